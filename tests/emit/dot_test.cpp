#include "entente/emit/dot.hpp"

#include <catch2/catch.hpp>

#include "emit/emit_support.hpp"
#include "gold_facts.hpp"
#include "graph/graph_support.hpp"

using namespace entente;
using test::has;
using namespace entente::test;

namespace {

RelationFact relation(EntityId subject, Predicate predicate, EntityId object) {
  RelationFact fact;
  fact.subject = subject;
  fact.predicate = predicate;
  fact.object = object;
  return fact;
}

}  // namespace

TEST_CASE("the picture of a small statement") {
  const std::string dot = to_dot(std::vector{small_statement()});
  CHECK(dot.starts_with("digraph entente {\n"));
  CHECK(dot.ends_with("}\n"));
  CHECK(has(
      dot,
      R"dot(  s1 [label="Small Statement\n2021-10-14\n1 commitment, 1 of high force", shape=box, color="#0072B2", )dot"));
  CHECK(has(dot, R"dot(  s1 -> e3 [label="party", color="#0072B2", fontcolor="#0072B2", style=solid];)dot"));
  CHECK(has(
      dot,
      R"dot(  e3 [label="A", shape=hexagon, fillcolor="#E69F00", fontcolor="black", fontsize=20, tooltip="https://w3id.org/entente/id/state/a"];)dot"));
  CHECK(has(dot, R"dot(  e1 -> e3 [label="part of", color="#0072B2")dot"));
  CHECK(has(dot, R"dot(  s1n [label="also named:\l• F\l", shape=note)dot"));
  CHECK(has(dot, "subgraph cluster_legend"));
  for (const std::string_view kind : {"State", "Agency"})
    CHECK(has(dot, "label=\"" + std::string{kind} + "\""));
  CHECK_FALSE(has(dot, "label=\"Person\""));
  CHECK(has(dot, R"dot(label="larger letters: higher degree in\nthe network of relations")dot"));
}

TEST_CASE("statements are told apart, and what two of them name has a double outline") {
  StatementFacts other = small_statement();
  other.iri += "er";
  other.relations[0].predicate = Predicate::supports;
  const std::string dot = to_dot(std::vector{small_statement(), other});
  CHECK(has(dot, "s1 -> e3 [label=\"party\", color=\"#0072B2\", fontcolor=\"#0072B2\", style=solid]"));
  CHECK(has(dot, "s2 -> e3 [label=\"party\", color=\"#D55E00\", fontcolor=\"#D55E00\", style=dashed]"));
  CHECK(has(dot, "tooltip=\"https://w3id.org/entente/id/state/a\", peripheries=2]"));
  CHECK(has(dot,
            R"dot(e1 -> e3 [label="part of\nsupports", color="black", fontcolor="black", style=bold])dot"));
}

TEST_CASE("no statements, or statements without facts, are a picture too") {
  CHECK(draw_network(std::vector{StatementFacts{}}, {}, {}).title == "A statement without a title");
  CHECK(has(to_dot({}), "cluster_legend"));
  CHECK(has(to_dot(std::vector{StatementFacts{}}), "0 commitments"));
}

TEST_CASE("the sample statements: states jointly in fora, participants in the dialogue") {
  const std::string dot = to_dot(gold_corpus());
  CHECK(has(dot, "j1 [label=\"\", shape=point"));
  CHECK(has(dot, "label=\"participated in\""));
  CHECK(has(dot, "NETmundial\\n2014-04"));
}

TEST_CASE("around a thing: it stands out, and no statement is shown") {
  const Drawing drawing =
      draw_network(std::vector{small_statement()},
                   {Projection::relations, "https://w3id.org/entente/id/agency/a/x", 1}, {});
  CHECK(drawing.title == "Around X");
  CHECK(has(drawing.dot, "tooltip=\"https://w3id.org/entente/id/agency/a/x\", penwidth=4]"));
  CHECK_FALSE(has(drawing.dot, "s1 ["));
  CHECK(drawing.description ==
        "2 things named in 1 statement; a line where a relation leads from the one to the other.");
}

TEST_CASE("many of whom the same is said and nothing else are one list") {
  StatementFacts facts = small_statement();
  facts.relations.clear();
  for (std::size_t i = 4; i < 24; ++i) {
    facts.entities.push_back(facts.entities[1]);
    facts.entities.back().iri += std::to_string(i);
    facts.entities.back().name = "State " + std::to_string(i);
    facts.relations.push_back(relation(EntityId{i}, Predicate::participated_in, EntityId{3}));
  }
  const std::string dot = draw_network(std::vector{facts}, {}, {}).dot;
  CHECK(has(dot, "g1 [label=\"State 10, State 11,"));
  CHECK(has(dot, "g1 -> j1 [arrowhead=none"));
  CHECK_FALSE(has(dot, "label=\"State 10\""));
}

TEST_CASE("the leaves of a hub stand in several columns") {
  StatementFacts facts = small_statement();
  facts.relations.clear();
  for (std::size_t i = 4; i < 24; ++i) {
    facts.entities.push_back(facts.entities[3]);
    facts.entities.back().iri += std::to_string(i);
    facts.relations.push_back(relation(EntityId{0}, Predicate::supports, EntityId{i}));
  }
  const std::string dot = draw_network(std::vector{facts}, {}, {}).dot;
  CHECK(has(dot, "minlen=1]"));
  CHECK(has(dot, "minlen=3]"));
  CHECK_FALSE(has(dot, "minlen=4]"));
}
