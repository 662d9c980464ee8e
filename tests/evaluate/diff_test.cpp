#include "entente/evaluate/diff.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "evaluate/hand_made.hpp"

using namespace entente;
using namespace entente::testing;

namespace {

using Lines = std::vector<std::string>;

/// "line:column kind | sentence | gold | found | rule"; "-" for no place.
Lines shown(const GoldStatement& gold, const StatementFacts& found) {
  Lines lines;
  for (const Disagreement& each : diff(gold, found, score(gold, found)).disagreements) {
    const std::string place =
        each.range ? std::to_string(each.at.line) + ":" + std::to_string(each.at.column) : "-";
    lines.push_back(place + " " + std::string{name_of(each.kind)} + " | " + each.sentence + " | " +
                    each.gold + " | " + each.found + " | " + each.rule);
  }
  return lines;
}

/// A document of one passage a line.
StatementFacts document(const std::vector<std::string>& sentences) {
  StatementFacts facts;
  facts.file = "talks.txt";
  std::uint32_t begin = 0;
  for (const std::string& sentence : sentences) {
    std::uint32_t size = 0;
    for (const char c : sentence) size += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
    facts.passages.push_back({{begin, begin + size}, sentence});
    facts.source += sentence + "\n";
    begin += size + 1;
  }
  return facts;
}

void mention(StatementFacts& facts, EntityId entity, CodePointRange range, std::size_t passage) {
  facts.entities[entity.index()].mentions = {{range, "", {PassageId{passage}, "name/test", 0.75}}};
}

CommitmentFact& commit(StatementFacts& facts, std::size_t passage, std::string action,
                       std::vector<EntityId> agents = {}) {
  CommitmentFact commitment;
  commitment.evidence = {PassageId{passage}, "commitment/test", 0.5};
  commitment.action = std::move(action);
  commitment.agents = std::move(agents);
  facts.commitments.push_back(std::move(commitment));
  return facts.commitments.back();
}

}  // namespace

TEST_CASE("entities: missed, extra, in pieces and mistyped, in order of text with their sentences") {
  StatementFacts found = document({"Élan met the FBI.", "The Quad and the Reef Fund met Nihon."});
  mention(found, add_entity(found, EntityType::forum, "Reef Fund"), {35, 44}, 1);
  mention(found, add_entity(found, EntityType::forum, "Quad"), {22, 26}, 1);
  mention(found, add_entity(found, EntityType::forum, "Quad Group", {"Quad"}), {22, 26}, 1);
  GoldStatement gold;
  gold.entities = {{"Reef Fund", {EntityType::programme, EntityType::agency}, {}},
                   {"Federal Bureau of Investigation", {EntityType::agency}, {"FBI"}},
                   {"Quad", {EntityType::forum}, {"Quad"}},
                   {"Atlantis", {EntityType::state}, {}},
                   {"ihon", {EntityType::state}, {}}};
  const std::string first = " | Élan met the FBI. | ";
  const std::string second = " | The Quad and the Reef Fund met Nihon. | ";
  CHECK(shown(gold, found) ==
        Lines{"1:14 missed entity" + first + "Agency “Federal Bureau of Investigation” |  | ",
              "2:5 split entity" + second + "Forum “Quad” | Forum “Quad Group” | name/test",
              "2:18 wrong type" + second + "Programme or Agency “Reef Fund” | Forum “Reef Fund” | name/test",
              // A part of another word is no place.
              "- missed entity |  | State “Atlantis” |  | ", "- missed entity |  | State “ihon” |  | "});
  gold.entities.erase(gold.entities.begin());
  CHECK(shown(gold, found)[2] == "2:18 extra entity" + second + " | Forum “Reef Fund” | name/test");
}

