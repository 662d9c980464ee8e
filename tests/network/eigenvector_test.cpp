#include "entente/network/eigenvector.hpp"

#include <cmath>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/network/adjacency.hpp"
#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Values = std::vector<double>;

/// What each node gets from its neighbours: A times `values`.
Values gathered(const WeightedGraph& graph, const Values& values) {
  const Adjacency towards = in_adjacency(graph);
  Values sum(graph.nodes, 0);
  for (std::uint32_t node = 0; node < graph.nodes; ++node)
    for (std::size_t i = 0; i < towards.degree(node); ++i)
      sum[node] += towards.strengths(node)[i] * values[towards.neighbours(node)[i]];
  return sum;
}

}  // namespace

TEST_CASE("the middle of a path, which is bipartite, counts the square root of two") {
  //  0 -- 1 -- 2
  const auto result = eigenvector(undirected(3, {{0, 1}, {1, 2}}));
  REQUIRE(result);
  CHECK(close(*result, {0.5, std::sqrt(0.5), 0.5}));
}

TEST_CASE("weights count") {
  //  0 --3-- 1 --4-- 2: the eigenvalue is 5
  const auto result = eigenvector(undirected(3, {{0, 1, 3}, {1, 2, 4}}));
  REQUIRE(result);
  CHECK(close(*result, {3 / std::sqrt(50), 5 / std::sqrt(50), 4 / std::sqrt(50)}));
}

TEST_CASE("in a directed graph those count who are pointed to") {
  //  0 --> 1 --> 2 --> 0, and 2 --> 3
  const auto result = eigenvector(directed(4, {{0, 1}, {1, 2}, {2, 0}, {2, 3}}));
  REQUIRE(result);
  CHECK(close(*result, {0.5, 0.5, 0.5, 0.5}));
}

TEST_CASE("of several components the strongest has everything, equal ones share") {
  const auto triangle_and_pair = eigenvector(undirected(5, {{0, 1}, {0, 2}, {1, 2}, {3, 4}}));
  REQUIRE(triangle_and_pair);
  const double third = std::sqrt(1.0 / 3);
  CHECK(close(*triangle_and_pair, {third, third, third, 0, 0}));
  const auto pairs = eigenvector(undirected(4, {{0, 1}, {2, 3}}));
  REQUIRE(pairs);
  CHECK(close(*pairs, {0.5, 0.5, 0.5, 0.5}));
}

TEST_CASE("without edges all are equal") {
  CHECK(eigenvector({}) == Values{});
  CHECK(eigenvector({1, false, {}}) == Values{1});
  CHECK(close(*eigenvector({4, true, {}}), {0.5, 0.5, 0.5, 0.5}));
}

TEST_CASE("where no cycle is there is no answer") {
  CHECK_FALSE(eigenvector(directed(3, {{0, 1}, {1, 2}})));
}

TEST_CASE("an answer is an eigenvector of length 1, and follows the labels") {
  REQUIRE(rc::check([] {
    const WeightedGraph graph = generated_graph();
    const auto result = eigenvector(graph);
    if (!result || graph.nodes == 0) return;
    const Values product = gathered(graph, *result);
    double eigenvalue = 0;
    double squares = 0;
    for (std::uint32_t node = 0; node < graph.nodes; ++node) {
      eigenvalue += product[node] * (*result)[node];
      squares += (*result)[node] * (*result)[node];
      RC_ASSERT((*result)[node] >= 0);
    }
    RC_ASSERT(close(squares, 1));
    for (std::uint32_t node = 0; node < graph.nodes; ++node)
      RC_ASSERT(close(product[node], eigenvalue * (*result)[node]));
    RC_ASSERT(follows_labels(graph, [](const WeightedGraph& g) { return eigenvector(g).value(); }));
  }));
}
