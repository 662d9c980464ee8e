#include "entente/network/clustering.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Values = std::vector<double>;

}  // namespace

TEST_CASE("the share of neighbours that know each other") {
  //  0 -- 1
  //   \  /
  //    2 -- 3     4
  const WeightedGraph graph = undirected(5, {{0, 1, 9}, {0, 2}, {1, 2}, {2, 3}});
  CHECK(close(clustering(graph), {1, 1, 1.0 / 3, 0, 0}));
}

TEST_CASE("in a directed graph each choice of directions is a triangle") {
  //  0 --> 1 --> 2 --> 0: one of the two ways round
  CHECK(close(clustering(directed(3, {{0, 1}, {1, 2}, {2, 0}})), {0.5, 0.5, 0.5}));
  CHECK(close(clustering(directed(3, {{0, 1}, {1, 0}, {1, 2}, {2, 1}, {2, 0}, {0, 2}})), {1, 1, 1}));
}

TEST_CASE("an edge there and back is no triangle, and leaves no room for one") {
  CHECK(clustering(directed(2, {{0, 1}, {1, 0}})) == Values{0, 0});
}

TEST_CASE("without edges there are no triangles") {
  CHECK(clustering({}).empty());
  CHECK(clustering({2, false, {}}) == Values{0, 0});
}

TEST_CASE("clustering is a share and follows the labels") {
  REQUIRE(rc::check([] {
    const WeightedGraph graph = generated_graph();
    for (const double value : clustering(graph)) RC_ASSERT((value >= 0 && value <= 1));
    RC_ASSERT(follows_labels(graph, clustering));
  }));
}
