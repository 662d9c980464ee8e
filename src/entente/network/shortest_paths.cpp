#include "entente/network/shortest_paths.hpp"

#include <functional>
#include <limits>
#include <queue>
#include <utility>

namespace entente {

namespace {

constexpr double unreached = std::numeric_limits<double>::infinity();

std::vector<double> by_hops(const Adjacency& arcs, std::uint32_t source) {
  std::vector<double> distance(arcs.nodes(), unreached);
  std::vector<std::uint32_t> order{source};
  distance[source] = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (const std::uint32_t neighbour : arcs.neighbours(order[i])) {
      if (distance[neighbour] != unreached) continue;
      distance[neighbour] = distance[order[i]] + 1;
      order.push_back(neighbour);
    }
  }
  return distance;
}

std::vector<double> by_reciprocal_weight(const Adjacency& arcs, std::uint32_t source) {
  using Entry = std::pair<double, std::uint32_t>;
  std::vector<double> distance(arcs.nodes(), unreached);
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
  distance[source] = 0;
  queue.emplace(0, source);
  while (!queue.empty()) {
    const auto [reached, node] = queue.top();
    queue.pop();
    if (reached > distance[node]) continue;  // a shorter way was found after this one was queued
    for (std::size_t arc = arcs.offsets[node]; arc < arcs.offsets[node + 1]; ++arc) {
      const double through = reached + 1 / arcs.weights[arc];
      double& known = distance[arcs.targets[arc]];
      if (through < known) {
        known = through;
        queue.emplace(through, arcs.targets[arc]);
      }
    }
  }
  return distance;
}

}  // namespace

std::vector<double> distances_from(const Adjacency& arcs, std::uint32_t source, PathLength length) {
  return length == PathLength::hops ? by_hops(arcs, source) : by_reciprocal_weight(arcs, source);
}

}  // namespace entente
