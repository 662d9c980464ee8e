#include <map>

#include "entente/base/text.hpp"
#include "entente/graph/literals.hpp"
#include "entente/graph/mapping_parts.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

/// "share: information and perspectives (high)"
std::string commitment_label(const CommitmentFact& commitment) {
  std::string out = commitment.action;
  if (!commitment.topics.empty()) out += ": " + commitment.topics.front();
  return out + " (" + std::string{label(commitment.force)} + ")";
}

void map_commitment(Mapping& m, const Iri& iri, const CommitmentFact& commitment) {
  const Terms& t = terms();
  const PassageId passage = commitment.evidence.passage;
  m.out.add(iri, t.type, t.ent_commitment);
  m.out.add_words(iri, t.label, commitment_label(commitment));
  m.out.add(iri, t.ent_made_in, m.names.statement());
  if (m.has(Provenance::evidence)) {
    m.out.add(iri, t.ent_expressed_in, m.iri(passage));
    m.out.add_reason(iri, commitment.evidence);
  }
  if (m.has(Provenance::full)) m.out.add(iri, t.prov_was_derived_from, m.iri(passage));
  m.out.add_words(iri, t.ent_quote, m.facts.passages[passage.index()].text);
  m.out.add(iri, t.ent_force, ent_term(commitment.force));
  m.out.add_words(iri, t.ent_action, commitment.action);
  m.out.add_words(iri, t.ent_trigger, commitment.trigger);
  for (const EntityId agent : commitment.agents) m.out.add(iri, t.ent_agent, m.iri(agent));
  for (const EntityId venue : commitment.venues) m.out.add(iri, t.ent_venue, m.iri(venue));
  for (const std::string& topic : commitment.topics) m.out.add(iri, t.ent_topic, topic_of(m, topic));
  m.out.add_date(iri, t.ent_due, commitment.due);
}

}  // namespace

std::vector<Iri> commitment_iris(const StatementFacts& facts) {
  const StatementNames names{facts.iri};
  std::map<CodePointRange, std::size_t> seen;
  std::vector<Iri> out;
  out.reserve(facts.commitments.size());
  for (const CommitmentFact& commitment : facts.commitments)
    out.push_back(names.commitment(commitment.clause, ++seen[commitment.clause]));
  return out;
}

void map_commitments(Mapping& mapping) {
  const std::vector<Iri> iris = commitment_iris(mapping.facts);
  for (std::size_t i = 0; i < iris.size(); ++i)
    map_commitment(mapping, iris[i], mapping.facts.commitments[i]);
}

}  // namespace entente
