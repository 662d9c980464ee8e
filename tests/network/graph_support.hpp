// Small graphs to draw by hand, random ones, and how to compare what is measured of them.
#ifndef ENTENTE_TESTS_NETWORK_GRAPH_SUPPORT_HPP
#define ENTENTE_TESTS_NETWORK_GRAPH_SUPPORT_HPP

#include <cstdint>
#include <initializer_list>
#include <vector>

#include "entente/network/weighted_graph.hpp"

namespace entente::test {

WeightedGraph undirected(std::uint32_t nodes, std::initializer_list<WeightedEdge> edges);
WeightedGraph directed(std::uint32_t nodes, std::initializer_list<WeightedEdge> edges);

/// A normal graph of up to 12 nodes, of either kind, sparse or dense, with weights 1, 2 or 4; RapidCheck's
/// dice.
WeightedGraph generated_graph();

/// Node i of the graph becomes places[i].
WeightedGraph relabelled(WeightedGraph graph, const std::vector<std::uint32_t>& places);

/// 0 … nodes-1 in any order; RapidCheck's dice.
std::vector<std::uint32_t> generated_places(std::uint32_t nodes);

/// Equal within 1e-9, absolute or relative.
bool close(double a, double b);
bool close(const std::vector<double>& a, const std::vector<double>& b);

/// That `measure` of a relabelled graph is its measure, relabelled.
template <class Measure>
bool follows_labels(const WeightedGraph& graph, Measure measure) {
  const std::vector<std::uint32_t> places = generated_places(graph.nodes);
  const auto before = measure(graph);
  auto expected = before;
  for (std::size_t i = 0; i < places.size(); ++i) expected[places[i]] = before[i];
  return close(measure(relabelled(graph, places)), expected);
}

}  // namespace entente::test

#endif  // ENTENTE_TESTS_NETWORK_GRAPH_SUPPORT_HPP
