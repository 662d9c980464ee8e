#include "entente/report/report_graph.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>
#include <variant>

namespace entente {

namespace {

struct Tie {
  std::vector<FactRef> relations;
  std::vector<FactRef> commitments;
};

using Ties = std::map<std::pair<std::size_t, std::size_t>, Tie>;  // by the two things, the lesser first

class TieFinder {
 public:
  explicit TieFinder(std::span<const Thing> things) : number_{index_of(things)} {}

  void add(const StatementFacts& facts, std::size_t statement) {
    for (std::size_t i = 0; i < facts.relations.size(); ++i) {
      const auto* subject = std::get_if<EntityId>(&facts.relations[i].subject);
      const auto* object = std::get_if<EntityId>(&facts.relations[i].object);
      if (subject == nullptr || object == nullptr) continue;
      if (Tie* tie = between(facts, *subject, *object)) tie->relations.push_back({statement, i});
    }
    for (std::size_t i = 0; i < facts.commitments.size(); ++i) {
      for (const EntityId agent : facts.commitments[i].agents) {
        for (const EntityId venue : facts.commitments[i].venues) {
          if (Tie* tie = between(facts, agent, venue)) tie->commitments.push_back({statement, i});
        }
      }
    }
  }

  [[nodiscard]] const Ties& ties() const noexcept { return ties_; }

 private:
  Tie* between(const StatementFacts& facts, EntityId a, EntityId b) {
    const std::size_t one = number_.at(facts.entities[a.index()].iri);
    const std::size_t other = number_.at(facts.entities[b.index()].iri);
    return one == other ? nullptr : &ties_[std::minmax(one, other)];
  }

  std::map<std::string_view, std::size_t> number_;
  Ties ties_;
};

std::vector<std::size_t> statements_of(const Tie& tie) {
  std::set<std::size_t> out;
  for (const FactRef& fact : tie.relations) out.insert(fact.statement);
  for (const FactRef& fact : tie.commitments) out.insert(fact.statement);
  return {out.begin(), out.end()};
}

/// Things with ties, by falling number of ties, then by thing.
std::vector<std::size_t> most_tied(const std::vector<std::uint32_t>& degree) {
  std::vector<std::size_t> order(degree.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](std::size_t thing) { return degree[thing] == 0; });
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return degree[a] > degree[b]; });
  return order;
}

/// Takes out what is tied only to what is not drawn.
void drop_alone(std::vector<std::size_t>& order, const Ties& ties) {
  const std::set<std::size_t> drawn{order.begin(), order.end()};
  std::set<std::size_t> tied;
  for (const auto& [ends, tie] : ties) {
    if (drawn.contains(ends.first) && drawn.contains(ends.second)) tied.insert({ends.first, ends.second});
  }
  std::erase_if(order, [&](std::size_t thing) { return !tied.contains(thing); });
}

void place(ReportGraph& graph, std::span<const Thing> things) {
  std::vector<NodeSize> sizes;
  for (const GraphNode& node : graph.nodes) sizes.push_back({node.ties, things[node.thing].label});
  std::vector<LayoutEdge> edges;
  for (const GraphEdge& edge : graph.edges) edges.push_back({edge.source, edge.target});
  const std::vector<PlacedNode> placed = lay_out(sizes, edges);
  for (std::size_t i = 0; i < placed.size(); ++i) graph.nodes[i].place = placed[i];
}

}  // namespace

ReportGraph make_report_graph(std::span<const StatementFacts> statements, std::span<const Thing> things,
                              std::size_t most) {
  TieFinder finder{things};
  for (std::size_t s = 0; s < statements.size(); ++s) finder.add(statements[s], s);
  std::vector<std::uint32_t> degree(things.size(), 0);
  for (const auto& [ends, tie] : finder.ties()) {
    ++degree[ends.first];
    ++degree[ends.second];
  }
  std::vector<std::size_t> order = most_tied(degree);
  ReportGraph out;
  out.untied = things.size() - order.size();
  const std::size_t tied = order.size();
  order.resize(std::min(tied, most));
  drop_alone(order, finder.ties());
  out.left_out = tied - order.size();

  std::map<std::size_t, std::uint32_t> node_of;
  for (const std::size_t thing : order) {
    node_of.emplace(thing, static_cast<std::uint32_t>(out.nodes.size()));
    GraphNode node{thing, degree[thing], {}, {}};
    for (const FactRef& entity : things[thing].entities) node.statements.push_back(entity.statement);
    out.nodes.push_back(std::move(node));
  }
  for (const auto& [ends, tie] : finder.ties()) {
    const auto source = node_of.find(ends.first);
    const auto target = node_of.find(ends.second);
    if (source == node_of.end() || target == node_of.end()) continue;
    out.edges.push_back({source->second, target->second, tie.relations, tie.commitments, statements_of(tie)});
  }
  std::sort(out.edges.begin(), out.edges.end(), [](const GraphEdge& a, const GraphEdge& b) {
    return std::pair{a.source, a.target} < std::pair{b.source, b.target};
  });
  place(out, things);
  return out;
}

}  // namespace entente
