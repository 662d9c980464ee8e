#include "entente/network/weighted_graph.hpp"

#include <algorithm>
#include <limits>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("an undirected graph in normal form has each pair once, lower node first") {
  const WeightedGraph graph = normalised({4, false, {{3, 1, 2}, {1, 3, 1}, {2, 2, 5}, {1, 0, 1}}});
  CHECK(graph == WeightedGraph{4, false, {{0, 1, 1}, {1, 3, 3}}});
}

TEST_CASE("a directed graph in normal form keeps both ways apart") {
  const WeightedGraph graph = normalised({3, true, {{2, 1, 2}, {1, 2, 1}, {2, 1, 3}, {0, 0, 1}}});
  CHECK(graph == WeightedGraph{3, true, {{1, 2, 1}, {2, 1, 5}}});
}

TEST_CASE("the normal form of nothing is nothing") {
  CHECK(normalised({}) == WeightedGraph{});
  CHECK(normalised({2, false, {}}) == WeightedGraph{2, false, {}});
}

TEST_CASE("the normal form does not depend on the order of edges, to the bit") {
  // 1e-16 is lost beside 1 when it comes alone, and not when ten of them come together.
  std::vector<WeightedEdge> edges{{0, 1, 1}};
  for (int i = 0; i < 10; ++i) edges.push_back({0, 1, 1e-16});
  const WeightedGraph graph = normalised({2, false, edges});
  std::reverse(edges.begin(), edges.end());
  CHECK(normalised({2, false, edges}) == graph);
  std::rotate(edges.begin(), edges.begin() + 5, edges.end());
  CHECK(normalised({2, false, edges}) == graph);
}

TEST_CASE("the undirected view sums what goes there and back") {
  CHECK(undirected_view(directed(3, {{0, 1, 1}, {1, 0, 2}, {2, 1, 4}})) ==
        undirected(3, {{0, 1, 3}, {1, 2, 4}}));
  CHECK(undirected_view(undirected(3, {{0, 1, 3}})) == undirected(3, {{0, 1, 3}}));
}

TEST_CASE("density is the share of possible edges") {
  CHECK(density({}) == 0);
  CHECK(density({1, false, {}}) == 0);
  CHECK(density(undirected(3, {{0, 1}, {1, 2}})) == Approx(2.0 / 3));
  CHECK(density(directed(3, {{0, 1}, {1, 0}, {1, 2}})) == Approx(0.5));
}

TEST_CASE("a sound graph passes the check and comes out in normal form") {
  const Expected<WeightedGraph> graph = checked({2, false, {{1, 0, 2}, {1, 1, 1}}});
  REQUIRE(graph);
  CHECK(*graph == WeightedGraph{2, false, {{0, 1, 2}}});
}

TEST_CASE("an edge to a node that is not there is an error that names it") {
  const Expected<WeightedGraph> graph = checked({2, false, {{0, 1, 1}, {1, 2, 1}}});
  REQUIRE_FALSE(graph);
  CHECK(graph.error().code == Errc::invalid_data);
  CHECK(to_string(graph.error()) == "edge 1: joins node 2 in a graph of 2; number the nodes from 0");
}

TEST_CASE("a weight that is no strength is an error") {
  using limits = std::numeric_limits<double>;
  for (const double weight : {0.0, -1.0, 1e-101, 1e101, limits::infinity(), limits::quiet_NaN()}) {
    INFO(weight);
    const Expected<WeightedGraph> graph = checked({2, false, {{0, 1, weight}}});
    REQUIRE_FALSE(graph);
    CHECK(graph.error().place == "edge 0");
  }
  CHECK(checked({2, false, {{0, 1, 1e-100}, {1, 0, 1e100}}}));
}
