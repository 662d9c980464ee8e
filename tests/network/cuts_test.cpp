#include "entente/network/cuts.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/network/components.hpp"
#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Nodes = std::vector<std::uint32_t>;
using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

std::size_t count_components(const WeightedGraph& graph) {
  const Nodes component = connected_components(graph);
  return component.empty() ? 0U : *std::max_element(component.begin(), component.end()) + 1U;
}

/// By the definition: what is left after each node and each edge is taken out.
Cuts patient_cuts(const WeightedGraph& graph) {
  const WeightedGraph view = undirected_view(graph);
  const std::size_t parts = count_components(view);
  Cuts result;
  for (std::uint32_t node = 0; node < view.nodes; ++node) {
    WeightedGraph rest = view;  // where the node is still there, but alone
    const auto gone = std::erase_if(
        rest.edges, [&](const WeightedEdge& edge) { return edge.source == node || edge.target == node; });
    if (gone > 0 && count_components(rest) > parts + 1) result.articulation_points.push_back(node);
  }
  for (const WeightedEdge& edge : view.edges) {
    WeightedGraph rest = view;
    std::erase(rest.edges, edge);
    if (count_components(rest) > parts) result.bridges.emplace_back(edge.source, edge.target);
  }
  return result;
}

}  // namespace

TEST_CASE("two triangles hang together by a bridge, or by a node") {
  //  0 -- 1        5
  //   \  /       /   \.
  //    2 ----- 3 ---- 4      6 -- 7     8
  const Cuts bridged = cuts(undirected(9, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {3, 5}, {4, 5}, {6, 7}}));
  CHECK(bridged.articulation_points == Nodes{2, 3});
  CHECK(bridged.bridges == Pairs{{2, 3}, {6, 7}});
  const Cuts joined = cuts(undirected(5, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {2, 4}, {3, 4}}));
  CHECK(joined.articulation_points == Nodes{2});
  CHECK(joined.bridges.empty());
}

TEST_CASE("there and back is one bridge") {
  CHECK(cuts(directed(3, {{2, 1}, {1, 2}, {1, 0}})).bridges == Pairs{{0, 1}, {1, 2}});
}

TEST_CASE("without edges nothing hangs by anything") {
  for (const std::uint32_t nodes : {0U, 1U, 3U}) {
    CHECK(cuts({nodes, false, {}}).articulation_points.empty());
    CHECK(cuts({nodes, true, {}}).bridges.empty());
  }
}

TEST_CASE("a long path does not exhaust the stack") {
  WeightedGraph path{100'000, false, {}};
  for (std::uint32_t node = 1; node < path.nodes; ++node) path.edges.push_back({node - 1, node});
  CHECK(cuts(path).bridges.size() == path.edges.size());
}

TEST_CASE("cuts are what patience finds") {
  REQUIRE(rc::check([] {
    const WeightedGraph graph = generated_graph();
    const Cuts expected = patient_cuts(graph);
    RC_ASSERT(cuts(graph).articulation_points == expected.articulation_points);
    RC_ASSERT(cuts(graph).bridges == expected.bridges);
  }));
}
