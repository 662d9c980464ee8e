// Whether like is tied to like.
#ifndef ENTENTE_NETWORK_ASSORTATIVITY_HPP
#define ENTENTE_NETWORK_ASSORTATIVITY_HPP

#include <cstdint>
#include <optional>
#include <span>

#include "entente/network/weighted_graph.hpp"

namespace entente {

/// How much more often edges join nodes of one type than they would by chance, given how many ends each type
/// has: 1 if all do, 0 as by chance, negative if types avoid themselves. Weights do not count.
///
/// shape    type_of has one type for each node, any numbers
/// none     without edges, or if all ends are of one type: nothing else could be expected then
/// cost     O(m log m)
/// source   Newman 2003, "Mixing patterns in networks", eq. 2; NetworkX's attribute_assortativity_coefficient
[[nodiscard]] std::optional<double> assortativity(const WeightedGraph& graph,
                                                  std::span<const std::uint32_t> type_of);

}  // namespace entente

#endif  // ENTENTE_NETWORK_ASSORTATIVITY_HPP
