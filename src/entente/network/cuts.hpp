// What a graph hangs by: nodes and edges without which it falls into more parts.
#ifndef ENTENTE_NETWORK_CUTS_HPP
#define ENTENTE_NETWORK_CUTS_HPP

#include <cstdint>
#include <utility>
#include <vector>

#include "entente/network/weighted_graph.hpp"

namespace entente {

struct Cuts {
  std::vector<std::uint32_t> articulation_points;                ///< ascending
  std::vector<std::pair<std::uint32_t, std::uint32_t>> bridges;  ///< lower node first, ascending
};

/// Of the undirected view: in a directed graph, edges there and back between two nodes are one, and can be a
/// bridge.
///
/// cost     O(n + m log m)
/// source   Hopcroft & Tarjan 1973
[[nodiscard]] Cuts cuts(const WeightedGraph& graph);

}  // namespace entente

#endif  // ENTENTE_NETWORK_CUTS_HPP
