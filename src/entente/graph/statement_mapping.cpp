#include "entente/graph/literals.hpp"
#include "entente/graph/mapping_parts.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

void map_document(Mapping& m) {
  const Terms& t = terms();
  const Iri& statement = m.names.statement();
  for (const Iri& type : {t.ent_statement, t.prov_entity, t.foaf_document, t.schema_creative_work}) {
    m.out.add(statement, t.type, type);
  }
  m.out.add_words(statement, t.dcterms_title, m.facts.title);
  m.out.add_date(statement, t.dcterms_issued, m.facts.date);
  m.out.add_words(statement, t.schema_location_created, m.facts.place);
  m.out.add(statement, t.dcterms_language, plain("en"));
  if (!m.facts.file.empty()) m.out.add(statement, t.dcterms_identifier, plain(m.facts.file));
  if (const auto source = Iri::parse(m.facts.source_url)) m.out.add(statement, t.dcterms_source, *source);
  for (const EntityId party : m.facts.parties) m.out.add(statement, t.ent_party, m.iri(party));
  for (const Iri& entity : m.entities) m.out.add(statement, t.ent_mentions, entity);
}

/// NIF wants nif:anchorOf to be exactly what the offsets cut out of nif:isString, so both are the source
/// text; the words without markup stand in ent:quote.
void map_text(Mapping& m) {
  const Terms& t = terms();
  const Iri text = m.names.text();
  m.out.add(text, t.type, t.nif_context);
  if (m.has(Provenance::full)) m.out.add(text, t.nif_is_string, plain(m.facts.source));
  m.out.add_offsets(text, {0, static_cast<std::uint32_t>(m.source.size())});
  m.out.add(text, t.dcterms_is_part_of, m.names.statement());
  for (std::size_t i = 0; i < m.passages.size(); ++i) {
    const Iri& passage = m.passages[i];
    const CodePointRange range = m.facts.passages[i].range;
    m.out.add(passage, t.type, t.ent_passage);
    m.out.add(passage, t.type, t.nif_sentence);
    m.out.add_offsets(passage, range);
    m.out.add(passage, t.nif_anchor_of, plain(m.source.slice(range)));
    m.out.add(passage, t.nif_reference_context, text);
    m.out.add(passage, t.dcterms_is_part_of, m.names.statement());
  }
}

}  // namespace

void map_statement(Mapping& mapping) {
  map_document(mapping);
  if (mapping.has(Provenance::evidence)) map_text(mapping);
}

}  // namespace entente
