#include "entente/network/assortativity.hpp"

#include <cassert>
#include <map>

namespace entente {

std::optional<double> assortativity(const WeightedGraph& graph, std::span<const std::uint32_t> type_of) {
  assert(type_of.size() == graph.nodes);
  struct Ends {
    double from = 0;
    double to = 0;
  };
  std::map<std::uint32_t, Ends> ends_of;
  double arcs = 0;
  double alike = 0;
  const auto count = [&](std::uint32_t from, std::uint32_t to) {
    ++ends_of[from].from;
    ++ends_of[to].to;
    ++arcs;
    if (from == to) ++alike;
  };
  for (const WeightedEdge& edge : graph.edges) {
    count(type_of[edge.source], type_of[edge.target]);
    if (!graph.directed) count(type_of[edge.target], type_of[edge.source]);
  }
  // In whole numbers, so that "all of one type" is no matter of rounding.
  double chance = 0;
  for (const auto& [type, ends] : ends_of) chance += ends.from * ends.to;
  if (chance == arcs * arcs) return std::nullopt;
  return (alike * arcs - chance) / (arcs * arcs - chance);
}

}  // namespace entente
