#include "analyse/facts_by_hand.hpp"

#include <algorithm>

#include "entente/base/text.hpp"

namespace entente::test {

std::string entity_iri(EntityType type, const std::string& name) {
  return base + to_lower(local_name(type)) + '/' + slug(name);
}

std::string concept_iri(const std::string& name) {
  return base + "topic/" + slug(name);
}

Facts::Facts(const std::string& name) {
  facts_.iri = base + "statement/" + name;
  facts_.file = name + ".txt";
  facts_.title = name;
  if (!name.empty() && is_ascii_digit(name.front())) facts_.date = name.substr(0, 10);
}

EntityId Facts::entity(EntityType type, const std::string& name, bool listed) {
  EntityFact fact;
  fact.type = type;
  fact.name = fact.label = name;
  fact.iri = entity_iri(type, name);
  fact.listed = listed;
  facts_.entities.push_back(std::move(fact));
  return EntityId{facts_.entities.size() - 1};
}

PassageId Facts::passage(const std::string& text) {
  const auto begin = static_cast<std::uint32_t>(facts_.source.size());
  facts_.source += text + ' ';
  facts_.passages.push_back({{begin, begin + static_cast<std::uint32_t>(text.size())}, text});
  return PassageId{facts_.passages.size() - 1};
}

Facts& Facts::party(EntityId entity) {
  facts_.parties.push_back(entity);
  return *this;
}

Facts& Facts::mention(EntityId entity, PassageId passage) {
  EntityFact& fact = facts_.entities[entity.index()];
  fact.mentions.push_back({facts_.passages[passage.index()].range, fact.name, {passage, "name/listed", 1}});
  return *this;
}

Facts& Facts::relation(EntityId subject, Predicate predicate, EntityId object, PassageId passage) {
  RelationFact& fact = facts_.relations.emplace_back();
  fact.subject = subject;
  fact.predicate = predicate;
  fact.object = object;
  fact.evidence = {passage, "relation/test", 1};
  return *this;
}

Facts& Facts::commitment(const std::vector<EntityId>& agents, const std::string& action,
                         const std::vector<std::string>& topics, PassageId passage) {
  CommitmentFact fact;
  fact.evidence = {passage, "commitment/modal", 1};
  fact.clause = facts_.passages[passage.index()].range;
  fact.words = facts_.passages[passage.index()].text;
  fact.agents = agents;
  fact.action = action;
  fact.topics = topics;
  facts_.commitments.push_back(std::move(fact));
  return *this;
}

Facts& Facts::topic(const std::string& phrase, const std::string& name,
                    const std::vector<std::string>& broader) {
  std::vector<std::string> above;
  for (const std::string& each : broader) above.push_back(concept_iri(each));
  facts_.topics.push_back({phrase, {concept_iri(name)}, true});
  facts_.concepts.push_back({concept_iri(name), name, above});
  for (const std::string& each : broader) facts_.concepts.push_back({concept_iri(each), each, {}});
  std::sort(facts_.topics.begin(), facts_.topics.end(),
            [](const TopicFact& a, const TopicFact& b) { return a.phrase < b.phrase; });
  std::sort(facts_.concepts.begin(), facts_.concepts.end(),
            [](const ConceptFact& a, const ConceptFact& b) { return a.iri < b.iri; });
  facts_.concepts.erase(
      std::unique(facts_.concepts.begin(), facts_.concepts.end(),
                  [](const ConceptFact& a, const ConceptFact& b) { return a.iri == b.iri; }),
      facts_.concepts.end());
  return *this;
}

}  // namespace entente::test
