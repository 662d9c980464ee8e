// How often a node lies on the shortest paths between others.
#ifndef ENTENTE_NETWORK_BETWEENNESS_HPP
#define ENTENTE_NETWORK_BETWEENNESS_HPP

#include <cstdint>
#include <vector>

#include "entente/network/shortest_paths.hpp"
#include "entente/network/weighted_graph.hpp"

namespace entente {

/// What betweenness is counted in.
enum class BetweennessScale : std::uint8_t {
  pairs,  ///< pairs of other nodes; unordered ones in an undirected graph
  share,  ///< of all pairs of other nodes, 0 … 1; 0 in graphs of less than three nodes
};

struct BetweennessOptions {
  PathLength length = PathLength::hops;
  BetweennessScale scale = BetweennessScale::pairs;
  unsigned jobs = 0;  ///< threads, 0: as many as the machine has; the result is the same to the bit
};

/// For each node the sum, over all pairs of others, of the fraction of their shortest paths that lead through
/// it. Both scales are NetworkX's: `pairs` with normalized=False, `share` with normalized=True.
///
/// Paths by reciprocal weight are equally short if their lengths differ by less than 1e-12 of them, since
/// sums of reciprocals are rounded. Path counts are doubles: where more than 1e308 shortest paths join two
/// nodes, as can happen in lattices of thousands of nodes, the result is not a number.
///
/// cost     hops O(n m), reciprocal_weight O(n m + n² log n) time; O(m) space, and 32 n doubles for any
/// `jobs` source   Brandes 2001, "A faster algorithm for betweenness centrality"
[[nodiscard]] std::vector<double> betweenness(const WeightedGraph& graph,
                                              const BetweennessOptions& options = {});

}  // namespace entente

#endif  // ENTENTE_NETWORK_BETWEENNESS_HPP
