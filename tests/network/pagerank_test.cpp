#include "entente/network/pagerank.hpp"

#include <numeric>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Values = std::vector<double>;

Values by_default(const WeightedGraph& graph) {
  return pagerank(graph);
}

}  // namespace

TEST_CASE("what reaches a node without exit is spread over all") {
  //  0 --> 1: with a half of 1's mass, r0 = 0.075 + 0.425 r1 and r1 = r0 + 0.85 r0
  CHECK(close(pagerank(directed(2, {{0, 1}})), {1 / 2.85, 1.85 / 2.85}));
}

TEST_CASE("heavy edges carry more") {
  //  1 <-3-- 0 --1-> 2, and both lead back
  const Values rank = pagerank(directed(3, {{0, 1, 3}, {0, 2, 1}, {1, 0}, {2, 0}}));
  CHECK(rank[0] == Approx(0.05 + 0.85 * (rank[1] + rank[2])));
  CHECK(rank[1] == Approx(0.05 + 0.85 * 0.75 * rank[0]));
  CHECK(rank[2] == Approx(0.05 + 0.85 * 0.25 * rank[0]));
}

TEST_CASE("without damping's walk, or without edges, all nodes are equal") {
  CHECK(pagerank({}).empty());
  CHECK(pagerank({1, false, {}}) == Values{1});
  CHECK(close(pagerank({4, true, {}}), {0.25, 0.25, 0.25, 0.25}));
  CHECK(close(pagerank(directed(2, {{0, 1}}), 0), {0.5, 0.5}));
}

TEST_CASE("a damping near 1 comes to an end, too") {
  //  0 -- 1 -- 2: the walk's own probabilities go by degree
  const Values rank = pagerank(undirected(3, {{0, 1}, {1, 2}}), 0.9999);
  CHECK(rank[1] == Approx(0.5).epsilon(1e-3));
  CHECK(rank[0] + rank[1] + rank[2] == Approx(1));
}

TEST_CASE("PageRank is a probability and follows the labels") {
  REQUIRE(rc::check([] {
    const WeightedGraph graph = generated_graph();
    const Values rank = pagerank(graph);
    RC_ASSERT(graph.nodes == 0U || close(std::accumulate(rank.begin(), rank.end(), 0.0), 1));
    RC_ASSERT(follows_labels(graph, by_default));
  }));
}
