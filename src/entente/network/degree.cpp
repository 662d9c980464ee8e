#include "entente/network/degree.hpp"

namespace entente {

namespace {

template <class Amount>
std::vector<double> sums(const WeightedGraph& graph, Ends ends, Amount amount) {
  const bool at_source = !graph.directed || ends != Ends::in;
  const bool at_target = !graph.directed || ends != Ends::out;
  std::vector<double> sum(graph.nodes, 0);
  for (const WeightedEdge& edge : graph.edges) {
    if (at_source) sum[edge.source] += amount(edge);
    if (at_target) sum[edge.target] += amount(edge);
  }
  return sum;
}

}  // namespace

std::vector<double> degree(const WeightedGraph& graph, Ends ends) {
  return sums(graph, ends, [](const WeightedEdge&) { return 1.0; });
}

std::vector<double> strength(const WeightedGraph& graph, Ends ends) {
  return sums(graph, ends, [](const WeightedEdge& edge) { return edge.weight; });
}

}  // namespace entente
