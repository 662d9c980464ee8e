#include "entente/network/core_number.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/core_numbers.hpp>

#include "entente/network/adjacency.hpp"

namespace entente {

std::vector<double> core_number(const WeightedGraph& graph) {
  if (graph.nodes == 0) return {};
  std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs = arcs_of(out_adjacency(graph));
  if (graph.directed) {
    // Boost takes an edge from the degrees of its targets only: each is given both ways.
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> back = arcs_of(in_adjacency(graph));
    arcs.insert(arcs.end(), back.begin(), back.end());
    std::sort(arcs.begin(), arcs.end());
  }
  const boost::compressed_sparse_row_graph<> rows{boost::edges_are_sorted, arcs.begin(), arcs.end(),
                                                  graph.nodes};
  std::vector<std::size_t> core(graph.nodes);
  boost::core_numbers(rows, boost::make_iterator_property_map(core.begin(), get(boost::vertex_index, rows)));
  return {core.begin(), core.end()};
}

}  // namespace entente
