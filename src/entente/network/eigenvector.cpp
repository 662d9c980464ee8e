#include "entente/network/eigenvector.hpp"

#include <cmath>
#include <cstdint>

#include "entente/network/adjacency.hpp"

namespace entente {

namespace {

constexpr int most_steps = 10'000;

/// Of the order of the largest eigenvalue, so that it neither vanishes beside it nor slows the iteration
/// down.
double shift_for(const Adjacency& towards) {
  double sum = 0;
  for (const double weight : towards.weights) sum += weight;
  double tied = 0;
  for (std::uint32_t node = 0; node < towards.nodes(); ++node)
    if (towards.degree(node) > 0) ++tied;
  return sum / tied;  // not a number without edges, where nothing is divided by it
}

void scale_to_unit_length(std::vector<double>& values) {
  double squares = 0;
  for (const double value : values) squares += value * value;
  const double length = std::sqrt(squares);
  for (double& value : values) value /= length;
}

}  // namespace

std::optional<std::vector<double>> eigenvector(const WeightedGraph& graph) {
  if (graph.nodes == 0) return std::vector<double>{};
  const Adjacency towards = in_adjacency(graph);
  const double shift = shift_for(towards);
  const double nodes = graph.nodes;
  std::vector<double> now(graph.nodes, 1 / std::sqrt(nodes));
  std::vector<double> next(graph.nodes);
  for (int step = 0; step < most_steps; ++step) {
    for (std::uint32_t node = 0; node < graph.nodes; ++node) {
      double sum = now[node];
      for (std::size_t arc = towards.offsets[node]; arc < towards.offsets[std::size_t{node} + 1]; ++arc)
        sum += towards.weights[arc] / shift * now[towards.targets[arc]];
      next[node] = sum;
    }
    scale_to_unit_length(next);
    double change = 0;
    for (std::uint32_t node = 0; node < graph.nodes; ++node) change += std::abs(next[node] - now[node]);
    now.swap(next);
    if (change < 1e-15 * nodes) return now;
  }
  return std::nullopt;
}

}  // namespace entente
