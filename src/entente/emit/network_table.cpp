#include "entente/emit/network_table.hpp"

#include <array>
#include <charconv>
#include <map>
#include <tuple>
#include <utility>
#include <variant>

#include "entente/graph/names.hpp"

namespace entente {

namespace {

constexpr int shown_digits = 6;

/// Source, target, kind, label.
using EdgeKey = std::tuple<std::string, std::string, Projection, std::string>;

struct EdgeCount {
  std::set<std::pair<std::size_t, std::uint32_t>> told;  ///< statement and passage
  std::size_t passages = 0;                              ///< counted by a projection
  std::set<std::size_t> statements;
};

class TableMaker {
 public:
  void add(const StatementFacts& facts, std::size_t statement) {
    for (const EntityFact& entity : facts.entities)
      node(entity.iri, entity.label.empty() ? entity.name : entity.label, node_kind(entity.type), statement);
    for (const RelationFact& relation : facts.relations) add_relation(facts, relation, statement);
    add_ties(facts, Projection::commitments, "commitment", statement);
    add_ties(facts, Projection::co_mention, "co-mention", statement);
  }

  NetworkTable finish(const NetworkFigures& figures) && {
    NetworkTable table;
    std::map<std::string_view, std::size_t> index;
    for (auto& [iri, made] : nodes_) {
      made.measures.assign(all_measures.size(), 0);
      index.emplace(iri, table.nodes.size());
      table.nodes.push_back(std::move(made));
    }
    add_measures(table, index, figures);
    for (auto& [key, count] : edges_) {
      const auto& [source, target, kind, label] = key;
      table.edges.push_back({index.at(source), index.at(target), kind, label,
                             count.passages + count.told.size(), std::move(count.statements)});
    }
    return table;
  }

 private:
  static void add_measures(NetworkTable& table, const std::map<std::string_view, std::size_t>& index,
                           const NetworkFigures& figures) {
    for (std::size_t i = 0; i < figures.projected.nodes.size(); ++i) {
      NetworkNode& node = table.nodes[index.at(figures.projected.nodes[i].iri)];
      for (std::size_t m = 0; m < all_measures.size(); ++m) {
        const std::vector<double>& values = figures.measures[m].values;
        if (!values.empty()) node.measures[m] = values[i];
      }
    }
  }

  const std::string& node(const std::string& iri, const std::string& label, NodeKind kind,
                          std::size_t statement) {
    const auto [known, fresh] = nodes_.try_emplace(iri, NetworkNode{iri, label, kind, {}, {}});
    known->second.statements.insert(statement);
    return known->first;
  }

  const std::string& node(const StatementFacts& facts, EventId id, std::size_t statement) {
    return node(StatementNames{facts.iri}.meeting(id.index() + 1).str(), facts.events[id.index()].name,
                NodeKind::meeting, statement);
  }

  void add_relation(const StatementFacts& facts, const RelationFact& relation, std::size_t statement) {
    if (std::holds_alternative<std::string>(relation.object)) return;
    const auto* from = std::get_if<EntityId>(&relation.subject);
    const auto* to = std::get_if<EntityId>(&relation.object);
    const std::string& source = from != nullptr ? facts.entities[from->index()].iri
                                                : node(facts, std::get<EventId>(relation.subject), statement);
    const std::string& target = to != nullptr ? facts.entities[to->index()].iri
                                              : node(facts, std::get<EventId>(relation.object), statement);
    EdgeCount& count =
        edges_[{source, target, Projection::relations, std::string{local_name(relation.predicate)}}];
    count.told.emplace(statement, relation.evidence.passage.index());
    count.statements.insert(statement);
  }

  void add_ties(const StatementFacts& facts, Projection kind, const std::string& label,
                std::size_t statement) {
    const ProjectedGraph projected = project(std::span{&facts, 1}, kind);
    for (const ProjectedNode& tied : projected.nodes)
      node(tied.iri, tied.label, tied.type ? node_kind(*tied.type) : NodeKind::topic, statement);
    for (const WeightedEdge& tie : projected.graph.edges) {
      EdgeCount& count =
          edges_[{projected.nodes[tie.source].iri, projected.nodes[tie.target].iri, kind, label}];
      count.passages += static_cast<std::size_t>(tie.weight);
      count.statements.insert(statement);
    }
  }

  std::map<std::string, NetworkNode> nodes_;
  std::map<EdgeKey, EdgeCount> edges_;
};

}  // namespace

NetworkTable network_table(std::span<const StatementFacts> statements, const NetworkFigures& figures) {
  TableMaker maker;
  for (std::size_t i = 0; i < statements.size(); ++i) maker.add(statements[i], i);
  NetworkTable table = std::move(maker).finish(figures);
  for (const StatementFacts& facts : statements) {
    table.statements.push_back(facts.iri);
    table.dates.push_back(facts.date);
  }
  return table;
}

NetworkTable network_table(std::span<const StatementFacts> statements, unsigned jobs) {
  return network_table(statements, measure_network(project(statements, Projection::all), jobs));
}

std::string_view kind_name(const NetworkEdge& edge) noexcept {
  switch (edge.kind) {
    case Projection::commitments:
      return "commitment";
    case Projection::co_mention:
      return "co-mention";
    case Projection::relations:
    case Projection::all:
      break;
  }
  return "relation";
}

std::string statements_of(const NetworkTable& table, const std::set<std::size_t>& statements) {
  std::string out;
  for (const std::size_t statement : statements)
    out.append(out.empty() ? "" : " ").append(table.statements[statement]);
  return out;
}

std::set<std::string> dates_of(const NetworkTable& table, const std::set<std::size_t>& statements) {
  std::set<std::string> out;
  for (const std::size_t statement : statements) {
    if (!table.dates[statement].empty()) out.insert(table.dates[statement]);
  }
  return out;
}

std::string number_text(double value) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                 std::chars_format::general, shown_digits);
  return {buffer.data(), end.ptr};
}

}  // namespace entente
