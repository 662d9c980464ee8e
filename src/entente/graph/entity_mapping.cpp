#include "entente/graph/literals.hpp"
#include "entente/graph/mapping_parts.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

void map_entity(Mapping& m, const Iri& iri, const EntityFact& entity) {
  const Terms& t = terms();
  m.out.add(iri, t.type, ent_term(entity.type));
  m.out.add(iri, t.type, standard_class(entity.type));
  m.out.add_words(iri, t.skos_pref_label, entity.label);
  if (entity.name != entity.label) m.out.add_words(iri, t.skos_alt_label, entity.name);
  for (const auto* names : {&entity.surfaces, &entity.aliases}) {
    for (const std::string& name : *names) {
      if (name != entity.label) m.out.add_words(iri, t.skos_alt_label, name);
    }
  }
  for (const std::string& match : entity.exact_matches) {
    if (const auto other = Iri::parse(match)) m.out.add(iri, t.skos_exact_match, *other);
  }
  if (entity.type == EntityType::person) {
    m.out.add_words(iri, t.foaf_name, entity.label);
    m.out.add_words(iri, t.ent_post, entity.post);
  }
}

void map_mention(Mapping& m, const Iri& entity, const Iri& text, const MentionFact& mention) {
  const Terms& t = terms();
  const Iri iri = m.names.mention(mention.range);
  m.out.add(iri, t.type, t.ent_mention);
  m.out.add(iri, t.type, t.nif_phrase);
  m.out.add_offsets(iri, mention.range);
  m.out.add(iri, t.nif_anchor_of, plain(m.source.slice(mention.range)));
  m.out.add(iri, t.nif_reference_context, text);
  m.out.add(iri, t.nif_super_string, m.iri(mention.evidence.passage));
  m.out.add(iri, t.itsrdf_identifies, entity);
  m.out.add_reason(iri, mention.evidence);
}

}  // namespace

void map_entities(Mapping& mapping) {
  const Iri text = mapping.names.text();
  for (std::size_t i = 0; i < mapping.entities.size(); ++i) {
    const EntityFact& entity = mapping.facts.entities[i];
    map_entity(mapping, mapping.entities[i], entity);
    if (!mapping.has(Provenance::full)) continue;
    for (const MentionFact& mention : entity.mentions)
      map_mention(mapping, mapping.entities[i], text, mention);
  }
}

}  // namespace entente
