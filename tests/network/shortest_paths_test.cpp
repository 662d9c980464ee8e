#include "entente/network/shortest_paths.hpp"

#include <limits>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Values = std::vector<double>;
constexpr double far = std::numeric_limits<double>::infinity();

/// Bellman and Ford's: every arc again and again.
Values patient_distances(const WeightedGraph& graph, std::uint32_t source, PathLength length) {
  const Adjacency arcs = out_adjacency(graph);
  Values distance(graph.nodes, far);
  distance[source] = 0;
  for (std::uint32_t round = 0; round < graph.nodes; ++round)
    for (std::uint32_t node = 0; node < graph.nodes; ++node)
      for (std::size_t i = 0; i < arcs.degree(node); ++i) {
        const double edge = length == PathLength::hops ? 1 : 1 / arcs.strengths(node)[i];
        double& known = distance[arcs.neighbours(node)[i]];
        known = std::min(known, distance[node] + edge);
      }
  return distance;
}

}  // namespace

TEST_CASE("strong ties are short") {
  //  0 --4-- 1 --4-- 2     3
  //   \------1------/
  const Adjacency arcs = out_adjacency(undirected(4, {{0, 1, 4}, {1, 2, 4}, {0, 2, 1}}));
  CHECK(distances_from(arcs, 0, PathLength::hops) == Values{0, 1, 1, far});
  CHECK(distances_from(arcs, 0, PathLength::reciprocal_weight) == Values{0, 0.25, 0.5, far});
}

TEST_CASE("paths follow the arcs") {
  const Adjacency arcs = out_adjacency(directed(3, {{0, 1}, {1, 2}}));
  CHECK(distances_from(arcs, 1, PathLength::hops) == Values{far, 0, 1});
  CHECK(distances_from(arcs, 1, PathLength::reciprocal_weight) == Values{far, 0, 1});
}

TEST_CASE("distances are what patience finds") {
  REQUIRE(rc::check([] {
    const WeightedGraph graph = generated_graph();
    const Adjacency arcs = out_adjacency(graph);
    for (std::uint32_t source = 0; source < graph.nodes; ++source)
      for (const PathLength length : {PathLength::hops, PathLength::reciprocal_weight})
        RC_ASSERT(distances_from(arcs, source, length) == patient_distances(graph, source, length));
  }));
}
