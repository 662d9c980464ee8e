#include <catch2/catch.hpp>

#include "entente/evaluate/score_parts.hpp"
#include "evaluate/hand_made.hpp"

using namespace entente;
using namespace entente::testing;

namespace {

StatementScore scored_relations(const GoldStatement& gold, const StatementFacts& found) {
  StatementScore out;
  score_relations(gold, found, out);
  return out;
}

GoldStatement gold_with(GoldRelation relation) {
  GoldStatement gold;
  gold.entities = {{"Federal Bureau of Investigation", {EntityType::agency}, {"FBI"}},
                   {"Department of Justice", {EntityType::agency}, {"DOJ"}}};
  gold.relations = {{std::move(relation)}};
  return gold;
}

}  // namespace

TEST_CASE("names match through the surfaces that the annotation gives") {
  const GoldStatement gold =
      gold_with({"Federal Bureau of Investigation", Predicate::part_of, "Department of Justice"});
  StatementFacts found;
  const EntityId fbi = add_entity(found, EntityType::agency, "the FBI");
  const EntityId doj = add_entity(found, EntityType::agency, "DOJ");
  add_relation(found, fbi, Predicate::part_of, doj);
  const StatementScore score = scored_relations(gold, found);
  CHECK(score.score.relations == Count{1, 0, 0});
  CHECK(score.has_relations);
  CHECK(score.findings.empty());
}

TEST_CASE("the wrong way round or another predicate is a miss and an invention") {
  const GoldStatement gold =
      gold_with({"Federal Bureau of Investigation", Predicate::part_of, "Department of Justice"});
  StatementFacts found;
  const EntityId fbi = add_entity(found, EntityType::agency, "FBI");
  const EntityId doj = add_entity(found, EntityType::agency, "DOJ");
  add_relation(found, doj, Predicate::part_of, fbi, "relation/a");
  add_relation(found, fbi, Predicate::supports, doj, "relation/b");
  const StatementScore score = scored_relations(gold, found);
  CHECK(score.score.relations == Count{0, 2, 1});
  CHECK(score.score.rules == std::map<std::string, Share>{{"relation/a", {0, 1}}, {"relation/b", {0, 1}}});
  CHECK(score.findings == std::vector<std::string>{
                              "missed relation: Federal Bureau of Investigation partOf Department of Justice",
                              "extra  relation: DOJ partOf FBI", "extra  relation: FBI supports DOJ"});
}

TEST_CASE("what is mutual may stand either way round") {
  StatementFacts found;
  const EntityId fbi = add_entity(found, EntityType::agency, "FBI");
  const EntityId doj = add_entity(found, EntityType::agency, "DOJ");
  for (const Predicate predicate :
       {Predicate::coordinates_with, Predicate::signed_with, Predicate::shares_data_with}) {
    found.relations.clear();
    add_relation(found, doj, predicate, fbi);
    const GoldStatement gold =
        gold_with({"Federal Bureau of Investigation", predicate, "Department of Justice"});
    CHECK(scored_relations(gold, found).score.relations == Count{1, 0, 0});
  }
}

TEST_CASE("free text matches by three fifths of the words of the shorter") {
  const GoldStatement gold =
      gold_with({"FBI", Predicate::responsible_for, "the fight against computer crime abroad"});
  StatementFacts found;
  const EntityId fbi = add_entity(found, EntityType::agency, "FBI");
  add_relation(found, fbi, Predicate::responsible_for, "fight organised computer crime today");  // 3 of 5
  CHECK(scored_relations(gold, found).score.relations == Count{1, 0, 0});
  found.relations.clear();
  add_relation(found, fbi, Predicate::responsible_for, "fight organised computer misuse today");  // 2 of 5
  CHECK(scored_relations(gold, found).score.relations == Count{0, 1, 1});
  found.relations.clear();
  add_relation(found, fbi, Predicate::responsible_for, "");
  CHECK(scored_relations(gold, found).score.relations == Count{0, 1, 1});
}

TEST_CASE("the words of an entity's name do not match in part") {
  const GoldStatement gold = gold_with({"x", Predicate::part_of, "Department of Justice"});
  StatementFacts found;
  const EntityId x = add_entity(found, EntityType::agency, "x");
  const EntityId other = add_entity(found, EntityType::agency, "Department of Defense");
  add_relation(found, x, Predicate::part_of, other);
  CHECK(scored_relations(gold, found).score.relations == Count{0, 1, 1});
}

TEST_CASE("one relation found matches one annotated") {
  GoldStatement gold = gold_with({"FBI", Predicate::part_of, "Department of Justice"});
  gold.relations->push_back(gold.relations->front());
  StatementFacts found;
  const EntityId fbi = add_entity(found, EntityType::agency, "FBI");
  const EntityId doj = add_entity(found, EntityType::agency, "DOJ");
  add_relation(found, fbi, Predicate::part_of, doj);
  CHECK(scored_relations(gold, found).score.relations == Count{1, 0, 1});
}

TEST_CASE("without annotated relations nothing is judged") {
  StatementFacts found;
  add_relation(found, add_entity(found, EntityType::agency, "FBI"), Predicate::part_of, "x");
  const StatementScore score = scored_relations(GoldStatement{}, found);
  CHECK(score.score.relations == Count{});
  CHECK_FALSE(score.has_relations);
  GoldStatement none;
  none.relations.emplace();
  CHECK(scored_relations(none, found).score.relations == Count{0, 1, 0});
  CHECK_FALSE(scored_relations(none, found).has_relations);
}
