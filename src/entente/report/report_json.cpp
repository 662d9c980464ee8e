#include "entente/report/report_json.hpp"

#include <optional>
#include <string_view>

#include <nlohmann/json.hpp>

#include "entente/emit/json_values.hpp"
#include "entente/report/in_short.hpp"
#include "entente/report/wording.hpp"

namespace entente {

namespace {

using Json = nlohmann::ordered_json;

constexpr int figure_decimals = 6;

Json names(const StatementFacts& facts, const std::vector<EntityId>& ids) {
  Json out = Json::array();
  for (const EntityId id : ids) out.push_back(facts.entities[id.index()].label);
  return out;
}

Json passage_json(const StatementFacts& facts, PassageId id) {
  const PassageFact& passage = facts.passages[id.index()];
  return {{"start", passage.range.begin}, {"end", passage.range.end}, {"text", passage.text}};
}

Json commitment_json(const StatementFacts& facts, const CommitmentFact& fact) {
  return {{"start", fact.clause.begin},
          {"end", fact.clause.end},
          {"text", fact.words},
          {"passage", passage_json(facts, fact.evidence.passage)},
          {"agents", names(facts, fact.agents)},
          {"force", label(fact.force)},
          {"trigger", or_null(fact.trigger)},
          {"action", fact.action},
          {"topics", fact.topics},
          {"venues", names(facts, fact.venues)},
          {"due", or_null(fact.due)},
          {"rule", fact.evidence.rule},
          {"confidence", rounded(fact.evidence.confidence, figure_decimals)}};
}

Json statement_json(const StatementFacts& facts) {
  Json commitments = Json::array();
  for (const CommitmentFact& fact : facts.commitments) commitments.push_back(commitment_json(facts, fact));
  return {{"iri", facts.iri},
          {"source", facts.file},
          {"title", facts.title},
          {"date", or_null(facts.date)},
          {"place", or_null(facts.place)},
          {"parties", names(facts, facts.parties)},
          {"entities", facts.entities.size()},
          {"relations", facts.relations.size()},
          {"sentences", facts.coverage.sentences},
          {"sentences_with_facts", facts.coverage.sentences_with_facts},
          {"commitments", std::move(commitments)}};
}

Json entity_side(const StatementFacts& facts, std::optional<EntityId> id) {
  if (!id) return {};
  const EntityFact& entity = facts.entities[id->index()];
  Json mentions = Json::array();
  for (const MentionFact& mention : entity.mentions)
    mentions.push_back({{"start", mention.range.begin}, {"end", mention.range.end}});
  return {{"iri", entity.iri},
          {"type", local_name(entity.type)},
          {"name", entity.label},
          {"mentions", std::move(mentions)}};
}

Json link_json(const CommitmentLink& link) {
  Json parts = Json::object();
  for (const auto& [name, value] : named(link.parts))
    parts[std::string{name}] = rounded(value, figure_decimals);
  return {{"earlier", link.earlier},
          {"later", link.later},
          {"verdict", local_name(link.verdict)},
          {"similarity", rounded(link.similarity, figure_decimals)},
          {"main", link.main},
          {"parts", std::move(parts)}};
}

Json verdicts_json(const std::vector<Verdict>& verdicts) {
  Json out = Json::array();
  for (const Verdict verdict : verdicts) out.push_back(local_name(verdict));
  return out;
}

Json overlap_json(const std::optional<Overlap>& overlap) {
  if (!overlap) return {};
  return {{"earlier", overlap->earlier},
          {"later", overlap->later},
          {"common", overlap->common},
          {"jaccard", rounded(overlap->jaccard, figure_decimals)},
          {"rank_correlation", or_null(overlap->rank_correlation, figure_decimals)},
          {"correlated", overlap->correlated},
          {"p_value", or_null(overlap->p_value, figure_decimals)}};
}

Json pair_json(const Report& report, const ReportPair& pair) {
  const Continuity& continuity = pair.pair.continuity;
  Json links = Json::array();
  for (const CommitmentLink& link : continuity.links) links.push_back(link_json(link));
  Json entities = Json::array();
  for (const EntityContinuity& each : continuity.entities) {
    entities.push_back({{"verdict", local_name(each.verdict)},
                        {"earlier", entity_side(report.statements[pair.pair.earlier], each.earlier)},
                        {"later", entity_side(report.statements[pair.pair.later], each.later)},
                        {"date", or_null(each.date)},
                        {"source", or_null(each.source)}});
  }
  Json topics = Json::array();
  for (const TopicShare& topic : continuity.topics) {
    topics.push_back({{"iri", topic.iri},
                      {"label", topic.label},
                      {"earlier", rounded(topic.earlier, figure_decimals)},
                      {"later", rounded(topic.later, figure_decimals)},
                      {"change", rounded(topic.change(), figure_decimals)}});
  }
  return {{"earlier", continuity.earlier},
          {"later", continuity.later},
          {"series", or_null(pair.pair.series)},
          {"overlap", overlap_json(pair.overlap)},
          {"commitments",
           {{"links", std::move(links)},
            {"earlier", verdicts_json(continuity.earlier_commitments)},
            {"later", verdicts_json(continuity.later_commitments)}}},
          {"entities", std::move(entities)},
          {"topics", std::move(topics)}};
}

Json network_json(const NetworkFigures& network) {
  Json nodes = Json::array();
  for (std::size_t i = 0; i < network.projected.nodes.size(); ++i) {
    const ProjectedNode& node = network.projected.nodes[i];
    Json json{
        {"iri", node.iri}, {"label", node.label}, {"type", node.type ? local_name(*node.type) : "Topic"}};
    for (const MeasureFigures& figures : network.measures) {
      json[std::string{name(figures.measure)}] =
          figures.values.empty() ? Json{} : Json(rounded(figures.values[i], figure_decimals));
    }
    json["component"] = network.components[i];
    json["community"] = network.communities[i];
    nodes.push_back(std::move(json));
  }
  return {{"projection", name(network.projected.projection)},
          {"ties", network.projected.graph.edges.size()},
          {"components", network.component_count},
          {"communities", network.community_count},
          {"density", rounded(network.density, figure_decimals)},
          {"modularity", or_null(network.modularity, figure_decimals)},
          {"assortativity", or_null(network.assortativity, figure_decimals)},
          {"nodes", std::move(nodes)}};
}

Json timeline_json(const Report& report, const TimelineEntry& entry) {
  const StatementFacts& facts = report.statements[entry.statement];
  const std::string& what = entry.kind == TimelineKind::statement ? facts.title
                            : entry.kind == TimelineKind::meeting ? facts.events[entry.fact].name
                                                                  : facts.commitments[entry.fact].words;
  return {{"start", entry.start},
          {"end", or_null(entry.end)},
          {"kind", label(entry.kind)},
          {"statement", facts.iri},
          {"what", what}};
}

Json figures_json(const KeyFigures& figures) {
  return {{"statements", figures.statements},
          {"entities", figures.things},
          {"commitments", figures.commitments},
          {"binding", figures.binding},
          {"relations", figures.relations},
          {"meetings", figures.meetings},
          {"first_date", or_null(figures.first_date)},
          {"last_date", or_null(figures.last_date)},
          {"parties", figures.parties},
          {"sentences", figures.coverage.sentences},
          {"sentences_with_facts", figures.coverage.sentences_with_facts}};
}

}  // namespace

std::string report_json(const Report& report) {
  Json json{{"title", report_title(report)},
            {"summary", in_short(report)},
            {"figures", figures_json(report.figures)}};
  for (const char* const key : {"statements", "continuity", "centrality", "timeline"})
    json[key] = Json::array();
  for (const StatementFacts& facts : report.statements) json["statements"].push_back(statement_json(facts));
  for (const ReportPair& pair : report.pairs) json["continuity"].push_back(pair_json(report, pair));
  for (const NetworkFigures& network : report.networks) json["centrality"].push_back(network_json(network));
  for (const TimelineEntry& entry : report.timeline) json["timeline"].push_back(timeline_json(report, entry));
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace entente
