#include "entente/network/closeness.hpp"

#include <cmath>
#include <cstdint>

#include "entente/network/adjacency.hpp"
#include "entente/network/parallel.hpp"

namespace entente {

namespace {

/// The score of each node, made of the distances to it.
template <class Score>
std::vector<double> by_distances(const WeightedGraph& graph, const ClosenessOptions& options, Score score) {
  const Adjacency towards = in_adjacency(graph);
  std::vector<double> result(graph.nodes, 0);
  for_each_part(graph.nodes, options.jobs, [&](std::size_t part) {
    const auto node = static_cast<std::uint32_t>(part);
    result[node] = score(distances_from(towards, node, options.length));
  });
  return result;
}

double reciprocal_of_mean(const std::vector<double>& distances) {
  double sum = 0;
  double others = -1;  // the node itself is among those that reach it
  for (const double distance : distances) {
    if (std::isinf(distance)) continue;
    sum += distance;
    ++others;
  }
  if (others == 0) return 0;
  return others / sum * (others / (static_cast<double>(distances.size()) - 1));
}

double sum_of_reciprocals(const std::vector<double>& distances) {
  double sum = 0;
  for (const double distance : distances)
    if (distance > 0) sum += 1 / distance;
  return sum;
}

}  // namespace

std::vector<double> closeness(const WeightedGraph& graph, const ClosenessOptions& options) {
  return by_distances(graph, options, reciprocal_of_mean);
}

std::vector<double> harmonic_closeness(const WeightedGraph& graph, const ClosenessOptions& options) {
  return by_distances(graph, options, sum_of_reciprocals);
}

}  // namespace entente
