// How well a partition of the nodes explains where the edges are.
#ifndef ENTENTE_NETWORK_MODULARITY_HPP
#define ENTENTE_NETWORK_MODULARITY_HPP

#include <cstdint>
#include <optional>
#include <span>

#include "entente/network/weighted_graph.hpp"

namespace entente {

/// The weight inside communities, as a share of all, less the share that chance would put there, given the
/// strength of each node: -0.5 … 1.
///
/// shape    community_of has one community for each node, any numbers
/// none     without edges
/// cost     O(n log n + m)
/// source   Newman & Girvan 2004; directed: Leicht & Newman 2008; NetworkX's modularity
[[nodiscard]] std::optional<double> modularity(const WeightedGraph& graph,
                                               std::span<const std::uint32_t> community_of);

}  // namespace entente

#endif  // ENTENTE_NETWORK_MODULARITY_HPP
