#include "entente/network/weighted_graph.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <string>
#include <tuple>
#include <utility>

namespace entente {

namespace {

bool same_pair(const WeightedEdge& a, const WeightedEdge& b) {
  return a.source == b.source && a.target == b.target;
}

/// So far from the limits of double that no sum, product or reciprocal of this room comes near them.
constexpr double least_weight = 1e-100;
constexpr double most_weight = 1e100;

bool is_strength(double weight) {
  return weight >= least_weight && weight <= most_weight;  // false for NaN
}

Unexpected fault(std::string place, std::string message, std::string remedy) {
  return Unexpected{
      Error{Errc::invalid_data, std::move(place), std::nullopt, std::move(message), std::move(remedy)}};
}

}  // namespace

WeightedGraph normalised(WeightedGraph graph) {
  std::vector<WeightedEdge>& edges = graph.edges;
  std::erase_if(edges, [](const WeightedEdge& edge) { return edge.source == edge.target; });
  for (WeightedEdge& edge : edges) {
    assert(edge.source < graph.nodes && edge.target < graph.nodes);
    if (!graph.directed && edge.target < edge.source) std::swap(edge.source, edge.target);
  }
  // By weight too, since a sum of doubles depends on the order of its terms.
  std::sort(edges.begin(), edges.end(), [](const WeightedEdge& a, const WeightedEdge& b) {
    return std::tie(a.source, a.target, a.weight) < std::tie(b.source, b.target, b.weight);
  });
  std::size_t kept = 0;
  for (const WeightedEdge& edge : edges) {
    if (kept > 0 && same_pair(edges[kept - 1], edge)) {
      edges[kept - 1].weight += edge.weight;
    } else {
      edges[kept++] = edge;
    }
  }
  edges.resize(kept);
  return graph;
}

Expected<WeightedGraph> checked(WeightedGraph graph) {
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    const WeightedEdge& edge = graph.edges[i];
    if (edge.source >= graph.nodes || edge.target >= graph.nodes) {
      return fault("edge " + std::to_string(i),
                   "joins node " + std::to_string(std::max(edge.source, edge.target)) + " in a graph of " +
                       std::to_string(graph.nodes),
                   "number the nodes from 0");
    }
    if (!is_strength(edge.weight)) {
      return fault("edge " + std::to_string(i), "its weight is not between 1e-100 and 1e100",
                   "scale the weights, and leave out ties without strength");
    }
  }
  return normalised(std::move(graph));
}

WeightedGraph undirected_view(WeightedGraph graph) {
  if (!graph.directed) return graph;
  graph.directed = false;
  return normalised(std::move(graph));
}

double density(const WeightedGraph& graph) {
  if (graph.nodes < 2) return 0;
  const double pairs = static_cast<double>(graph.nodes) * (graph.nodes - 1.0) / (graph.directed ? 1 : 2);
  return static_cast<double>(graph.edges.size()) / pairs;
}

}  // namespace entente
