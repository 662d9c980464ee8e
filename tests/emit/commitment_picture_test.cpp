#include "entente/emit/commitment_picture.hpp"

#include <catch2/catch.hpp>

#include "emit/emit_support.hpp"
#include "graph/graph_support.hpp"

using namespace entente;
using test::has;
using namespace entente::test;

TEST_CASE("a commitment leads from who binds itself to its venue and topic") {
  StatementFacts facts = small_statement();
  facts.commitments[0].words = "share data & <b>views</b> \"soon\"";
  const Drawing drawing = draw_commitments(std::vector{facts}, {});
  CHECK(drawing.title == "1 commitment of 1 statement");
  CHECK(has(drawing.dot, R"dot(c1_1 [label="share data &amp; <b>views</b> \"soon\"\ldue 2022-06\l")dot"));
  CHECK(has(drawing.dot, R"dot(e1 [label="A", shape=hexagon)dot"));
  CHECK(has(drawing.dot, "e1 -> j1 [arrowhead=none"));
  CHECK(has(drawing.dot, "e2 -> j1 [arrowhead=none"));
  CHECK(has(drawing.dot, "j1 -> c1_1 ["));
  CHECK(has(drawing.dot, R"dot(e3 [label="F", shape=ellipse)dot"));
  CHECK(has(drawing.dot, R"dot(e4 [label="data", shape=box)dot"));
  CHECK(has(drawing.dot, "c1_1 -> e3 ["));
  CHECK(has(drawing.dot, "c1_1 -> e4 ["));
}

TEST_CASE("low force is dashed, and one agent needs no dot") {
  StatementFacts facts = small_statement();
  facts.commitments[0].force = Force::low;
  facts.commitments[0].agents.resize(1);
  const std::string dot = draw_commitments(std::vector{facts}, {}).dot;
  CHECK(has(dot, "e1 -> c1_1 [color=\"#0072B2\", style=dashed]"));
  CHECK_FALSE(has(dot, "j1"));
}

TEST_CASE("topics that the thesaurus knows are its concepts") {
  StatementFacts facts = small_statement();
  facts.commitments[0].words = "share the news soon";
  facts.topics = {{"data", {"http://example.org/c"}, true}};
  facts.concepts = {{"http://example.org/c", "Data policy", {}}};
  const std::string dot = draw_commitments(std::vector{facts}, {}).dot;
  CHECK(has(dot, "label=\"Data policy\""));
  CHECK_FALSE(has(dot, "Public/private"));
}

TEST_CASE("of many commitments those of the latest statements are shown") {
  StatementFacts many = small_statement();
  many.commitments.resize(39, many.commitments[0]);
  const Drawing drawing = draw_commitments(std::vector{small_statement(), many, small_statement()}, {});
  CHECK(has(drawing.dot, "c3_1 ["));
  CHECK(has(drawing.dot, "c2_39 ["));
  CHECK_FALSE(has(drawing.dot, "c1_1 ["));
  CHECK(has(drawing.dot, "not shown: 1 commitment"));
  CHECK(has(drawing.description, "Not shown: 1 commitment"));
}

TEST_CASE("no commitments are a picture too") {
  StatementFacts none = small_statement();
  none.commitments.clear();
  CHECK(has(draw_commitments(std::vector{none}, {}).dot, "cluster_legend"));
  CHECK(has(draw_commitments({}, {}).dot, "cluster_legend"));
}
