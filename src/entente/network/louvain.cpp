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

/// Moves single nodes for as long as that gains; whether any moved. Communities are numbers below that of the
/// nodes.
bool move_nodes(const Level& level, double all, Partition& community_of) {
  // What a move must gain of `all`: more than rounding can feign, so that no node wanders in a circle.
  constexpr double least_gain = 1e-12;
  const std::uint32_t nodes = level.ties.nodes;
  const Adjacency arcs = out_adjacency(level.ties);
  std::vector<double> out(nodes, 0);
  std::vector<double> in(nodes, 0);
  for (std::uint32_t node = 0; node < nodes; ++node) {
    out[community_of[node]] += level.out[node];
    in[community_of[node]] += level.in[node];
  }
  std::vector<double> tie_to(nodes, 0);  // by community, from the node at hand
  std::vector<std::uint32_t> candidates;
  bool any = false;
  for (bool again = true; again;) {
    again = false;
    for (std::uint32_t node = 0; node < nodes; ++node) {
      const std::uint32_t home = community_of[node];
      candidates.clear();
      for (std::size_t i = 0; i < arcs.degree(node); ++i) {
        const std::uint32_t community = community_of[arcs.neighbours(node)[i]];
        tie_to[community] += arcs.strengths(node)[i];
        candidates.push_back(community);
      }
      std::sort(candidates.begin(), candidates.end());
      candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
      out[home] -= level.out[node];
      in[home] -= level.in[node];
      // What joining a community adds to modularity, as a share of all weight.
      const auto gain = [&](std::uint32_t community) {
        return (tie_to[community] -
                (level.out[node] * in[community] + level.in[node] * out[community]) / all) /
               all;
      };
      std::uint32_t best = home;
      double best_gain = gain(home);
      for (const std::uint32_t community : candidates) {
        const double found = gain(community);
        if (found > best_gain + least_gain) {
          best = community;
          best_gain = found;
        }
      }
      out[best] += level.out[node];
      in[best] += level.in[node];
      community_of[node] = best;
      again |= best != home;
      for (const std::uint32_t community : candidates) tie_to[community] = 0;
    }
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
