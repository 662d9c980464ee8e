#include <catch2/catch.hpp>

#include "entente/evaluate/score_parts.hpp"
#include "evaluate/hand_made.hpp"

using namespace entente;
using namespace entente::testing;

namespace {

StatementScore scored_commitments(const GoldStatement& gold, const StatementFacts& found) {
  StatementScore out;
  score_commitments(gold, found, out);
  return out;
}

}  // namespace

TEST_CASE("more than half of the shorter range must be shared") {
  GoldStatement gold;
  gold.commitments = {gold_commitment({0, 10}, "share")};
  StatementFacts half;
  add_commitment(half, {5, 25}, "share");
  CHECK(scored_commitments(gold, half).score.sentences == Count{0, 1, 1});
  StatementFacts more;
  add_commitment(more, {4, 25}, "share");
  CHECK(scored_commitments(gold, more).score.sentences == Count{1, 0, 0});
  StatementFacts inside;
  add_commitment(inside, {9, 10}, "share");
  CHECK(scored_commitments(gold, inside).score.sentences == Count{1, 0, 0});
}

TEST_CASE("a sentence counts once, each of its clauses for itself") {
  GoldStatement gold;
  gold.commitments = {gold_commitment({0, 10}, "share"), gold_commitment({0, 10}, "raise"),
                      gold_commitment({0, 10}, "share")};
  StatementFacts found;
  add_commitment(found, {0, 10}, "share");
  add_commitment(found, {0, 10}, "Raise");
  add_commitment(found, {0, 10}, "invent");
  const StatementScore score = scored_commitments(gold, found);
  CHECK(score.score.sentences == Count{1, 0, 0});
  CHECK(score.score.clauses == Count{2, 1, 1});
  CHECK(score.score.rules == std::map<std::string, Share>{{"commitment/test", {2, 3}}});
}

TEST_CASE("force and agents are asked of the clauses found") {
  GoldStatement gold;
  gold.commitments = {gold_commitment({0, 10}, "share", {"Japan", "United States"}),
                      gold_commitment({20, 30}, "work", {"Japan", "United States"}),
                      gold_commitment({40, 50}, "miss", {"Japan"})};
  StatementFacts found;
  const EntityId japan = add_entity(found, EntityType::state, "the Japan");
  const EntityId france = add_entity(found, EntityType::state, "France");
  add_commitment(found, {0, 10}, "share", {japan});                             // half of two
  add_commitment(found, {20, 30}, "work", {japan, france}).force = Force::low;  // a third of three
  const StatementScore score = scored_commitments(gold, found);
  CHECK(score.score.agents == Share{1, 2});
  CHECK(score.score.force == Share{1, 2});
  CHECK(score.score.clauses == Count{2, 0, 1});
}

TEST_CASE("no agents on either side agree on nothing") {
  GoldStatement gold;
  gold.commitments = {gold_commitment({0, 10}, "share")};
  StatementFacts found;
  add_commitment(found, {0, 10}, "share");
  CHECK(scored_commitments(gold, found).score.agents == Share{0, 1});
}

TEST_CASE("an optional sentence may be found or not, its clauses still count as inventions") {
  GoldStatement gold;
  gold.commitments = {gold_commitment({0, 10}, "share")};
  gold.commitments.front().optional = true;
  StatementFacts found;
  CHECK(scored_commitments(gold, found).score.sentences == Count{});
  add_commitment(found, {0, 10}, "share");
  const StatementScore score = scored_commitments(gold, found);
  CHECK(score.score.sentences == Count{});
  CHECK(score.score.clauses == Count{0, 1, 0});
  CHECK(score.score.rules.empty());
}

TEST_CASE("findings quote the sentence in one line, by code points, and not all of a long one") {
  GoldStatement gold;
  gold.commitments = {gold_commitment({1, 8}, "share")};
  StatementFacts found;
  found.source = "“Wé\n  will” " + std::string(400, 'x');
  add_commitment(found, {12, 412}, "share");
  const StatementScore score = scored_commitments(gold, found);
  CHECK(score.findings ==
        std::vector<std::string>{"missed commitment: Wé wi", "extra  commitment: " + std::string(160, 'x')});
}

TEST_CASE("an annotation of another text does no harm", "[boundary]") {
  GoldStatement gold;
  gold.commitments = {gold_commitment({100, 200}, "share")};
  StatementFacts found;
  found.source = "short";
  CHECK(scored_commitments(gold, found).findings == std::vector<std::string>{"missed commitment: "});
}
