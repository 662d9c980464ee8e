// Importance as a walker meets it who follows ties by their strength and now and then begins anew.
#ifndef ENTENTE_NETWORK_PAGERANK_HPP
#define ENTENTE_NETWORK_PAGERANK_HPP

#include <vector>

#include "entente/network/weighted_graph.hpp"

namespace entente {

/// Probability of finding the walker at each node in the long run. At every step he follows an edge with
/// probability `damping`, a heavy one more often, and else goes to any node at all; from a node that no edge
/// leaves he always does.
///
/// units    a probability: the sum is 1 within 1e-9; 0.85 is the damping of the paper; 0 <= damping < 1
/// cost     O(k (n + m)); k depends on the damping alone and is 188 at most for 0.85
/// error    within 1e-12 of the limit, summed over the nodes
/// source   Brin & Page 1998; nodes without exit as in NetworkX, and not lost as by Boost's page_rank
[[nodiscard]] std::vector<double> pagerank(const WeightedGraph& graph, double damping = 0.85);

}  // namespace entente

#endif  // ENTENTE_NETWORK_PAGERANK_HPP
