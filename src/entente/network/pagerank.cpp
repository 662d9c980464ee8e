#include "entente/network/pagerank.hpp"

#include <cassert>
#include <cmath>
#include <cstdint>

#include "entente/network/adjacency.hpp"
#include "entente/network/degree.hpp"

namespace entente {

std::vector<double> pagerank(const WeightedGraph& graph, double damping) {
  assert(damping >= 0 && damping < 1);
  if (graph.nodes == 0) return {};
  const Adjacency towards = in_adjacency(graph);
  const std::vector<double> leaving = strength(graph, Ends::out);
  const double nodes = graph.nodes;
  std::vector<double> rank(graph.nodes, 1 / nodes);
  std::vector<double> handed_on(graph.nodes);  // rank for each unit of weight
  // A step shrinks the distance to the limit by the damping at least: a change of c leaves an error of
  // c/(1-damping) at most, and after `most_steps` the change is that small but for rounding.
  const double small_change = 1e-12 * (1 - damping);
  const auto most_steps = 1 + static_cast<std::int64_t>(std::log(small_change / 2) / std::log(damping));
  double change = 1;
  for (std::int64_t step = 0; step < most_steps && change > small_change; ++step) {
    double stranded = 0;
    for (std::uint32_t node = 0; node < graph.nodes; ++node) {
      handed_on[node] = leaving[node] > 0 ? rank[node] / leaving[node] : 0;
      if (leaving[node] == 0) stranded += rank[node];
    }
    const double anew = (1 - damping + damping * stranded) / nodes;
    change = 0;
    for (std::uint32_t node = 0; node < graph.nodes; ++node) {
      double received = 0;
      for (std::size_t arc = towards.offsets[node]; arc < towards.offsets[std::size_t{node} + 1]; ++arc)
        received += handed_on[towards.targets[arc]] * towards.weights[arc];
      const double next = anew + damping * received;
      change += std::abs(next - rank[node]);
      rank[node] = next;
    }
  }
  return rank;
}

}  // namespace entente