TEST_CASE("commitments: missed, extra, and wrong in action, force or agents") {
  StatementFacts found = document({"A will x.", "B will y.", "C will z.", "D will q.", "E will r."});
  const EntityId japan = add_entity(found, EntityType::state, "Japan");
  const EntityId chile = add_entity(found, EntityType::state, "Chile");
  commit(found, 0, "share", {japan}).force = Force::low;
  commit(found, 1, "raise", {chile});
  commit(found, 2, "join", {japan});
  commit(found, 3, "sing");
  commit(found, 0, "pay", {japan});
  GoldStatement gold;
  gold.entities = {{"Japan", {EntityType::state}, {}}, {"Chile", {EntityType::state}, {}}};
  gold.commitments = {
      gold_commitment({0, 9}, "share", {"Japan"}), gold_commitment({10, 19}, "raise", {"Japan"}),
      gold_commitment({20, 29}, "work", {"Japan"}), gold_commitment({40, 49}, "build", {"Japan"})};
  CHECK(shown(gold, found) ==
        Lines{"1:1 extra commitment | A will x. |  | Japan: pay (high force) | commitment/test",
              "1:1 wrong force | A will x. | Japan: share (high force) | Japan: share (low force) | "
              "commitment/test",
              "2:1 wrong agents | B will y. | Japan: raise (high force) | Chile: raise (high force) | "
              "commitment/test",
              "3:1 wrong action | C will z. | Japan: work (high force) | Japan: join (high force) | "
              "commitment/test",
              "4:1 extra commitment | D will q. |  | nobody: sing (high force) | commitment/test",
              "5:1 missed commitment | E will r. | Japan: build (high force) |  | "});
}

TEST_CASE("what may be found or not is no disagreement") {
  StatementFacts found = document({"A will x."});
  mention(found, add_entity(found, EntityType::forum, "Quad Group", {"Quad"}), {0, 1}, 0);
  commit(found, 0, "share");
  GoldStatement gold;
  gold.entities = {{"Fund", {EntityType::state}, {}, true}, {"Other", {EntityType::forum}, {"Quad"}, true}};
  gold.entities.push_back(gold.entities.back());
  gold.commitments = {gold_commitment({0, 9}, "raise")};
  gold.commitments.front().optional = true;
  gold.relations = {{{"a", Predicate::part_of, "b", true}}};
  CHECK(shown(gold, found) == Lines{});
}

TEST_CASE("a quoted commitment that the text has not is told behind the text, with its words") {
  const StatementFacts found = document({"A will x."});
  GoldStatement gold;
  gold.commitments = {gold_commitment({}, "build")};
  gold.commitments.front().quote = "We will\n build.";
  CHECK(shown(gold, found) ==
        Lines{"- missed commitment | We will build. | nobody: build (high force) |  | "});
}

TEST_CASE("a missed relation stands at the first sentence that names both ends, or the rarer one") {
  const GoldStatement with_names = [] {
    GoldStatement gold;
    gold.entities = {{"Japan", {EntityType::state}, {}}, {"Reef Board", {EntityType::agency}, {"RB"}}};
    return gold;
  }();
  const auto place = [&](const std::vector<std::string>& sentences) {
    StatementFacts found = document(sentences);
    add_entity(found, EntityType::state, "Japan");
    add_entity(found, EntityType::agency, "Reef Board");
    GoldStatement gold = with_names;
    gold.relations = {{{"Reef Board", Predicate::part_of, "Japan"}}};
    const Lines lines = shown(gold, found);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().find(" | Reef Board partOf Japan |  | ") != std::string::npos);
    return lines.front().substr(0, lines.front().find(' '));
  };
  CHECK(place({"Japan met.", "The RB met.", "Japan's RB met."}) == "3:1");
  CHECK(place({"Japan met.", "Japan sang.", "The RB met."}) == "3:1");
  CHECK(place({"The RB met.", "The RB sang.", "In Japan."}) == "3:1");
  CHECK(place({"Nothing."}) == "-");
}

