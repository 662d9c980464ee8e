#include "network/graph_support.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include <rapidcheck.h>

namespace entente::test {

WeightedGraph undirected(std::uint32_t nodes, std::initializer_list<WeightedEdge> edges) {
  return normalised({nodes, false, edges});
}

WeightedGraph directed(std::uint32_t nodes, std::initializer_list<WeightedEdge> edges) {
  return normalised({nodes, true, edges});
}

WeightedGraph generated_graph() {
  WeightedGraph graph;
  graph.nodes = *rc::gen::inRange<std::uint32_t>(0, 13);
  graph.directed = *rc::gen::arbitrary<bool>();
  if (graph.nodes == 0) return graph;
  const auto node = rc::gen::inRange<std::uint32_t>(0, graph.nodes);
  const auto weight = rc::gen::element(1.0, 2.0, 4.0);
  graph.edges =
      *rc::gen::container<std::vector<WeightedEdge>>(rc::gen::construct<WeightedEdge>(node, node, weight));
  // Parallel edges would sum to weights that are no powers of two.
  std::vector<WeightedEdge> once;
  for (const WeightedEdge& edge : normalised(graph).edges)
    once.push_back({edge.source, edge.target, *weight});
  graph.edges = std::move(once);
  return graph;
}

WeightedGraph relabelled(WeightedGraph graph, const std::vector<std::uint32_t>& places) {
  for (WeightedEdge& edge : graph.edges) edge = {places[edge.source], places[edge.target], edge.weight};
  return normalised(std::move(graph));
}

std::vector<std::uint32_t> generated_places(std::uint32_t nodes) {
  std::vector<std::uint32_t> places(nodes);
  std::iota(places.begin(), places.end(), 0U);
  for (std::uint32_t i = 1; i < nodes; ++i)
    std::swap(places[i], places[*rc::gen::inRange<std::uint32_t>(0, i + 1)]);
  return places;
}

bool close(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

bool close(const std::vector<double>& a, const std::vector<double>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](double left, double right) { return close(left, right); });
}

}  // namespace entente::test
