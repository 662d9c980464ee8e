// A graph as compressed sparse rows: the neighbours of each node side by side, in ascending order.
#ifndef ENTENTE_NETWORK_ADJACENCY_HPP
#define ENTENTE_NETWORK_ADJACENCY_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "entente/network/weighted_graph.hpp"

namespace entente {

/// Arcs from a node are targets[offsets[node]] … targets[offsets[node + 1] - 1]; weights go with them.
struct Adjacency {
  std::vector<std::size_t> offsets;  ///< one more than there are nodes; {0} for the empty graph
  std::vector<std::uint32_t> targets;
  std::vector<double> weights;
  [[nodiscard]] std::uint32_t nodes() const { return static_cast<std::uint32_t>(offsets.size() - 1); }
  [[nodiscard]] std::size_t degree(std::uint32_t node) const { return offsets[node + 1] - offsets[node]; }
  [[nodiscard]] std::span<const std::uint32_t> neighbours(std::uint32_t node) const {
    return {targets.data() + offsets[node], degree(node)};
  }
  [[nodiscard]] std::span<const double> strengths(std::uint32_t node) const {
    return {weights.data() + offsets[node], degree(node)};
  }
};

/// Arcs as the edges point; an undirected edge is an arc each way. cost: O(n + m)
[[nodiscard]] Adjacency out_adjacency(const WeightedGraph& graph);

/// The same arcs turned round; equal to the above for an undirected graph. cost: O(n + m)
[[nodiscard]] Adjacency in_adjacency(const WeightedGraph& graph);

/// The arcs as pairs (from, to), sorted: what Boost.Graph builds its own rows from.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs_of(const Adjacency& adjacency);

}  // namespace entente

#endif  // ENTENTE_NETWORK_ADJACENCY_HPP
