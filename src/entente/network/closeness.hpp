// How near a node is to those that can reach it.
//
// Distances run along the edges towards the node; in an undirected graph the direction makes no difference.
#ifndef ENTENTE_NETWORK_CLOSENESS_HPP
#define ENTENTE_NETWORK_CLOSENESS_HPP

#include <vector>

#include "entente/network/shortest_paths.hpp"
#include "entente/network/weighted_graph.hpp"

namespace entente {

struct ClosenessOptions {
  PathLength length = PathLength::hops;
  unsigned jobs = 0;  ///< threads, 0: as many as the machine has; the result is the same to the bit
};

/// Reciprocal of the mean distance from the r - 1 nodes that reach this one, times their share (r - 1)/(n -
/// 1) of all others, so that nodes of small components do not look central; 0 where nobody reaches it.
///
/// cost     n times that of `distances_from`
/// source   Wasserman & Faust 1994, p. 201; NetworkX's closeness_centrality with wf_improved
[[nodiscard]] std::vector<double> closeness(const WeightedGraph& graph, const ClosenessOptions& options = {});

/// Sum of the reciprocal distances from all others, where no path counts as 0: sound for disconnected graphs.
///
/// units    not divided by n - 1
/// cost     n times that of `distances_from`
/// source   Marchiori & Latora 2000; Boldi & Vigna 2014
[[nodiscard]] std::vector<double> harmonic_closeness(const WeightedGraph& graph,
                                                     const ClosenessOptions& options = {});

}  // namespace entente

#endif  // ENTENTE_NETWORK_CLOSENESS_HPP
