#include "entente/network/clustering.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>

#include "entente/network/adjacency.hpp"

namespace entente {

std::vector<double> clustering(const WeightedGraph& graph) {
  // As weights the numbers of edges between two nodes: 1, or 2 for a directed pair there and back.
  WeightedGraph counts = graph;
  for (WeightedEdge& edge : counts.edges) edge.weight = 1;
  const Adjacency arcs = out_adjacency(undirected_view(std::move(counts)));
  std::vector<double> result(graph.nodes, 0);
  std::vector<double> edges_to(graph.nodes, 0);  // from the node at hand
  for (std::uint32_t node = 0; node < graph.nodes; ++node) {
    double degree = 0;
    double mutual = 0;
    for (std::size_t i = 0; i < arcs.degree(node); ++i) {
      const double edges = arcs.strengths(node)[i];
      edges_to[arcs.neighbours(node)[i]] = edges;
      degree += edges;
      if (edges == 2) ++mutual;
    }
    double triangles = 0;  // each twice, once for either other corner
    for (std::size_t i = 0; i < arcs.degree(node); ++i) {
      const std::uint32_t other = arcs.neighbours(node)[i];
      for (std::size_t j = 0; j < arcs.degree(other); ++j)
        triangles += arcs.strengths(node)[i] * arcs.strengths(other)[j] * edges_to[arcs.neighbours(other)[j]];
    }
    const double room = graph.directed ? 2 * (degree * (degree - 1) - 2 * mutual) : degree * (degree - 1);
    if (room > 0) result[node] = triangles / room;
    for (const std::uint32_t neighbour : arcs.neighbours(node)) edges_to[neighbour] = 0;
  }
  return result;
}

}  // namespace entente
