#include "entente/analyse/projection.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <variant>

#include "entente/graph/names.hpp"

namespace entente {

namespace {

struct ProjectionNames {
  std::string_view name;
  std::string_view description;
};

constexpr std::array<ProjectionNames, all_projections.size()> projection_names{
    {{"relations", "a relation leads from the one to the other"},
     {"commitments", "a commitment binds, names or is about both"},
     {"co-mention", "the same sentence names both"},
     {"all", "any of relations, commitments and co-mention ties both"}}};

const ProjectionNames& names_of(Projection projection) noexcept {
  return projection_names[static_cast<std::size_t>(projection)];
}

/// A passage anywhere in the corpus: what counts once for a tie.
using PassageKey = std::pair<std::string_view, std::uint32_t>;

/// Collects nodes by IRI and, for each pair of them, the passages that tie it.
class TieCollector {
 public:
  explicit TieCollector(bool directed) : directed_{directed} {}

  void tie(const ProjectedNode& from, const ProjectedNode& to, PassageKey passage) {
    if (from.iri == to.iri) return;
    nodes_.try_emplace(from.iri, from);
    nodes_.try_emplace(to.iri, to);
    const bool swap = !directed_ && to.iri < from.iri;
    passages_[{swap ? to.iri : from.iri, swap ? from.iri : to.iri}].insert(passage);
  }

  /// Each with each.
  void tie_all(const std::vector<ProjectedNode>& these, PassageKey passage) {
    for (std::size_t i = 0; i < these.size(); ++i) {
      for (std::size_t j = i + 1; j < these.size(); ++j) tie(these[i], these[j], passage);
    }
  }

  ProjectedGraph finish(Projection projection) && {
    ProjectedGraph out{projection, {}, {}};
    std::map<std::string_view, std::uint32_t> number;
    for (auto& [iri, node] : nodes_) {
      number.emplace(iri, static_cast<std::uint32_t>(out.nodes.size()));
      out.nodes.push_back(node);
    }
    WeightedGraph graph{static_cast<std::uint32_t>(out.nodes.size()), directed_, {}};
    for (const auto& [ends, passages] : passages_) {
      graph.edges.push_back(
          {number.at(ends.first), number.at(ends.second), static_cast<double>(passages.size())});
    }
    out.graph = normalised(std::move(graph));
    return out;
  }

 private:
  bool directed_;
  std::map<std::string, ProjectedNode> nodes_;
  std::map<std::pair<std::string, std::string>, std::set<PassageKey>> passages_;
};

ProjectedNode node_of(const StatementFacts& facts, EntityId id) {
  const EntityFact& entity = facts.entities[id.index()];
  return {entity.iri, entity.label, entity.type};
}

void add_relations(TieCollector& out, const StatementFacts& facts) {
  for (const RelationFact& relation : facts.relations) {
    const auto* subject = std::get_if<EntityId>(&relation.subject);
    const auto* object = std::get_if<EntityId>(&relation.object);
    if (subject == nullptr || object == nullptr) continue;
    out.tie(node_of(facts, *subject), node_of(facts, *object),
            {facts.iri, relation.evidence.passage.index()});
  }
}

void add_commitments(TieCollector& out, const StatementFacts& facts) {
  for (const CommitmentFact& commitment : facts.commitments) {
    std::vector<ProjectedNode> nodes;
    for (const EntityId agent : commitment.agents) nodes.push_back(node_of(facts, agent));
    for (const EntityId venue : commitment.venues) nodes.push_back(node_of(facts, venue));
    for (const std::string& phrase : commitment.topics) {
      for (ProjectedNode& node : topic_nodes(facts, phrase)) nodes.push_back(std::move(node));
    }
    out.tie_all(nodes, {facts.iri, commitment.evidence.passage.index()});
  }
}

void add_co_mentions(TieCollector& out, const StatementFacts& facts) {
  std::map<std::uint32_t, std::set<EntityId>> named;  // by passage
  for (std::size_t i = 0; i < facts.entities.size(); ++i) {
    for (const MentionFact& mention : facts.entities[i].mentions)
      named[mention.evidence.passage.index()].insert(EntityId{i});
  }
  for (const auto& [passage, entities] : named) {
    std::vector<ProjectedNode> nodes;
    for (const EntityId id : entities) nodes.push_back(node_of(facts, id));
    out.tie_all(nodes, {facts.iri, passage});
  }
}

}  // namespace

std::string_view name(Projection projection) noexcept {
  return names_of(projection).name;
}

std::string_view description(Projection projection) noexcept {
  return names_of(projection).description;
}

std::optional<Projection> projection(std::string_view name) noexcept {
  for (const Projection each : all_projections) {
    if (names_of(each).name == name) return each;
  }
  return std::nullopt;
}

std::vector<ProjectedNode> topic_nodes(const StatementFacts& facts, const std::string& phrase) {
  const auto topic =
      std::lower_bound(facts.topics.begin(), facts.topics.end(), phrase,
                       [](const TopicFact& fact, const std::string& key) { return fact.phrase < key; });
  if (topic == facts.topics.end() || topic->phrase != phrase)
    return {{topic_iri(data_namespace(facts.iri), phrase).str(), phrase, {}}};
  std::vector<ProjectedNode> nodes;
  for (const std::string& iri : topic->concepts) {
    const auto known =
        std::lower_bound(facts.concepts.begin(), facts.concepts.end(), iri,
                         [](const ConceptFact& fact, const std::string& key) { return fact.iri < key; });
    const bool found = known != facts.concepts.end() && known->iri == iri;
    nodes.push_back({iri, found ? known->label : phrase, {}});
  }
  return nodes;
}

ProjectedGraph project(std::span<const StatementFacts> statements, Projection projection) {
  TieCollector ties{projection == Projection::relations};
  const bool all = projection == Projection::all;
  for (const StatementFacts& facts : statements) {
    if (all || projection == Projection::relations) add_relations(ties, facts);
    if (all || projection == Projection::commitments) add_commitments(ties, facts);
    if (all || projection == Projection::co_mention) add_co_mentions(ties, facts);
  }
  return std::move(ties).finish(projection);
}

}  // namespace entente
