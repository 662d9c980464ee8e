// What held between two statements, as JSON.
#ifndef ENTENTE_EMIT_CONTINUITY_JSON_HPP
#define ENTENTE_EMIT_CONTINUITY_JSON_HPP

#include <span>
#include <string>

#include "entente/analyse/analysis_mapping.hpp"
#include "entente/analyse/overlap.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

/// One object:
///
///   {"earlier": {"iri", "source", "title", "date"}, "later": {…},
///    "entities": [{"verdict", "type", "earlier": {"name", "iri", "mentions": [{"start", "end"}]} or null,
///    "later",
///                  "date", "source"}],
///    "commitments": {"earlier": [{"id", "index", "start", "end", "text", "agents", "force", "action",
///    "topics",
///                                 "verdict"}], "later": […]},
///    "links": [{"earlier": "c1", "later": "c6", "verdict", "similarity", "main", "parts": {…}}],
///    "topics": [{"topic", "iri", "earlier", "later", "change", …}],
///    "overlap": {…}}
///
/// Ids of commitments are those of `entente extract`, offsets count code points of each file.
[[nodiscard]] std::string to_continuity_json(std::span<const StatementFacts> statements,
                                             std::span<const StatementPair> pairs,
                                             std::span<const Overlap> overlaps);

}  // namespace entente

#endif  // ENTENTE_EMIT_CONTINUITY_JSON_HPP
