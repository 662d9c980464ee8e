#include <algorithm>
#include <tuple>

#include "entente/graph/literals.hpp"
#include "entente/graph/mapping_parts.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

Term object_of(const Mapping& m, const RelationFact& relation) {
  if (const auto* entity = std::get_if<EntityId>(&relation.object)) return m.iri(*entity);
  if (const auto* event = std::get_if<EventId>(&relation.object)) return m.names.meeting(event->index() + 1);
  const auto& text = std::get<std::string>(relation.object);
  return relation.predicate == Predicate::scheduled_for ? date(text) : english(text);
}

/// A body is responsible for what words say, and in charge of what has a name: a property of OWL takes either
/// literals or things.
Iri property_of(const RelationFact& relation) {
  const bool words = std::holds_alternative<std::string>(relation.object);
  if (relation.predicate == Predicate::responsible_for && !words) return terms().ent_in_charge_of;
  return ent_term(relation.predicate);
}

Iri subject_of(const Mapping& m, const RelationFact& relation) {
  if (const auto* event = std::get_if<EventId>(&relation.subject)) return m.names.meeting(event->index() + 1);
  return m.iri(std::get<EntityId>(relation.subject));
}

struct Stated {
  CodePointRange passage;
  Triple triple;
  const RelationFact* fact;
};

/// An order that nothing but the facts themselves decides: it gives the evidence its ordinals.
auto canonical_order(const Stated& s) {
  return std::tie(s.passage, s.triple.predicate, s.triple.subject, s.triple.object, s.fact->detail,
                  s.fact->evidence.rule);
}

void map_evidence(Mapping& m, const Iri& iri, const Stated& stated) {
  const Terms& t = terms();
  m.out.add(iri, t.type, t.rdf_statement);
  m.out.add(iri, t.type, t.ent_evidence_class);
  m.out.add(iri, t.rdf_subject, stated.triple.subject);
  m.out.add(iri, t.rdf_predicate, stated.triple.predicate);
  m.out.add(iri, t.rdf_object, stated.triple.object);
  m.out.add(iri, t.ent_evidence, m.iri(stated.fact->evidence.passage));
  if (m.has(Provenance::full)) m.out.add(iri, t.prov_was_derived_from, m.iri(stated.fact->evidence.passage));
  m.out.add_words(iri, t.ent_detail, stated.fact->detail);
  m.out.add_reason(iri, stated.fact->evidence);
}

}  // namespace

void map_relations(Mapping& mapping) {
  std::vector<Stated> all;
  all.reserve(mapping.facts.relations.size());
  for (const RelationFact& fact : mapping.facts.relations) {
    all.push_back({mapping.facts.passages[fact.evidence.passage.index()].range,
                   {subject_of(mapping, fact), property_of(fact), object_of(mapping, fact)},
                   &fact});
  }
  std::sort(all.begin(), all.end(),
            [](const Stated& a, const Stated& b) { return canonical_order(a) < canonical_order(b); });
  std::size_t ordinal = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    ordinal = i > 0 && all[i].passage == all[i - 1].passage ? ordinal + 1 : 1;
    const auto& [subject, predicate, object] = all[i].triple;
    mapping.out.add(subject, predicate, object);
    if (mapping.has(Provenance::evidence))
      map_evidence(mapping, mapping.names.relation(all[i].passage, ordinal), all[i]);
  }
}

}  // namespace entente
