// What held between two statements, laid out for reading.
#ifndef ENTENTE_CLI_CONTINUITY_TEXT_HPP
#define ENTENTE_CLI_CONTINUITY_TEXT_HPP

#include <span>
#include <string>

#include "entente/analyse/analysis_mapping.hpp"
#include "entente/analyse/overlap.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente::cli {

/// For each pair: named things by verdict, each link of commitments with score, parts and the sentences of
/// both sides, what is not mentioned and what emerged, topics that rose and fell, and the overlap.
[[nodiscard]] std::string continuity_text(std::span<const StatementFacts> statements,
                                          std::span<const StatementPair> pairs,
                                          std::span<const Overlap> overlaps);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_CONTINUITY_TEXT_HPP
