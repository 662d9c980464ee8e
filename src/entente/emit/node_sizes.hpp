// How large a picture draws each thing: a measure of the network, told by the size of the letters.
#ifndef ENTENTE_EMIT_NODE_SIZES_HPP
#define ENTENTE_EMIT_NODE_SIZES_HPP

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "entente/analyse/network_figures.hpp"

namespace entente {

struct NodeSizes {
  std::string meaning;                            ///< "degree in the network of relations"; empty: all alike
  std::map<std::string, double, std::less<>> of;  ///< by IRI; 0 to 1
};

/// Each node's share of the largest value; all alike where the measure is not defined for the graph, or 0
/// everywhere.
[[nodiscard]] NodeSizes sizes_by(const ProjectedGraph& projected, Measure measure, unsigned jobs = 0);

/// ", fontsize=12" for a node's attributes; nothing where all are alike.
[[nodiscard]] std::string letters(const NodeSizes& sizes, std::string_view iri);

}  // namespace entente

#endif  // ENTENTE_EMIT_NODE_SIZES_HPP
