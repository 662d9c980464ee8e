#include "entente/network/adjacency.hpp"

#include <numeric>

namespace entente {

namespace {

enum class Direction : std::uint8_t { as_is, reversed };

/// Edges come sorted, so that rows come out sorted in two stable passes: arcs against an undirected edge's
/// order lead to lower neighbours and are put in first.
Adjacency rows(const WeightedGraph& graph, Direction direction) {
  const bool along = !graph.directed || direction == Direction::as_is;
  const bool against = !graph.directed || direction == Direction::reversed;
  Adjacency result;
  result.offsets.assign(std::size_t{graph.nodes} + 1, 0);
  for (const WeightedEdge& edge : graph.edges) {
    if (along) ++result.offsets[std::size_t{edge.source} + 1];
    if (against) ++result.offsets[std::size_t{edge.target} + 1];
  }
  std::partial_sum(result.offsets.begin(), result.offsets.end(), result.offsets.begin());
  result.targets.resize(result.offsets.back());
  result.weights.resize(result.offsets.back());
  std::vector<std::size_t> next(result.offsets.begin(), result.offsets.end() - 1);
  const auto put = [&](std::uint32_t from, std::uint32_t to, double weight) {
    const std::size_t place = next[from]++;
    result.targets[place] = to;
    result.weights[place] = weight;
  };
  if (against)
    for (const WeightedEdge& edge : graph.edges) put(edge.target, edge.source, edge.weight);
  if (along)
    for (const WeightedEdge& edge : graph.edges) put(edge.source, edge.target, edge.weight);
  return result;
}

}  // namespace

Adjacency out_adjacency(const WeightedGraph& graph) {
  return rows(graph, Direction::as_is);
}

Adjacency in_adjacency(const WeightedGraph& graph) {
  return rows(graph, Direction::reversed);
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs_of(const Adjacency& adjacency) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs;
  arcs.reserve(adjacency.targets.size());
  for (std::uint32_t node = 0; node < adjacency.nodes(); ++node)
    for (const std::uint32_t neighbour : adjacency.neighbours(node)) arcs.emplace_back(node, neighbour);
  return arcs;
}

}  // namespace entente
