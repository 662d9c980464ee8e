// How far it is from one node to each of the others.
#ifndef ENTENTE_NETWORK_SHORTEST_PATHS_HPP
#define ENTENTE_NETWORK_SHORTEST_PATHS_HPP

#include <cstdint>
#include <vector>

#include "entente/network/adjacency.hpp"

namespace entente {

/// What makes a path short.
enum class PathLength : std::uint8_t {
  hops,               ///< few edges, whatever their weights
  reciprocal_weight,  ///< strong ties: an edge is 1/weight long
};

/// Length of the shortest path from `source` to each node, along the arcs; infinite where there is none.
///
/// cost     hops O(n + m), breadth first; reciprocal_weight O((n + m) log n), Dijkstra 1959
[[nodiscard]] std::vector<double> distances_from(const Adjacency& arcs, std::uint32_t source,
                                                 PathLength length);

}  // namespace entente

#endif  // ENTENTE_NETWORK_SHORTEST_PATHS_HPP
