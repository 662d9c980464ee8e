#include "entente/emit/continuity_json.hpp"

#include <optional>

#include <nlohmann/json.hpp>

#include "entente/emit/json_values.hpp"

namespace entente {

namespace {

using Json = nlohmann::ordered_json;

constexpr int similarity_decimals = 4;

Json statement_json(const StatementFacts& facts) {
  return {{"iri", facts.iri}, {"source", facts.file}, {"title", facts.title}, {"date", facts.date}};
}

Json side_json(const StatementFacts& facts, const std::optional<EntityId>& id) {
  if (!id) return Json{};
  const EntityFact& entity = facts.entities[id->index()];
  Json mentions = Json::array();
  for (const MentionFact& mention : entity.mentions)
    mentions.push_back({{"start", mention.range.begin}, {"end", mention.range.end}});
  return {{"name", entity.name}, {"iri", entity.iri}, {"mentions", std::move(mentions)}};
}

Json entity_json(const StatementFacts& earlier, const StatementFacts& later, const EntityContinuity& each) {
  const EntityFact& subject =
      each.earlier ? earlier.entities[each.earlier->index()] : later.entities[each.later->index()];
  return {{"verdict", local_name(each.verdict)},
          {"type", local_name(subject.type)},
          {"earlier", side_json(earlier, each.earlier)},
          {"later", side_json(later, each.later)},
          {"date", or_null(each.date)},
          {"source", or_null(each.source)}};
}

Json parts_json(const SimilarityParts& parts) {
  Json out = Json::object();
  for (const auto& [name, value] : named(parts)) out[std::string{name}] = rounded(value, similarity_decimals);
  return out;
}

std::string commitment_id(std::size_t index) {
  return "c" + std::to_string(index + 1);
}

Json commitments_json(const StatementFacts& facts, const std::vector<Verdict>& verdicts) {
  Json out = Json::array();
  for (std::size_t c = 0; c < facts.commitments.size(); ++c) {
    const CommitmentFact& commitment = facts.commitments[c];
    const PassageFact& passage = facts.passages[commitment.evidence.passage.index()];
    Json agents = Json::array();
    for (const EntityId agent : commitment.agents) agents.push_back(facts.entities[agent.index()].name);
    out.push_back({{"id", commitment_id(c)},
                   {"index", c},
                   {"start", passage.range.begin},
                   {"end", passage.range.end},
                   {"text", passage.text},
                   {"agents", std::move(agents)},
                   {"force", label(commitment.force)},
                   {"action", commitment.action},
                   {"topics", commitment.topics},
                   {"verdict", local_name(verdicts[c])}});
  }
  return out;
}

Json overlap_json(const Overlap& overlap) {
  return {{"earlier", overlap.earlier},
          {"later", overlap.later},
          {"common", overlap.common},
          {"jaccard", rounded(overlap.jaccard, similarity_decimals)},
          {"rank_correlation", or_null(overlap.rank_correlation, similarity_decimals)},
          {"correlated", overlap.correlated},
          {"p_value", or_null(overlap.p_value, similarity_decimals)}};
}

Json pair_json(std::span<const StatementFacts> statements, const StatementPair& pair,
               const Overlap& overlap) {
  const StatementFacts& earlier = statements[pair.earlier];
  const StatementFacts& later = statements[pair.later];
  const Continuity& continuity = pair.continuity;
  Json out{{"earlier", statement_json(earlier)}, {"later", statement_json(later)}};
  Json& entities = out["entities"] = Json::array();
  for (const EntityContinuity& each : continuity.entities)
    entities.push_back(entity_json(earlier, later, each));
  out["commitments"] = {{"earlier", commitments_json(earlier, continuity.earlier_commitments)},
                        {"later", commitments_json(later, continuity.later_commitments)}};
  Json& links = out["links"] = Json::array();
  for (const CommitmentLink& each : continuity.links) {
    links.push_back({{"earlier", commitment_id(each.earlier)},
                     {"later", commitment_id(each.later)},
                     {"verdict", local_name(each.verdict)},
                     {"similarity", rounded(each.similarity, similarity_decimals)},
                     {"main", each.main},
                     {"parts", parts_json(each.parts)}});
  }
  Json& topics = out["topics"] = Json::array();
  for (const TopicShare& each : continuity.topics) {
    topics.push_back({{"topic", each.label},
                      {"iri", each.iri},
                      {"earlier_commitments", each.earlier_count},
                      {"later_commitments", each.later_count},
                      {"earlier", rounded(each.earlier, similarity_decimals)},
                      {"later", rounded(each.later, similarity_decimals)},
                      {"change", rounded(each.change(), similarity_decimals)}});
  }
  out["overlap"] = overlap_json(overlap);
  return out;
}

}  // namespace

std::string to_continuity_json(std::span<const StatementFacts> statements,
                               std::span<const StatementPair> pairs, std::span<const Overlap> overlaps) {
  Json out;
  if (pairs.size() == 1) {
    out = pair_json(statements, pairs.front(), overlaps.front());
  } else {
    out = {{"pairs", Json::array()}};
    for (std::size_t i = 0; i < pairs.size(); ++i)
      out["pairs"].push_back(pair_json(statements, pairs[i], overlaps[i]));
  }
  return out.dump(2) + '\n';
}

}  // namespace entente
