// Centrality and continuity as RDF: ent:CentralityScore and ent:ContinuityLink.
//
// They stand in a graph of their own, <base>analysis, since they follow from the facts and say nothing that a
// statement says. Scores of a single statement depend on that statement alone, links on its two; scores of a
// corpus name the corpus that they were counted in by what it holds, so that those of two corpora do not
// meet.
#ifndef ENTENTE_ANALYSE_ANALYSIS_MAPPING_HPP
#define ENTENTE_ANALYSE_ANALYSIS_MAPPING_HPP

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entente/analyse/continuity.hpp"
#include "entente/analyse/network_figures.hpp"
#include "entente/graph/statement_facts.hpp"
#include "entente/graph/terms.hpp"

namespace entente {

/// The local name of the ontology's individual for a measure, "Betweenness"; empty for measures that it does
/// not have.
[[nodiscard]] std::string_view ontology_name(Measure measure) noexcept;

/// All scores of things (topics have none) and all links, sorted.
///
/// `figures` are of `statements`, each or all together; `base` is the namespace of the data.
/// cost     O(n log n)
[[nodiscard]] std::vector<Quad> analysis_quads(std::span<const StatementFacts> statements,
                                               std::span<const NetworkFigures> figures,
                                               std::span<const StatementPair> pairs, std::string_view base);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_ANALYSIS_MAPPING_HPP
