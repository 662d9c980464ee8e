#include "entente/emit/picture.hpp"

#include <catch2/catch.hpp>

#include "graph/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const std::string id = "https://w3id.org/entente/id/";

Picture picture_of_one(const StatementFacts& facts) {
  return picture_of(std::vector{facts});
}

RelationFact relation(std::size_t subject, Predicate predicate, decltype(RelationFact::object) object) {
  return {EntityId{subject}, predicate, std::move(object), "", {PassageId{0}, "r", 1}};
}

}  // namespace

TEST_CASE("a thing that two statements name is one node, an edge that both tell one edge") {
  const Picture picture = picture_of(std::vector{small_statement(), small_statement()});
  CHECK(picture.things.size() == 4);
  CHECK(picture.things.at(id + "state/a").statements == std::set<std::size_t>{0, 1});
  REQUIRE(picture.edges.size() == 1);
  CHECK(picture.edges.begin()->second.statements == std::set<std::size_t>{0, 1});
}

TEST_CASE("a statement has its parties, and its commitments by force") {
  StatementFacts facts = small_statement();
  facts.commitments.push_back(facts.commitments[0]);
  facts.commitments[1].force = Force::low;
  facts.commitments.push_back(facts.commitments[1]);
  const Picture::Statement statement = picture_of_one(facts).statements.at(0);
  CHECK(statement.high == 1);
  CHECK(statement.low == 2);
  CHECK(statement.parties == std::set<std::string>{id + "state/a", id + "state/b"});
}

TEST_CASE("several relations between two things are one edge, dates and tasks stay with what they tell of") {
  StatementFacts facts = small_statement();
  facts.relations = {
      relation(2, Predicate::part_of, EntityId{0}),    relation(2, Predicate::supports, EntityId{0}),
      relation(3, Predicate::scheduled_for, "2022"),   relation(2, Predicate::responsible_for, "this"),
      relation(2, Predicate::responsible_for, "that"), relation(2, Predicate::responsible_for, "this")};
  const Picture picture = picture_of_one(facts);
  CHECK(picture.edges.at({id + "agency/a/x", id + "state/a"}).predicates ==
        std::set<Predicate>{Predicate::part_of, Predicate::supports});
  CHECK(picture.things.at(id + "forum/f").dates == std::set<std::string>{"2022"});
  CHECK(picture.things.at(id + "agency/a/x").tasks == std::vector<std::string>{"this", "that"});
}

TEST_CASE("things that nothing reaches are listed") {
  StatementFacts facts = small_statement();
  facts.relations.clear();
  const Picture picture = picture_of_one(facts);
  CHECK(picture.statements[0].unlinked == std::vector<std::string>{"X", "F"});
  CHECK(picture.things.at(id + "state/a").linked);
  CHECK_FALSE(picture.things.at(id + "forum/f").linked);
}

TEST_CASE("subjects of which the same is said of three objects are joined") {
  StatementFacts facts = small_statement();
  facts.relations.clear();
  for (std::size_t i = 0; i < 3; ++i) {
    facts.entities.push_back(facts.entities[3]);
    facts.entities.back().iri += std::to_string(i);
    facts.relations.push_back(relation(0, Predicate::cooperates_in, EntityId{4 + i}));
    if (i < 2) facts.relations.push_back(relation(1, Predicate::cooperates_in, EntityId{4 + i}));
  }
  CHECK(picture_of_one(facts).joint_edges.empty());
  CHECK(picture_of_one(facts).edges.size() == 5);
  facts.relations.push_back(relation(1, Predicate::cooperates_in, EntityId{6}));
  const Picture picture = picture_of_one(facts);
  CHECK(picture.edges.empty());
  REQUIRE(picture.joint_edges.size() == 1);
  CHECK(picture.joint_edges.begin()->first == std::set<std::string>{id + "state/a", id + "state/b"});
  CHECK(picture.joint_edges.begin()->second.size() == 3);
}

TEST_CASE("four subjects of which one thing is said are joined, three are not") {
  StatementFacts facts = small_statement();
  facts.relations.clear();
  for (std::size_t i = 0; i < 3; ++i)
    facts.relations.push_back(relation(i, Predicate::participated_in, EntityId{3}));
  CHECK(picture_of_one(facts).joint_edges.empty());
  facts.entities.push_back(facts.entities[2]);
  facts.entities.back().iri += "y";
  facts.relations.push_back(relation(4, Predicate::participated_in, EntityId{3}));
  CHECK(picture_of_one(facts).edges.empty());
  CHECK(picture_of_one(facts).joint_edges.begin()->first.size() == 4);
}

