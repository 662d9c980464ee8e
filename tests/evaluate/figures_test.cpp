#include "entente/evaluate/figures.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace entente;

namespace {

/// Two statements: relations with F1 0.5 and 1, of which the first has three times as many.
Evaluation two_statements() {
  StatementScore a;
  a.stem = "a";
  a.has_relations = true;
  a.score.relations = {3, 3, 3};
  a.score.sentences = {2, 1, 0};
  a.score.force = {1, 3};
  a.score.by_type[static_cast<std::size_t>(EntityType::agency)] = {1, 0, 1};
  a.score.fields[0] = {1, 1};
  a.score.rules = {{"relation/x", {3, 6}}};
  a.findings = {"missed Agency: X"};
  StatementScore b;
  b.stem = "b";
  b.has_relations = true;
  b.score.relations = {2, 0, 0};
  StatementScore c;
  c.stem = "c";
  return {{a, b, c}, 1};
}

}  // namespace

TEST_CASE("figures as JSON") {
  const auto json = nlohmann::json::parse(to_json(two_statements()));
  CHECK(json["relations"] ==
        nlohmann::json{{"p", 0.625}, {"r", 0.625}, {"f1", 0.625}, {"tp", 5}, {"fp", 3}, {"fn", 3}});
  CHECK(json["relations_mean_of_documents"] == 0.75);
  CHECK(json["commitments"]["p"] == 0.6667);
  CHECK(json["force"] == 0.3333);
  CHECK(json["agents"].is_null());
  CHECK(json["entities_but_states"]["r"] == 0.5);
  CHECK(json["State"]["p"] == 1.0);
  CHECK(json["facts"] ==
        nlohmann::json{{"title", "1/1"}, {"date", "0/0"}, {"place", "0/0"}, {"parties", "0/0"}});
  CHECK(json["documents"]["a"] == nlohmann::json{{"entities", 0.667},
                                                 {"commitments", 0.8},
                                                 {"relations", 0.5},
                                                 {"findings", {"missed Agency: X"}}});
  CHECK(json["documents"]["c"]["relations"].is_null());
  CHECK(json["rules"]["relation/x"] == nlohmann::json{{"precision", 0.5}, {"right", 3}, {"judged", 6}});
  CHECK(json["failed"] == 1);
}

TEST_CASE("the mean of documents is of their rounded figures, and nothing without any") {
  Evaluation evaluation = two_statements();
  evaluation.statements[0].score.relations = {1, 0, 4};  // F1 1/3
  CHECK(nlohmann::json::parse(to_json(evaluation))["relations_mean_of_documents"] == 0.6665);
  CHECK(nlohmann::json::parse(to_json(Evaluation{}))["relations_mean_of_documents"].is_null());
}

TEST_CASE("figures as a table") {
  const std::string table = to_table(two_statements());
  CHECK(table.find("                            P      R     F1    tp    fp    fn\n") == 0);
  CHECK(table.find("\nrelations               0.625  0.625  0.625     5     3     3\n") != std::string::npos);
  CHECK(table.find("\nrelations, mean of documents 0.7500\nforce 0.3333\nagents -\ntitle 1/1\n") !=
        std::string::npos);
  CHECK(table.find("\nfailed 1\n") != std::string::npos);
  CHECK(table.find("\na              0.667        0.800      0.500\n") != std::string::npos);
  CHECK(table.find("\nc              1.000        1.000          -\n") != std::string::npos);
  CHECK(table.find("\nrelation/x      0.500      3       6\n") != std::string::npos);
}

TEST_CASE("a table rounds what was rounded to four decimals, as the JSON tells it") {
  Evaluation evaluation;
  evaluation.statements.emplace_back();
  evaluation.statements[0].score.sentences = {10009, 9991, 0};  // precision 0.50045
  CHECK(to_table(evaluation).find("\ncommitments             0.500") != std::string::npos);
}

TEST_CASE("errors stand under their statement") {
  CHECK(to_error_list(two_statements()) == "== a\nmissed Agency: X\n\n== b\n\n== c\n\n");
}
