// Who is central, as JSON and as CSV.
#ifndef ENTENTE_EMIT_NETWORK_JSON_HPP
#define ENTENTE_EMIT_NETWORK_JSON_HPP

#include <span>
#include <string>

#include "entente/analyse/network_figures.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

/// {"networks": [{"projection", "ties", "directed", "statement" (null: all), "date", "nodes", "edges",
/// "density",
///   "components", "communities", "modularity", "assortativity", "articulation_points", "bridges",
///   "ties_by_iri": [{"from", "to", "weight"}],
///   "scores": [{"name", "iri", "type", "component", "community", MEASURE: {"value", "rank"}, …}]}]}
///
/// Scores are in the order of the first measure's ranks, then IRI; values have ten decimals, null where a
/// figure is not defined.
[[nodiscard]] std::string to_network_json(std::span<const StatementFacts> statements,
                                          std::span<const NetworkFigures> figures);

/// One row for each thing, measure, projection and statement: projection, statement, name, iri, type,
/// measure, value, rank.  source  RFC 4180
[[nodiscard]] std::string to_network_csv(std::span<const StatementFacts> statements,
                                         std::span<const NetworkFigures> figures);

}  // namespace entente

#endif  // ENTENTE_EMIT_NETWORK_JSON_HPP
