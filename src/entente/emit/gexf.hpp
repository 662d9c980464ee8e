// The network as GEXF 1.2, for Gephi and NetworkX, with time: a node or edge is there on the days of the
// statements that tell it.
#ifndef ENTENTE_EMIT_GEXF_HPP
#define ENTENTE_EMIT_GEXF_HPP

#include <string>

#include "entente/emit/network_table.hpp"

namespace entente {

/// Every attribute has a type. Edges are all directed ones, since readers refuse a mixture; the attribute
/// `directed` is false for an edge whose direction means nothing.
///
/// 1.2 and not 1.3, since NetworkX reads no newer one; Gephi reads both.
///
/// source   https://gexf.net/1.2draft
[[nodiscard]] std::string to_gexf(const NetworkTable& table);

}  // namespace entente

#endif  // ENTENTE_EMIT_GEXF_HPP
