// The network as two tables of comma-separated values, headed as Gephi reads them.
#ifndef ENTENTE_EMIT_CSV_TABLES_HPP
#define ENTENTE_EMIT_CSV_TABLES_HPP

#include <string>
#include <string_view>

#include "entente/emit/network_table.hpp"

namespace entente {

/// Id, Label, Type, Statements, First, Last, and each measure by its name. Lines end in CRLF.
[[nodiscard]] std::string nodes_csv(const NetworkTable& table);

/// Source, Target, Type (Directed or Undirected), Kind, Label, Weight, Statements, First, Last.
[[nodiscard]] std::string edges_csv(const NetworkTable& table);

}  // namespace entente

#endif  // ENTENTE_EMIT_CSV_TABLES_HPP
