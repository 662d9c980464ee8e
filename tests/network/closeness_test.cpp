#include "entente/network/closeness.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Values = std::vector<double>;

}  // namespace

TEST_CASE("closeness and harmonic closeness of a path with a stranger") {
  //  0 -- 1 -- 2     3
  const WeightedGraph graph = undirected(4, {{0, 1}, {1, 2}});
  // 2 others at distance 1 + 2, which is 2/3, times their share of 2/3; in the middle 2/2 times 2/3.
  CHECK(close(closeness(graph), {4.0 / 9, 2.0 / 3, 4.0 / 9, 0}));
  CHECK(close(harmonic_closeness(graph), {1.5, 2, 1.5, 0}));
}

TEST_CASE("distances run towards the node") {
  //  0 --> 1 --> 2
  const WeightedGraph graph = directed(3, {{0, 1}, {1, 2}});
  CHECK(close(closeness(graph), {0, 0.5, 2.0 / 3}));
  CHECK(close(harmonic_closeness(graph), {0, 1, 1.5}));
}

TEST_CASE("strong ties bring nodes nearer when weights count") {
  //  0 --4-- 1 --2-- 2
  const WeightedGraph graph = undirected(3, {{0, 1, 4}, {1, 2, 2}});
  const ClosenessOptions weighted{PathLength::reciprocal_weight, 1};
  CHECK(close(closeness(graph, weighted), {2, 2 / 0.75, 1.6}));
  CHECK(close(harmonic_closeness(graph, weighted), {4 + 1 / 0.75, 6, 2 + 1 / 0.75}));
}

TEST_CASE("who is alone is close to nobody") {
  CHECK(closeness({}).empty());
  CHECK(harmonic_closeness({}).empty());
  CHECK(closeness({1, false, {}}) == Values{0});
  CHECK(closeness({2, true, {}}) == Values{0, 0});
  CHECK(harmonic_closeness({2, true, {}}) == Values{0, 0});
}

TEST_CASE("closeness follows the labels and is the same to the bit with any number of threads") {
  REQUIRE(rc::check([] {
    const WeightedGraph graph = generated_graph();
    for (const PathLength length : {PathLength::hops, PathLength::reciprocal_weight}) {
      RC_ASSERT(closeness(graph, {length, 1}) == closeness(graph, {length, 4}));
      RC_ASSERT(harmonic_closeness(graph, {length, 1}) == harmonic_closeness(graph, {length, 4}));
      RC_ASSERT(follows_labels(graph, [&](const WeightedGraph& g) { return closeness(g, {length, 1}); }));
      RC_ASSERT(follows_labels(graph, [&](const WeightedGraph& g) {
        return harmonic_closeness(g, {length, 1});
      }));
    }
  }));
}
