#include "entente/network/components.hpp"

#include <utility>

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/connected_components.hpp>

#include "entente/network/adjacency.hpp"

namespace entente {

std::vector<std::uint32_t> connected_components(const WeightedGraph& graph) {
  const std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs =
      arcs_of(out_adjacency(undirected_view(graph)));
  const boost::compressed_sparse_row_graph<> rows{boost::edges_are_sorted, arcs.begin(), arcs.end(),
                                                  graph.nodes};
  std::vector<std::uint32_t> component(graph.nodes);
  // Boost's search begins with the lowest node that it has not reached, which gives the order of the numbers.
  boost::connected_components(
      rows, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, rows)));
  return component;
}

}  // namespace entente
