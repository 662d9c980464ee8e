#include "entente/emit/node_sizes.hpp"

#include <catch2/catch.hpp>

#include "graph/graph_support.hpp"

using namespace entente;

TEST_CASE("letters grow with the share of the largest value") {
  const auto figures = project(std::vector{test::small_statement()}, Projection::commitments);
  const NodeSizes sizes = sizes_by(figures, Measure::degree);
  CHECK(sizes.meaning == "degree in the network of commitments");
  CHECK(letters(sizes, "https://w3id.org/entente/id/state/a") == ", fontsize=20");
  CHECK(letters(sizes, "https://example.org/unknown") == ", fontsize=10");
  CHECK(letters({"x", {{"half", 0.25}}}, "half") == ", fontsize=15");
}

TEST_CASE("where nothing can be measured all are alike") {
  const auto none = project({}, Projection::relations);
  CHECK(sizes_by(none, Measure::degree).meaning.empty());
  CHECK(letters({}, "any").empty());
  const auto flat = project(std::vector{test::small_statement()}, Projection::relations);
  CHECK(sizes_by(flat, Measure::clustering).meaning.empty());
}
