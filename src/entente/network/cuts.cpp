#include "entente/network/cuts.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>

#include "entente/network/adjacency.hpp"

namespace entente {

Cuts cuts(const WeightedGraph& graph) {
  if (graph.nodes == 0) return {};
  const std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs =
      arcs_of(out_adjacency(undirected_view(graph)));
  const boost::compressed_sparse_row_graph<> rows{boost::edges_are_sorted, arcs.begin(), arcs.end(),
                                                  graph.nodes};
  const auto by_node = [&](auto& values) {
    return boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, rows));
  };
  std::vector<std::size_t> discovered(graph.nodes);  // when the depth-first search came to each node
  std::vector<std::size_t> lowest(
      graph.nodes);  // the earliest that is reached from below it without its parent
  std::vector<std::size_t> parent(graph.nodes);
  std::vector<std::size_t> points;
  boost::articulation_points(rows, std::back_inserter(points),
                             boost::discover_time_map(by_node(discovered))
                                 .lowpoint_map(by_node(lowest))
                                 .predecessor_map(by_node(parent)));
  Cuts result;
  for (const std::size_t point : points)
    result.articulation_points.push_back(static_cast<std::uint32_t>(point));
  std::sort(result.articulation_points.begin(), result.articulation_points.end());
  for (std::uint32_t node = 0; node < graph.nodes; ++node) {
    const auto above = static_cast<std::uint32_t>(parent[node]);
    if (above != node && lowest[node] > discovered[above])
      result.bridges.push_back(std::minmax({above, node}));
  }
  std::sort(result.bridges.begin(), result.bridges.end());
  return result;
}

}  // namespace entente
