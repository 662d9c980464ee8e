#include "entente/network/louvain.hpp"

#include <algorithm>
#include <random>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/network/components.hpp"
#include "entente/network/modularity.hpp"
#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Partition = std::vector<std::uint32_t>;

/// Rings of `size` nodes in which all know each other, each ring tied to the next by one edge.
WeightedGraph ring_of_cliques(std::uint32_t cliques, std::uint32_t size, bool directed) {
  WeightedGraph graph{cliques * size, directed, {}};
  for (std::uint32_t clique = 0; clique < cliques; ++clique) {
    const std::uint32_t first = clique * size;
    for (std::uint32_t i = 0; i < size; ++i)
      for (std::uint32_t j = 0; j < i; ++j) graph.edges.push_back({first + i, first + j});
    graph.edges.push_back({first, (first + size) % graph.nodes + 1});
  }
  return normalised(graph);
}

WeightedGraph random_graph(std::uint32_t seed, bool directed) {
  std::mt19937 dice{seed};
  WeightedGraph graph{40, directed, {}};
  const auto node = [&] { return static_cast<std::uint32_t>(dice() % graph.nodes); };
  for (int i = 0; i < 80; ++i) graph.edges.push_back({node(), node()});
  return normalised(graph);
}

/// That no node gains by moving alone, nor is with one that it is not connected to.
bool is_settled(const WeightedGraph& graph) {
  if (graph.edges.empty()) return true;
  const Partition partition = louvain(graph);
  const double reached = modularity(graph, partition).value();
  const Partition component = connected_components(graph);
  const std::uint32_t communities = *std::max_element(partition.begin(), partition.end()) + 1;
  for (std::uint32_t node = 0; node < graph.nodes; ++node) {
    for (std::uint32_t other = 0; other < node; ++other)
      if (partition[node] == partition[other] && component[node] != component[other]) return false;
    Partition moved = partition;
    for (moved[node] = 0; moved[node] < communities; ++moved[node])
      if (modularity(graph, moved).value() > reached + 1e-9) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("two triangles with a bridge between them are two communities, numbered by their lowest nodes") {
  //  1 -- 5        0
  //   \  /       /   \.
  //    2 ----- 3 ---- 4     6
  const WeightedGraph graph = undirected(7, {{1, 5}, {1, 2}, {5, 2}, {2, 3}, {3, 4}, {3, 0}, {4, 0}});
  CHECK(louvain(graph) == Partition{0, 1, 1, 0, 0, 1, 2});
}

TEST_CASE("the cliques of a ring are its communities") {
  for (const bool directed : {false, true}) {
    const Partition partition = louvain(ring_of_cliques(8, 5, directed));
    for (std::size_t node = 0; node < partition.size(); ++node) CHECK(partition[node] == node / 5);
  }
}

TEST_CASE("weights decide where edges do not") {
  //  0 --9-- 1 --1-- 2 --9-- 3 --1-- 0
  CHECK(louvain(undirected(4, {{0, 1, 9}, {1, 2, 1}, {2, 3, 9}, {0, 3, 1}})) == Partition{0, 0, 1, 1});
  CHECK(louvain(undirected(4, {{0, 1, 1}, {1, 2, 9}, {2, 3, 1}, {0, 3, 9}})) == Partition{0, 1, 1, 0});
}

TEST_CASE("without edges everyone is a community of one") {
  CHECK(louvain({}).empty());
  CHECK(louvain({3, true, {}}) == Partition{0, 1, 2});
}

TEST_CASE("no single move gains, and no community reaches beyond a component") {
  REQUIRE(rc::check([] { RC_ASSERT(is_settled(generated_graph())); }));
}

TEST_CASE("nodes that joined early may leave again when communities have formed") {
  for (std::uint32_t seed = 0; seed < 20; ++seed) CHECK(is_settled(random_graph(seed, seed % 2 == 1)));
}
