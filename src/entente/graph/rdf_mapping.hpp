// From facts to RDF, in the classes and properties of ontology/entente.ttl and of the vocabularies that it
// stands on.
//
// Every statement stands in a named graph of its own, <statement>#graph. Nothing in it depends on anything
// but the statement's facts, nothing is a blank node, and what two statements say of the same thing can be
// united.
#ifndef ENTENTE_GRAPH_RDF_MAPPING_HPP
#define ENTENTE_GRAPH_RDF_MAPPING_HPP

#include <cstdint>
#include <span>
#include <vector>

#include "entente/graph/statement_facts.hpp"
#include "entente/graph/terms.hpp"

namespace entente {

/// How much of the reasons for facts goes with them. Each level holds what the one before it holds.
enum class Provenance : std::uint8_t {
  none,      ///< the facts alone
  evidence,  ///< the passages, and for each fact its passage, rule and confidence
  full,      ///< mentions, the whole text, the rules themselves, and the run that made the graph
};

/// All that `facts` say, sorted, each quad once.
///
/// Precondition: the ids in `facts` index its vectors; its IRIs are absolute. Strings that should be IRIs of
/// other places (`source_url`, `exact_matches`) and are none are left out. cost     O(n log n) in the number
/// of quads
[[nodiscard]] std::vector<Quad> to_quads(const StatementFacts& facts,
                                         Provenance provenance = Provenance::full);

/// The IRI of each commitment, in their order.
[[nodiscard]] std::vector<Iri> commitment_iris(const StatementFacts& facts);

/// The union of the graphs without their names, sorted, each triple once.
[[nodiscard]] std::vector<Triple> merge(std::span<const std::vector<Quad>> graphs);

}  // namespace entente

#endif  // ENTENTE_GRAPH_RDF_MAPPING_HPP
