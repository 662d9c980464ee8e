// The network as GraphML, for Gephi, yEd, Cytoscape, NetworkX and igraph.
#ifndef ENTENTE_EMIT_GRAPHML_HPP
#define ENTENTE_EMIT_GRAPHML_HPP

#include <string>

#include "entente/emit/network_table.hpp"

namespace entente {

/// Every key has a type. The graph is a directed one, since readers refuse a mixture; the key `directed` is
/// false for an edge whose direction means nothing.
///
/// source   http://graphml.graphdrawing.org/specification.html
[[nodiscard]] std::string to_graphml(const NetworkTable& table);

}  // namespace entente

#endif  // ENTENTE_EMIT_GRAPHML_HPP
