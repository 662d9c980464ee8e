#include "entente/network/betweenness.hpp"

#include <algorithm>
#include <cstddef>

#include "entente/network/adjacency.hpp"
#include "entente/network/brandes.hpp"
#include "entente/network/parallel.hpp"

namespace entente {

namespace {

/// Sources are summed in this many blocks, and the blocks in their order, however many threads there are:
/// sums of doubles depend on the order. More blocks would share the work out more evenly, and take more
/// memory.
constexpr std::size_t most_blocks = 32;

template <class Pass>
std::vector<double> sum_over_sources(const WeightedGraph& graph, unsigned jobs) {
  const Adjacency arcs = out_adjacency(graph);
  const std::size_t nodes = graph.nodes;
  const std::size_t blocks = std::min(nodes, most_blocks);
  std::vector<std::vector<double>> partial(blocks);
  for_each_part(blocks, jobs, [&](std::size_t block) {
    partial[block].assign(nodes, 0);
    Pass pass{arcs};
    for (std::size_t source = block * nodes / blocks; source < (block + 1) * nodes / blocks; ++source)
      pass.add_dependencies(static_cast<std::uint32_t>(source), partial[block]);
  });
  std::vector<double> sum(nodes, 0);
  for (const std::vector<double>& part : partial)
    std::transform(sum.begin(), sum.end(), part.begin(), sum.begin(), std::plus{});
  return sum;
}

/// The sum is over ordered pairs, each pair of an undirected graph twice.
double factor(const WeightedGraph& graph, BetweennessScale scale) {
  if (scale == BetweennessScale::pairs) return graph.directed ? 1 : 0.5;
  return graph.nodes < 3 ? 0 : 1 / ((graph.nodes - 1.0) * (graph.nodes - 2.0));
}

}  // namespace

std::vector<double> betweenness(const WeightedGraph& graph, const BetweennessOptions& options) {
  std::vector<double> result = options.length == PathLength::hops
                                   ? sum_over_sources<HopPass>(graph, options.jobs)
                                   : sum_over_sources<WeightPass>(graph, options.jobs);
  const double scale = factor(graph, options.scale);
  for (double& value : result) value *= scale;
  return result;
}

}  // namespace entente