TEST_CASE("of a large corpus only what most statements tell is shown") {
  StatementFacts large = small_statement();
  large.relations.clear();
  for (std::size_t i = 4; i < 500; ++i) {
    large.entities.push_back(large.entities[3]);
    large.entities.back().iri += std::to_string(i);
    large.relations.push_back(relation(0, Predicate::supports, EntityId{i}));
  }
  StatementFacts twice = large;
  twice.relations.assign({relation(0, Predicate::supports, EntityId{499})});
  const Picture picture = picture_of(std::vector{large, twice});
  CHECK(picture.edges.size() == 120);
  CHECK(picture.hidden_edges == 376);
  CHECK(picture.edges.contains({id + "state/a", id + "forum/f499"}));
}

TEST_CASE("meetings that relations name are things, with their days") {
  StatementFacts facts = small_statement();
  facts.relations = {{EntityId{0}, Predicate::participated_in, EventId{0}, "", {PassageId{0}, "r", 1}}};
  const Picture picture = picture_of_one(facts);
  const Picture::Thing& meeting = picture.things.at(facts.iri + "#meeting=1");
  CHECK(meeting.kind == NodeKind::meeting);
  CHECK(meeting.dates == std::set<std::string>{"2021-10-13/2021-10-14"});
  CHECK(picture.edges.contains({id + "state/a", facts.iri + "#meeting=1"}));
}

TEST_CASE("a neighbourhood is what is within some lines of its focus") {
  StatementFacts facts = small_statement();  // X - A - F - B
  facts.relations = {relation(2, Predicate::part_of, EntityId{0}),
                     relation(0, Predicate::cooperates_in, EntityId{3}),
                     relation(1, Predicate::cooperates_in, EntityId{3})};
  const auto around = [&](const std::string& focus, unsigned depth) {
    return picture_of(std::vector{facts}, {Projection::relations, id + focus, depth});
  };
  CHECK(around("agency/a/x", 1).things.size() == 2);
  CHECK(around("agency/a/x", 2).things.size() == 3);
  CHECK(around("agency/a/x", 2).edges.size() == 2);
  CHECK(around("agency/a/x", 3).things.size() == 4);
  CHECK(around("agency/a/x", 1).statements[0].parties.empty());
  facts.relations.clear();
  CHECK(around("agency/a/x", 3).things.size() == 1);
  CHECK(around("agency/a/x", 3).things.at(id + "agency/a/x").linked);
}

TEST_CASE("other ties are lines without a predicate, topics things") {
  const Picture named = picture_of(std::vector{small_statement()}, {Projection::co_mention, {}, 1});
  REQUIRE(named.edges.size() == 1);
  CHECK(named.edges.begin()->second.predicates.empty());
  CHECK(named.edges.begin()->second.passages == 1);
  const Picture bound = picture_of(std::vector{small_statement()}, {Projection::commitments, {}, 1});
  CHECK(bound.things.size() == 6);
  const Picture all = picture_of(std::vector{small_statement()}, {Projection::all, {}, 1});
  CHECK(all.edges.at({id + "agency/a/x", id + "state/a"}).predicates ==
        std::set<Predicate>{Predicate::part_of});
}

TEST_CASE("of many statements only the lines are shown") {
  const std::vector<StatementFacts> nine(9, small_statement());
  const Picture picture = picture_of(nine);
  CHECK(picture.hidden_statements == 9);
  CHECK(picture.statements[0].parties.empty());
  CHECK(picture.statements[0].unlinked.empty());
  CHECK(picture.edges.size() == 1);
  CHECK(picture_of(std::span{nine}.first(8)).hidden_statements == 0);
}

TEST_CASE("of too large a neighbourhood what most statements name is kept") {
  StatementFacts large = small_statement();
  large.relations.clear();
  for (std::size_t i = 4; i < 104; ++i) {
    large.entities.push_back(large.entities[3]);
    large.entities.back().iri += std::to_string(i);
    large.relations.push_back(relation(0, Predicate::supports, EntityId{i}));
  }
  StatementFacts twice = small_statement();
  twice.relations.clear();
  twice.entities.push_back(large.entities[103]);
  const Picture picture = picture_of(std::vector{large, twice}, {Projection::relations, id + "state/a", 1});
  CHECK(picture.things.size() == 60);
  CHECK(picture.hidden_things == 41);
  CHECK(picture.things.contains(large.entities[103].iri));
}
