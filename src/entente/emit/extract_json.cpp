#include "entente/emit/extract_json.hpp"

#include <nlohmann/json.hpp>

#include "entente/emit/json_values.hpp"
#include "entente/graph/coverage.hpp"

namespace entente {

namespace {

using Json = nlohmann::ordered_json;

/// As in the RDF.
constexpr int confidence_decimals = 2;

Json names(const StatementFacts& facts, const std::vector<EntityId>& ids) {
  Json out = Json::array();
  for (const EntityId id : ids) out.push_back(facts.entities[id.index()].name);
  return out;
}

Json strings(const std::vector<std::string>& items) {
  Json out = Json::array();
  for (const std::string& item : items) out.push_back(item);
  return out;
}

Json event_json(const StatementFacts& facts, const EventFact& event) {
  return {{"name", event.name},
          {"series", event.series ? Json(facts.entities[event.series->index()].name) : Json{}},
          {"ordinal", event.ordinal ? Json(*event.ordinal) : Json{}},
          {"place", or_null(event.place)},
          {"start", or_null(event.start)},
          {"end", or_null(event.end)}};
}

Json document_json(const StatementFacts& facts) {
  Json events = Json::array();
  for (const EventFact& event : facts.events) events.push_back(event_json(facts, event));
  return {{"source", facts.file},
          {"title", facts.title},
          {"date", facts.date},
          {"place", facts.place},
          {"parties", names(facts, facts.parties)},
          {"events", std::move(events)}};
}

Json entity_json(const EntityFact& entity, std::size_t ordinal) {
  Json mentions = Json::array();
  for (const MentionFact& mention : entity.mentions) {
    mentions.push_back({{"start", mention.range.begin}, {"end", mention.range.end}});
  }
  return {{"id", "e" + std::to_string(ordinal)},
          {"type", local_name(entity.type)},
          {"name", entity.name},
          {"surfaces", strings(entity.surfaces)},
          {"mentions", std::move(mentions)}};
}

Json commitment_json(const StatementFacts& facts, const CommitmentFact& commitment, std::size_t ordinal) {
  const PassageFact& passage = facts.passages[commitment.evidence.passage.index()];
  return {{"id", "c" + std::to_string(ordinal)},
          {"start", passage.range.begin},
          {"end", passage.range.end},
          {"text", passage.text},
          {"agents", names(facts, commitment.agents)},
          {"force", label(commitment.force)},
          {"action", commitment.action},
          {"topics", strings(commitment.topics)},
          {"venues", names(facts, commitment.venues)},
          {"due", or_null(commitment.due)},
          {"rule", commitment.evidence.rule},
          {"confidence", rounded(commitment.evidence.confidence, confidence_decimals)}};
}

Json relation_json(const StatementFacts& facts, const RelationFact& relation) {
  const CodePointRange range = facts.passages[relation.evidence.passage.index()].range;
  return {{"subject", subject_name(facts, relation)},
          {"predicate", local_name(relation.predicate)},
          {"object", object_name(facts, relation)},
          {"detail", or_null(relation.detail)},
          {"start", range.begin},
          {"end", range.end},
          {"rule", relation.evidence.rule},
          {"confidence", rounded(relation.evidence.confidence, confidence_decimals)}};
}

Json coverage_json(const Coverage& coverage) {
  return {{"sentences", coverage.sentences},
          {"sentences_with_facts", coverage.sentences_with_facts},
          {"unresolved", strings(coverage.unresolved)}};
}

Json without_facts_json(const StatementFacts& facts) {
  Json out = Json::array();
  for (const PassageId id : facts.coverage.without_facts) {
    const PassageFact& passage = facts.passages[id.index()];
    out.push_back({{"start", passage.range.begin}, {"end", passage.range.end}, {"text", passage.text}});
  }
  return out;
}

Json facts_json(const StatementFacts& facts) {
  Json entities = Json::array();
  for (const EntityFact& entity : facts.entities)
    entities.push_back(entity_json(entity, entities.size() + 1));
  Json commitments = Json::array();
  for (const CommitmentFact& commitment : facts.commitments) {
    commitments.push_back(commitment_json(facts, commitment, commitments.size() + 1));
  }
  Json relations = Json::array();
  for (const RelationFact& relation : facts.relations) relations.push_back(relation_json(facts, relation));
  return {{"document", document_json(facts)},
          {"entities", std::move(entities)},
          {"commitments", std::move(commitments)},
          {"relations", std::move(relations)},
          {"coverage", coverage_json(facts.coverage)}};
}

std::string print(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string to_json(const StatementFacts& facts) {
  return print(facts_json(facts));
}

std::string to_json(std::span<const StatementFacts> statements) {
  Json all = Json::array();
  for (const StatementFacts& facts : statements) all.push_back(facts_json(facts));
  return print({{"statements", std::move(all)}});
}

std::string to_coverage_json(std::span<const StatementFacts> statements, bool sentences) {
  Json all = Json::array();
  for (const StatementFacts& facts : statements) {
    Json coverage = coverage_json(facts.coverage);
    if (sentences) coverage["without_facts"] = without_facts_json(facts);
    all.push_back({{"source", facts.file},
                   {"title", facts.title},
                   {"date", facts.date},
                   {"coverage", std::move(coverage)}});
  }
  return print({{"statements", std::move(all)}, {"coverage", coverage_json(total_coverage(statements))}});
}

}  // namespace entente
