// Which nodes hang together.
#ifndef ENTENTE_NETWORK_COMPONENTS_HPP
#define ENTENTE_NETWORK_COMPONENTS_HPP

#include <cstdint>
#include <vector>

#include "entente/network/weighted_graph.hpp"

namespace entente {

/// The number of each node's component; in a directed graph, of its weak component: directions do not count.
/// Components are numbered from 0 in the order of their lowest nodes.
///
/// cost     O(n + m)
[[nodiscard]] std::vector<std::uint32_t> connected_components(const WeightedGraph& graph);

}  // namespace entente

#endif  // ENTENTE_NETWORK_COMPONENTS_HPP
