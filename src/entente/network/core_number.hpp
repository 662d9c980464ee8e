// How deep a node sits in the dense part of the graph.
#ifndef ENTENTE_NETWORK_CORE_NUMBER_HPP
#define ENTENTE_NETWORK_CORE_NUMBER_HPP

#include <vector>

#include "entente/network/weighted_graph.hpp"

namespace entente {

/// The largest k such that the node is in a part of the graph in which each has k edges or more. Edges count
/// whatever their weight and, in a directed graph, at both ends, as in NetworkX: a pair of edges there and
/// back is two.
///
/// cost     O(n + m)
/// source   Seidman 1983; Batagelj & Zaversnik 2003
[[nodiscard]] std::vector<double> core_number(const WeightedGraph& graph);

}  // namespace entente

#endif  // ENTENTE_NETWORK_CORE_NUMBER_HPP
