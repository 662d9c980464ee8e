#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "entente/graph/literals.hpp"
#include "entente/graph/mapping_parts.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

using ConceptTable = std::map<std::string_view, const ConceptFact*>;

const TopicFact* known(const Mapping& m, std::string_view phrase) {
  const auto& topics = m.facts.topics;
  const auto at =
      std::lower_bound(topics.begin(), topics.end(), phrase,
                       [](const TopicFact& topic, std::string_view key) { return topic.phrase < key; });
  return at == topics.end() || at->phrase != phrase ? nullptr : &*at;
}

bool is_whole(const TopicFact* topic) {
  return topic != nullptr && topic->whole && !topic->concepts.empty();
}

/// The name of a topic's concept is made from its IRI alone, so that two spellings of a topic, in one
/// statement or in two, never give one concept two preferred names.
std::string concept_label(const Iri& topic) {
  std::string label = topic.str().substr(topic.str().rfind('/') + 1);
  std::replace(label.begin(), label.end(), '-', ' ');
  return label;
}

void map_concept(Mapping& m, const Iri& iri, std::string_view label) {
  const Terms& t = terms();
  m.out.add(iri, t.type, t.skos_concept);
  m.out.add(iri, t.skos_in_scheme, t.ent_topics);
  m.out.add_words(iri, t.skos_pref_label, label);
}

/// skos:broader, and all that is reached by it: queries then need no paths. Circles are walked once.
void map_broader(Mapping& m, const Iri& iri, const std::vector<std::string>& broader,
                 const ConceptTable& concepts) {
  const Terms& t = terms();
  for (const std::string& each : broader) m.out.add(iri, t.skos_broader, mint(each));
  std::vector<std::string_view> open{broader.begin(), broader.end()};
  std::set<std::string_view> above;
  while (!open.empty()) {
    const std::string_view next = open.back();
    open.pop_back();
    if (!above.insert(next).second) continue;
    m.out.add(iri, t.skos_broader_transitive, mint(next));
    if (const auto at = concepts.find(next); at != concepts.end())
      open.insert(open.end(), at->second->broader.begin(), at->second->broader.end());
  }
}

void map_thesaurus(Mapping& m, const ConceptTable& concepts) {
  const Terms& t = terms();
  for (const auto& [key, each] : concepts) {
    const Iri iri = mint(key);
    map_concept(m, iri, each->label);
    map_broader(m, iri, each->broader, concepts);
    if (each->broader.empty()) m.out.add(iri, t.skos_top_concept_of, t.ent_topics);
  }
}

}  // namespace

Iri topic_of(const Mapping& mapping, std::string_view phrase) {
  const TopicFact* topic = known(mapping, phrase);
  if (is_whole(topic)) return mint(topic->concepts.front());
  return topic_iri(data_namespace(mapping.names.statement().str()), phrase);
}

void map_topics(Mapping& mapping) {
  const Terms& t = terms();
  ConceptTable concepts;
  for (const ConceptFact& each : mapping.facts.concepts) concepts.emplace(each.iri, &each);
  map_thesaurus(mapping, concepts);
  bool any = false;
  for (const CommitmentFact& commitment : mapping.facts.commitments) {
    for (const std::string& phrase : commitment.topics) {
      any = true;
      const TopicFact* topic = known(mapping, phrase);
      const Iri iri = topic_of(mapping, phrase);
      std::string label = concept_label(iri);
      if (is_whole(topic)) {
        if (const auto at = concepts.find(topic->concepts.front()); at != concepts.end())
          label = at->second->label;
      } else {
        map_concept(mapping, iri, label);
        if (topic != nullptr) map_broader(mapping, iri, topic->concepts, concepts);
      }
      if (phrase != label) mapping.out.add_words(iri, t.skos_alt_label, phrase);
    }
  }
  if (!any) return;
  mapping.out.add(t.ent_topics, t.type, t.skos_concept_scheme);
  mapping.out.add_words(t.ent_topics, t.skos_pref_label, "Subjects of joint statements");
}

}  // namespace entente
