#include <algorithm>
#include <string>

#include "entente/base/version.hpp"
#include "entente/graph/literals.hpp"
#include "entente/graph/mapping_parts.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

/// "relation: possessive part of"
std::string rule_label(const std::string& id) {
  std::string label = id;
  std::replace(label.begin(), label.end(), '-', ' ');
  if (const std::size_t slash = label.find('/'); slash != std::string::npos) label.replace(slash, 1, ": ");
  return label;
}

void map_rule(Mapping& m, const RuleFact& rule) {
  const Terms& t = terms();
  const Iri iri = rule_iri(rule.id);
  m.out.add(iri, t.type, t.ent_rule_class);
  m.out.add_words(iri, t.label, rule_label(rule.id));
  m.out.add_words(iri, t.skos_definition, rule.definition);
  m.out.add(iri, t.ent_confidence, share(rule.confidence));
}

/// No clock and no machine: the same statement gives the same run, and two runs over it are one.
void map_run(Mapping& m) {
  const Terms& t = terms();
  const Iri run = m.names.extraction();
  m.out.add(run, t.type, t.prov_activity);
  m.out.add_words(run, t.label, "extraction of facts");
  m.out.add(run, t.prov_used, m.names.statement());
  const Iri software = mint(software_iri);
  m.out.add(run, t.prov_was_associated_with, software);
  m.out.add(software, t.type, t.prov_software_agent);
  m.out.add_words(software, t.label, "Entente");
  m.out.add(software, t.schema_software_version, plain(version));
  const Iri graph = m.names.graph();
  m.out.add(graph, t.type, t.prov_entity);
  m.out.add(graph, t.prov_was_generated_by, run);
  m.out.add(graph, t.prov_was_derived_from, m.names.statement());
}

}  // namespace

void map_provenance(Mapping& mapping) {
  if (!mapping.has(Provenance::full)) return;
  map_run(mapping);
  for (const RuleFact& rule : mapping.facts.rules) {
    if (!rule.id.empty()) map_rule(mapping, rule);
  }
}

}  // namespace entente
