#include "entente/evaluate/score.hpp"

#include <catch2/catch.hpp>

#include "evaluate/hand_made.hpp"

using namespace entente;
using namespace entente::testing;

TEST_CASE("precision, recall and F1") {
  const Count count{3, 1, 2};
  CHECK(precision(count) == 0.75);
  CHECK(recall(count) == 0.6);
  CHECK(f1(count) == Approx(2 * 0.75 * 0.6 / 1.35));
}

TEST_CASE("where nothing is found or to be found, nothing is wrong") {
  CHECK(precision(Count{}) == 1);
  CHECK(recall(Count{}) == 1);
  CHECK(f1(Count{}) == 1);
  CHECK(precision(Count{0, 0, 2}) == 1);
  CHECK(f1(Count{0, 0, 2}) == 0);
  CHECK(f1(Count{0, 2, 2}) == 0);
}

TEST_CASE("facts about the document are asked where the annotation has them") {
  GoldStatement gold;
  gold.title = "Joint Statement";
  gold.date = "2003-09-09";
  gold.parties = {"Japan", "United States"};
  StatementFacts found;
  found.title = "The Joint\u00A0Statement";
  found.date = "2003-09-10";
  found.place = "Tokyo";
  found.parties = {add_entity(found, EntityType::state, "united states"),
                   add_entity(found, EntityType::state, "Japan")};
  const StatementScore scored = score(gold, found);
  CHECK(scored.score.fields == std::array<Share, 4>{{{1, 1}, {0, 1}, {0, 0}, {1, 1}}});
  REQUIRE_FALSE(scored.findings.empty());
  CHECK(scored.findings.back() == "date: “2003-09-10” for “2003-09-09”");
}

TEST_CASE("parties must be all there, and no others") {
  GoldStatement gold;
  gold.parties = {"Japan", "United States"};
  StatementFacts found;
  found.parties = {add_entity(found, EntityType::state, "Japan")};
  const StatementScore scored = score(gold, found);
  CHECK(scored.score.fields.back() == Share{0, 1});
  CHECK(scored.findings.back() == "parties: “japan” for “japan”, “united states”");
}

TEST_CASE("scores add up part by part") {
  Score a;
  a.by_type[0] = {1, 2, 3};
  a.by_type[1] = {1, 1, 1};
  a.untyped = {4, 5, 6};
  a.sentences = {1, 0, 0};
  a.clauses = {0, 1, 0};
  a.relations = {0, 0, 1};
  a.force = {1, 2};
  a.agents = {2, 2};
  a.fields[1] = {1, 1};
  a.rules = {{"x", {1, 2}}};
  Score b = a;
  b.rules = {{"x", {1, 1}}, {"y", {0, 1}}};
  a += b;
  CHECK(a.by_type[0] == Count{2, 4, 6});
  CHECK(a.untyped == Count{8, 10, 12});
  CHECK(a.sentences == Count{2, 0, 0});
  CHECK(a.clauses == Count{0, 2, 0});
  CHECK(a.relations == Count{0, 0, 2});
  CHECK(a.force == Share{2, 4});
  CHECK(a.agents == Share{4, 4});
  CHECK(a.fields[1] == Share{2, 2});
  CHECK(a.rules == std::map<std::string, Share>{{"x", {2, 3}}, {"y", {0, 1}}});
  CHECK(entities(a) == Count{4, 6, 8});
  CHECK(entities_but_states(a) == Count{2, 2, 2});
}
