// How many ties a node has, and how strong they are together.
#ifndef ENTENTE_NETWORK_DEGREE_HPP
#define ENTENTE_NETWORK_DEGREE_HPP

#include <cstdint>
#include <vector>

#include "entente/network/weighted_graph.hpp"

namespace entente {

/// Which ends of a directed edge count. In an undirected graph an edge has but one kind of end: all mean the
/// same.
enum class Ends : std::uint8_t {
  any,  ///< both: a pair of edges there and back counts twice
  in,   ///< edges that lead to the node
  out,  ///< edges that lead from it
};

/// Number of edges at each node. cost: O(n + m)
[[nodiscard]] std::vector<double> degree(const WeightedGraph& graph, Ends ends = Ends::any);

/// Sum of the weights of the edges at each node. cost: O(n + m); source: Barrat et al. 2004
[[nodiscard]] std::vector<double> strength(const WeightedGraph& graph, Ends ends = Ends::any);

}  // namespace entente

#endif  // ENTENTE_NETWORK_DEGREE_HPP
