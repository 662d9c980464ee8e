#include "entente/graph/rdf_mapping.hpp"

#include <algorithm>

#include "entente/graph/mapping_parts.hpp"

namespace entente {

Mapping::Mapping(const StatementFacts& statement_facts, Provenance how_much)
    : facts{statement_facts},
      provenance{how_much},
      source{facts.source},
      names{facts.iri},
      out{names.graph()} {
  entities.reserve(facts.entities.size());
  for (const EntityFact& entity : facts.entities) entities.push_back(mint(entity.iri));
  passages.reserve(facts.passages.size());
  for (const PassageFact& passage : facts.passages) passages.push_back(names.passage(passage.range));
}

std::vector<Quad> to_quads(const StatementFacts& facts, Provenance provenance) {
  Mapping mapping{facts, provenance};
  map_statement(mapping);
  map_entities(mapping);
  map_commitments(mapping);
  map_topics(mapping);
  map_relations(mapping);
  map_meetings(mapping);
  map_provenance(mapping);
  return std::move(mapping.out).finish();
}

std::vector<Triple> merge(std::span<const std::vector<Quad>> graphs) {
  std::vector<Triple> triples;
  for (const auto& graph : graphs) {
    for (const Quad& quad : graph) triples.push_back(quad.triple);
  }
  std::sort(triples.begin(), triples.end());
  triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
  return triples;
}

}  // namespace entente
