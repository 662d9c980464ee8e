#include "entente/network/modularity.hpp"

#include <cassert>
#include <map>

namespace entente {

std::optional<double> modularity(const WeightedGraph& graph, std::span<const std::uint32_t> community_of) {
  assert(community_of.size() == graph.nodes);
  if (graph.edges.empty()) return std::nullopt;
  struct Strengths {
    double out = 0;
    double in = 0;
  };
  std::map<std::uint32_t, Strengths> strengths;
  double all = 0;
  double inside = 0;
  const auto add_arc = [&](std::uint32_t from, std::uint32_t to, double weight) {
    strengths[from].out += weight;
    strengths[to].in += weight;
    all += weight;
    if (from == to) inside += weight;
  };
  for (const WeightedEdge& edge : graph.edges) {
    add_arc(community_of[edge.source], community_of[edge.target], edge.weight);
    if (!graph.directed) add_arc(community_of[edge.target], community_of[edge.source], edge.weight);
  }
  double result = inside / all;
  for (const auto& [community, strength] : strengths) result -= strength.out / all * (strength.in / all);
  return result;
}

}  // namespace entente
