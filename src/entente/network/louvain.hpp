// Communities: groups of nodes that are tied to each other more than to the rest.
#ifndef ENTENTE_NETWORK_LOUVAIN_HPP
#define ENTENTE_NETWORK_LOUVAIN_HPP

#include <cstdint>
#include <vector>

#include "entente/network/weighted_graph.hpp"

namespace entente {

/// A partition of high modularity (modularity.hpp); finding the highest is NP-hard. Each node in turn moves
/// to the community of a neighbour where modularity gains most; then communities become nodes, and so on
/// until nothing gains. Where the paper leaves things to chance, nothing is: nodes come in their order, of
/// equal gains the community with the lowest number is taken, and a node that gains nothing stays. So the
/// result depends on how nodes are numbered. Departing from the paper, the nodes then get another chance to
/// move on their own, as long as that gains.
///
/// shape    the community of each node, numbered from 0 in the order of their lowest nodes; nodes without
/// edges
///          are alone
/// cost     O(m) for each round in practice, of which there are few dozen
/// source   Blondel et al. 2008; directed: Dugué & Perez 2015, which gains Leicht & Newman's modularity
[[nodiscard]] std::vector<std::uint32_t> louvain(const WeightedGraph& graph);

}  // namespace entente

#endif  // ENTENTE_NETWORK_LOUVAIN_HPP
