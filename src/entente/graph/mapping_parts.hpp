// The parts that to_quads is made of, one for each kind of fact.
#ifndef ENTENTE_GRAPH_MAPPING_PARTS_HPP
#define ENTENTE_GRAPH_MAPPING_PARTS_HPP

#include <string_view>
#include <vector>

#include "entente/graph/code_point_index.hpp"
#include "entente/graph/names.hpp"
#include "entente/graph/quad_builder.hpp"
#include "entente/graph/rdf_mapping.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

/// What all parts share: the facts, the names made from them once, and the quads so far.
struct Mapping {
  Mapping(const StatementFacts& statement_facts, Provenance how_much);

  const StatementFacts& facts;
  Provenance provenance;
  CodePointIndexView source;
  StatementNames names;
  std::vector<Iri> entities;  ///< by EntityId
  std::vector<Iri> passages;  ///< by PassageId
  QuadBuilder out;

  [[nodiscard]] bool has(Provenance level) const { return provenance >= level; }
  [[nodiscard]] const Iri& iri(EntityId id) const { return entities[id.index()]; }
  [[nodiscard]] const Iri& iri(PassageId id) const { return passages[id.index()]; }
};

/// The statement itself, its text and its passages.
void map_statement(Mapping& mapping);
/// Entities and their mentions.
void map_entities(Mapping& mapping);
/// Commitments.
void map_commitments(Mapping& mapping);
/// What commitments are about, and where it stands in the thesaurus.
void map_topics(Mapping& mapping);
/// The concept that `phrase` names: one of the thesaurus, or one of its own, made of its words.
[[nodiscard]] Iri topic_of(const Mapping& mapping, std::string_view phrase);
/// Relations as plain triples, and the evidence of each.
void map_relations(Mapping& mapping);
/// The meetings that the statement reports.
void map_meetings(Mapping& mapping);
/// How the graph came about: the run that made it, and the rules that its facts name.
void map_provenance(Mapping& mapping);

}  // namespace entente

#endif  // ENTENTE_GRAPH_MAPPING_PARTS_HPP
