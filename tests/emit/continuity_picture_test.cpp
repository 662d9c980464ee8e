#include "entente/emit/continuity_picture.hpp"

#include <catch2/catch.hpp>

#include "emit/emit_support.hpp"
#include "hand_made_pair.hpp"

using namespace entente;
using test::has;
using namespace entente::test;

namespace {

Drawing draw(const Pair& pair) {
  return draw_continuity(pair.earlier, pair.later, pair.continuity);
}

}  // namespace

TEST_CASE("what held is two columns with lines between them") {
  const Drawing drawing = draw(hand_made_pair());
  CHECK(drawing.title == "What held from 2021-10-14 to 2023-01-02");
  CHECK(drawing.description ==
        "Commitments of 2021-10-14: 1 not mentioned, 1 strengthened. Commitments of 2023-01-02: 1 emerged, 1 "
        "continued, 1 strengthened.");
  CHECK(has(drawing.dot, R"dot({ rank=same; h1; a1; a2;)dot"));
  CHECK(has(drawing.dot, R"dot({ rank=same; h2; b1; b2; b3;)dot"));
  CHECK(has(drawing.dot, R"dot(a1 [label="▲ strengthened · low force\lshare data on threats\l")dot"));
  CHECK(has(drawing.dot, R"dot(a2 [label="– not mentioned · high force\lhold a yearly meeting\l")dot"));
  CHECK(has(drawing.dot, R"dot(b3 [label="+ emerged · high force\lbuild a joint centre\l")dot"));
  CHECK(
      has(drawing.dot, R"dot(a1 -> b1 [color="#0072B2", fontcolor="#0072B2", style=bold, penwidth=2.5])dot"));
  CHECK(
      has(drawing.dot, R"dot(a1 -> b2 [color="#0072B2", fontcolor="#0072B2", style=solid, penwidth=1])dot"));
  CHECK_FALSE(has(drawing.dot, "a2 -> b"));
}

TEST_CASE("named things are told by verdict, those that succeeded one another in boxes of their own") {
  const std::string dot = draw(hand_made_pair()).dot;
  CHECK(has(dot, R"dot([label="→ succeeded 2022-05-01 by\lB\l")dot"));
  CHECK(has(dot, "p1 -> q1 ["));
  CHECK(has(dot, R"dot([label="= persisted · 1 named thing\lA\l")dot"));
  CHECK(has(dot, R"dot([label="× ended · 1 named thing\lX\l")dot"));
  CHECK(has(dot, R"dot([label="– not mentioned · 1 named thing\lF\l")dot"));
  CHECK(has(dot, R"dot([label="+ emerged · 1 named thing\lZ\l")dot"));
  CHECK(has(dot, R"dot("silence of the later statement\nis no end")dot"));
}

TEST_CASE("statements that share nothing, or say nothing, are a picture too") {
  Pair pair = hand_made_pair();
  pair.earlier.commitments.clear();
  pair.later.commitments.clear();
  pair.continuity = {pair.earlier.iri, pair.later.iri, {}, {}, {}, {}, {}};
  const std::string dot = draw(pair).dot;
  CHECK(has(dot, "h1"));
  CHECK(has(dot, "cluster_legend"));
  CHECK_FALSE(has(dot, "a1"));
}

TEST_CASE("of many commitments thirty are shown, and the rest is counted") {
  Pair pair = hand_made_pair();
  pair.earlier.commitments.resize(45, pair.earlier.commitments[1]);
  pair.continuity.earlier_commitments.resize(45, Verdict::not_mentioned);
  const std::string dot = draw(pair).dot;
  CHECK(has(dot, "a30 ["));
  CHECK_FALSE(has(dot, "a31 ["));
  CHECK(has(dot, "not shown: 15 commitments"));
}
