#include "entente/report/report_json.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report_support.hpp"

using namespace entente;

TEST_CASE("the JSON holds statements, continuity, centrality and timeline") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const nlohmann::json json = nlohmann::json::parse(report_json(test::report_on(statements)));
  CHECK(json["figures"]["commitments"] == 2);
  CHECK(json["statements"][0]["commitments"][0]["text"] == "share data and views");
  CHECK(json["statements"][1]["commitments"][0]["due"].is_null());
  const auto& pair = json["continuity"][0];
  CHECK(pair["commitments"]["links"][0]["verdict"] == "Weakened");
  CHECK(pair["commitments"]["links"][0]["parts"]["agents"] == 0.5);
  CHECK(pair["entities"][1]["source"] == "https://example.org/act");
  CHECK(pair["entities"][2]["later"].is_null());
  CHECK(json["centrality"].size() == all_projections.size());
  CHECK(json["timeline"].size() == 4);
}

TEST_CASE("bytes that are no UTF-8 are replaced") {
  std::vector<StatementFacts> one{test::two_statements().front()};
  one[0].title = "a\xFF";
  CHECK(nlohmann::json::parse(report_json(test::report_on(one)))["statements"][0]["title"] == "a\uFFFD");
}
