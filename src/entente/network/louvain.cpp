#include "entente/network/louvain.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>
#include <utility>

#include "entente/network/adjacency.hpp"
#include "entente/network/degree.hpp"

namespace entente {

namespace {

using Partition = std::vector<std::uint32_t>;  // community by node

/// The graph of one level, undirected or not. What makes a directed gain differ from an undirected one is
/// only in the strengths, so that the ties themselves are kept without their direction.
struct Level {
  WeightedGraph
      ties;  // undirected; what is inside a node is left out: it moves with the node and never gains
  std::vector<double> out;
  std::vector<double> in;
};

Level first_level(const WeightedGraph& graph) {
  Level level{undirected_view(graph), strength(graph, Ends::out), strength(graph, Ends::in)};
  // An undirected edge is an arc each way, and its tie counts both.
  if (!graph.directed)
    for (WeightedEdge& edge : level.ties.edges) edge.weight *= 2;
  return level;
}

/// Each community of `level` as one node.
Level next_level(const Level& level, const Partition& community_of) {
  const auto count =
      community_of.empty() ? 0 : 1 + *std::max_element(community_of.begin(), community_of.end());
  Level next{{count, false, level.ties.edges}, std::vector<double>(count, 0), std::vector<double>(count, 0)};
  for (WeightedEdge& edge : next.ties.edges)
    edge = {community_of[edge.source], community_of[edge.target], edge.weight};
  next.ties = normalised(std::move(next.ties));
  for (std::size_t node = 0; node < community_of.size(); ++node) {
    next.out[community_of[node]] += level.out[node];
    next.in[community_of[node]] += level.in[node];
  }
  return next;
}

/// Numbers from 0 in order of first appearance.
void renumber(Partition& community_of) {
  constexpr auto unnumbered = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> number(community_of.size(), unnumbered);
  std::uint32_t next = 0;
  for (std::uint32_t& community : community_of) {
    if (number[community] == unnumbered) number[community] = next++;
    community = number[community];
  }
}

/// Moves single nodes of a level between communities, whose numbers are below that of the nodes.
class Mover {
 public:
  Mover(const Level& level, double all, Partition& community_of)
      : level_{&level},
        arcs_{out_adjacency(level.ties)},
        all_{all},
        community_of_{&community_of},
        out_(level.ties.nodes, 0),
        in_(level.ties.nodes, 0),
        tie_to_(level.ties.nodes, 0) {
    for (std::uint32_t node = 0; node < level.ties.nodes; ++node) add(node, community_of[node], 1);
  }

  /// Moves the node to where modularity gains most; whether that is elsewhere.
  bool move(std::uint32_t node) {
    const std::uint32_t home = (*community_of_)[node];
    find_candidates(node);
    add(node, home, -1);
    std::uint32_t best = home;
    double best_gain = gain(node, home);
    for (const std::uint32_t community : candidates_) {
      const double found = gain(node, community);
      if (found <= best_gain + least_gain) continue;
      best = community;
      best_gain = found;
    }
    add(node, best, 1);
    (*community_of_)[node] = best;
    for (const std::uint32_t community : candidates_) tie_to_[community] = 0;
    return best != home;
  }

 private:
  /// What a move must gain: more than rounding can feign, so that no node wanders in a circle.
  static constexpr double least_gain = 1e-12;

  /// The communities of the node's neighbours, ascending, and how strongly it is tied to each.
  void find_candidates(std::uint32_t node) {
    candidates_.clear();
    for (std::size_t i = 0; i < arcs_.degree(node); ++i) {
      const std::uint32_t community = (*community_of_)[arcs_.neighbours(node)[i]];
      tie_to_[community] += arcs_.strengths(node)[i];
      candidates_.push_back(community);
    }
    std::sort(candidates_.begin(), candidates_.end());
    candidates_.erase(std::unique(candidates_.begin(), candidates_.end()), candidates_.end());
  }

  void add(std::uint32_t node, std::uint32_t community, double sign) {
    out_[community] += sign * level_->out[node];
    in_[community] += sign * level_->in[node];
  }

  /// What modularity gains when the node, now in no community, joins this one.
  [[nodiscard]] double gain(std::uint32_t node, std::uint32_t community) const {
    const double by_chance = (level_->out[node] * in_[community] + level_->in[node] * out_[community]) / all_;
    return (tie_to_[community] - by_chance) / all_;
  }

  const Level* level_;
  Adjacency arcs_;
  double all_;  // weight of all arcs
  Partition* community_of_;
  std::vector<double> out_;  // strengths by community
  std::vector<double> in_;
  std::vector<double> tie_to_;             // by community, from the node at hand
  std::vector<std::uint32_t> candidates_;  // of the node at hand
};

/// Moves single nodes for as long as that gains; whether any moved.
bool move_nodes(const Level& level, double all, Partition& community_of) {
  Mover mover{level, all, community_of};
  bool any = false;
  for (bool again = true; again;) {
    again = false;
    for (std::uint32_t node = 0; node < level.ties.nodes; ++node) again |= mover.move(node);
    any |= again;
  }
  renumber(community_of);
  return any;
}

Partition singletons(std::uint32_t nodes) {
  Partition partition(nodes);
  std::iota(partition.begin(), partition.end(), 0U);
  return partition;
}

}  // namespace

std::vector<std::uint32_t> louvain(const WeightedGraph& graph) {
  const Level first = first_level(graph);
  const double all = std::accumulate(first.out.begin(), first.out.end(), 0.0);
  Partition result = singletons(graph.nodes);
  if (all == 0) return result;
  while (move_nodes(first, all, result)) {
    Level level = next_level(first, result);
    for (Partition merged = singletons(level.ties.nodes); move_nodes(level, all, merged);
         merged = singletons(level.ties.nodes)) {
      for (std::uint32_t& community : result) community = merged[community];
      level = next_level(level, merged);
    }
  }
  return result;
}

}  // namespace entente