TEST_CASE("an invented relation and facts of the document") {
  StatementFacts found = document({"A met B."});
  found.title = "Talks";
  const EntityId japan = add_entity(found, EntityType::state, "Japan");
  add_relation(found, japan, Predicate::responsible_for, "build", "relation/test");
  found.parties = {japan};
  GoldStatement gold;
  gold.title = "Other Talks";
  gold.date = "2031-05-04";
  gold.parties = {"Japan", "Chile"};
  gold.entities = {{"Japan", {EntityType::state}, {}}};
  gold.relations.emplace();
  CHECK(shown(gold, found) ==
        Lines{"- document fact |  | title: Other Talks | title: Talks | ",
              "- document fact |  | date: 2031-05-04 |  | ",
              "- document fact |  | parties: Japan, Chile | parties: Japan | ",
              "1:1 extra relation | A met B. |  | Japan responsibleFor build | relation/test"});
}

TEST_CASE("the diff names what the figures count, no more and no less", "[property]") {
  CHECK(rc::check([] {
    const auto number = [](int limit) { return *rc::gen::inRange(0, limit); };
    StatementFacts found = document({"one", "two", "three"});
    GoldStatement gold;
    gold.relations.emplace();
    for (int i = number(5); i > 0; --i) {
      const std::string name(1, static_cast<char>('a' + number(4)));
      gold.entities.push_back(
          {name, {number(2) == 0 ? EntityType::state : EntityType::forum}, {}, number(4) == 0});
    }
    for (int i = number(5); i > 0; --i) {
      const std::string name(1, static_cast<char>('a' + number(4)));
      add_entity(found, number(2) == 0 ? EntityType::state : EntityType::forum, name);
    }
    for (int i = number(6); i > 0; --i) {
      const auto& range = found.passages[static_cast<std::size_t>(number(3))].range;
      GoldCommitment wanted = gold_commitment(range, number(2) == 0 ? "x" : "y", {"a"});
      wanted.force = number(2) == 0 ? Force::low : Force::high;
      gold.commitments.push_back(wanted);
    }
    for (int i = number(6); i > 0; --i)
      commit(found, static_cast<std::size_t>(number(3)), number(2) == 0 ? "x" : "z");
    for (int i = number(4); i > 0; --i) {
      gold.relations->push_back(
          {"a", Predicate::part_of, std::string(1, static_cast<char>('a' + number(4)))});
    }
    for (int i = number(4); i > 0 && !found.entities.empty(); --i)
      add_relation(found, EntityId{0}, Predicate::part_of,
                   std::string(1, static_cast<char>('a' + number(4))));

    const StatementScore scored = score(gold, found);
    std::array<std::uint32_t, disagreement_names.size()> counts{};
    for (const Disagreement& each : diff(gold, found, scored).disagreements)
      ++counts[static_cast<std::size_t>(each.kind)];
    const auto of = [&](DisagreementKind kind) { return counts[static_cast<std::size_t>(kind)]; };
    using Kind = DisagreementKind;
    const Score& s = scored.score;
    RC_ASSERT(of(Kind::missed_entity) == s.untyped.false_negatives);
    RC_ASSERT(of(Kind::extra_entity) + of(Kind::split_entity) == s.untyped.false_positives);
    RC_ASSERT(of(Kind::wrong_type) == entities(s).false_positives - s.untyped.false_positives);
    RC_ASSERT(of(Kind::missed_commitment) + of(Kind::wrong_action) == s.clauses.false_negatives);
    RC_ASSERT(of(Kind::extra_commitment) + of(Kind::wrong_action) == s.clauses.false_positives);
    RC_ASSERT(of(Kind::wrong_force) == s.force.asked - s.force.right);
    RC_ASSERT(of(Kind::wrong_agents) == s.agents.asked - s.agents.right);
    RC_ASSERT(of(Kind::missed_relation) == s.relations.false_negatives);
    RC_ASSERT(of(Kind::extra_relation) == s.relations.false_positives);
  }));
}
