// How many of a node's neighbours know each other.
#ifndef ENTENTE_NETWORK_CLUSTERING_HPP
#define ENTENTE_NETWORK_CLUSTERING_HPP

#include <vector>

#include "entente/network/weighted_graph.hpp"

namespace entente {

/// Triangles through each node, of those that its edges allow for; 0 where they allow for none. Weights do
/// not count. In a directed graph every choice of directions is a triangle of its own, and an edge there and
/// back to the same neighbour allows for none.
///
/// units    a share, 0 … 1
/// cost     O(m d), d the largest degree
/// source   Watts & Strogatz 1998; directed: Fagiolo 2007, as NetworkX's clustering
[[nodiscard]] std::vector<double> clustering(const WeightedGraph& graph);

}  // namespace entente

#endif  // ENTENTE_NETWORK_CLUSTERING_HPP
