#include <catch2/catch.hpp>

#include "entente/evaluate/score_parts.hpp"
#include "evaluate/hand_made.hpp"

using namespace entente;
using namespace entente::testing;

namespace {

const Count& of(const StatementScore& score, EntityType type) {
  return score.score.by_type[static_cast<std::size_t>(type)];
}

StatementScore scored_entities(const GoldStatement& gold, const StatementFacts& found) {
  StatementScore out;
  score_entities(gold, found, out);
  return out;
}

}  // namespace

TEST_CASE("an entity matches by any shared name") {
  GoldStatement gold;
  gold.entities = {{"National Science Foundation", {EntityType::agency}, {"NSF"}}};
  StatementFacts found;
  add_entity(found, EntityType::agency, "U.S. National Science Foundation", {"the NSF"});
  const StatementScore score = scored_entities(gold, found);
  CHECK(of(score, EntityType::agency) == Count{1, 0, 0});
  CHECK(score.score.untyped == Count{1, 0, 0});
  CHECK(score.findings.empty());
}

TEST_CASE("a missed and an invented entity") {
  GoldStatement gold;
  gold.entities = {{"APEC", {EntityType::forum}, {}}};
  StatementFacts found;
  add_entity(found, EntityType::person, "Will Smith");
  const StatementScore score = scored_entities(gold, found);
  CHECK(of(score, EntityType::forum) == Count{0, 0, 1});
  CHECK(of(score, EntityType::person) == Count{0, 1, 0});
  CHECK(score.score.untyped == Count{0, 1, 1});
  CHECK(score.findings == std::vector<std::string>{"missed Forum: APEC", "extra  Person: Will Smith"});
}

TEST_CASE("the wrong type is an invention of the one and a miss of the other") {
  GoldStatement gold;
  gold.entities = {{"OECD", {EntityType::forum, EntityType::organization}, {}}};
  StatementFacts found;
  add_entity(found, EntityType::agency, "OECD");
  const StatementScore score = scored_entities(gold, found);
  CHECK(of(score, EntityType::agency) == Count{0, 1, 0});
  CHECK(of(score, EntityType::forum) == Count{0, 0, 1});
  CHECK(score.score.untyped == Count{1, 0, 0});
  CHECK(score.findings == std::vector<std::string>{"type   Agency for Forum: OECD"});
}

TEST_CASE("either of two types is right, and counts as itself") {
  GoldStatement gold;
  gold.entities = {{"White House", {EntityType::agency, EntityType::place}, {}}};
  StatementFacts found;
  add_entity(found, EntityType::place, "White House");
  CHECK(of(scored_entities(gold, found), EntityType::place) == Count{1, 0, 0});
}

TEST_CASE("a thing found in two pieces costs one invention, and the better piece matches") {
  GoldStatement gold;
  gold.entities = {{"Federal Bureau of Investigation", {EntityType::agency}, {"FBI", "the Bureau"}}};
  StatementFacts found;
  add_entity(found, EntityType::agency, "Bureau");
  add_entity(found, EntityType::agency, "FBI", {"Federal Bureau of Investigation"});
  const StatementScore score = scored_entities(gold, found);
  CHECK(of(score, EntityType::agency) == Count{1, 1, 0});
  CHECK(score.findings == std::vector<std::string>{"split  Agency: Bureau"});
}

TEST_CASE("the right type goes before more shared names") {
  GoldStatement gold;
  gold.entities = {{"Alliance", {EntityType::programme}, {"A4AI"}}};
  StatementFacts found;
  add_entity(found, EntityType::forum, "Alliance", {"A4AI"});
  add_entity(found, EntityType::programme, "Alliance");
  const StatementScore score = scored_entities(gold, found);
  CHECK(of(score, EntityType::programme) == Count{1, 0, 0});
  CHECK(of(score, EntityType::forum) == Count{0, 1, 0});
}

TEST_CASE("what is optional may be found or not, once or twice") {
  GoldStatement gold;
  gold.entities = {{"Tokyo", {EntityType::place}, {}, true}};
  StatementFacts found;
  CHECK(of(scored_entities(gold, found), EntityType::place) == Count{});
  add_entity(found, EntityType::place, "Tokyo");
  CHECK(of(scored_entities(gold, found), EntityType::place) == Count{1, 0, 0});
  add_entity(found, EntityType::agency, "Tokyo");
  const StatementScore score = scored_entities(gold, found);
  CHECK(of(score, EntityType::agency) == Count{});
  CHECK(score.findings.empty());
}

TEST_CASE("names of nothing but punctuation match nothing") {
  GoldStatement gold;
  gold.entities = {{"...", {EntityType::place}, {}}};
  StatementFacts found;
  add_entity(found, EntityType::place, "*");
  CHECK(of(scored_entities(gold, found), EntityType::place) == Count{0, 1, 1});
}

TEST_CASE("each rule answers for the entities that it found, once for each") {
  GoldStatement gold;
  gold.entities = {{"Japan", {EntityType::state}, {}}, {"Tokyo", {EntityType::place}, {}, true}};
  StatementFacts found;
  const EntityId japan = add_entity(found, EntityType::state, "Japan", {}, "mention/a");
  auto& mentions = found.entities[japan.index()].mentions;
  mentions.push_back(mentions.front());
  mentions.push_back({{}, "Japan", {PassageId{}, "mention/b", 1}});
  add_entity(found, EntityType::state, "Utopia", {}, "mention/a");
  add_entity(found, EntityType::agency, "Japan", {}, "mention/c");
  add_entity(found, EntityType::agency, "Tokyo", {}, "mention/d");  // matches with the wrong type
  add_entity(found, EntityType::person, "Tokyo", {}, "mention/e");  // left over, and excused
  const StatementScore score = scored_entities(gold, found);
  CHECK(score.score.rules ==
        std::map<std::string, Share>{
            {"mention/a", {1, 2}}, {"mention/b", {1, 1}}, {"mention/c", {0, 1}}, {"mention/d", {0, 1}}});
}
