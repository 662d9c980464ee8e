#include "entente/emit/network_json.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include <nlohmann/json.hpp>

#include "entente/base/csv.hpp"
#include "entente/emit/json_values.hpp"
#include "entente/graph/literals.hpp"

namespace entente {

namespace {

using Json = nlohmann::ordered_json;

constexpr int measure_decimals = 10;

const StatementFacts* statement_of(std::span<const StatementFacts> statements, const std::string& iri) {
  const auto at = std::find_if(statements.begin(), statements.end(),
                               [&](const StatementFacts& facts) { return facts.iri == iri; });
  return at == statements.end() ? nullptr : &*at;
}

std::string_view type_name(const ProjectedNode& node) {
  return node.type ? local_name(*node.type) : "Topic";
}

std::vector<std::size_t> by_first_rank(const NetworkFigures& figures) {
  std::vector<std::size_t> order(figures.projected.nodes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const std::vector<std::uint32_t>& ranks = figures.measures.front().ranks;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
  return order;
}

Json score_json(const NetworkFigures& figures, std::size_t node) {
  const ProjectedNode& shown = figures.projected.nodes[node];
  Json out{{"name", shown.label},
           {"iri", shown.iri},
           {"type", type_name(shown)},
           {"component", figures.components[node]},
           {"community", figures.communities[node]}};
  for (const MeasureFigures& measured : figures.measures) {
    Json& figure = out[std::string{name(measured.measure)}];
    if (!measured.values.empty())
      figure = {{"value", rounded(measured.values[node], measure_decimals)}, {"rank", measured.ranks[node]}};
  }
  return out;
}

Json network_json(std::span<const StatementFacts> statements, const NetworkFigures& figures) {
  const ProjectedGraph& projected = figures.projected;
  const StatementFacts* statement = statement_of(statements, figures.statement);
  Json points = Json::array();
  for (const std::uint32_t node : figures.articulation_points) points.push_back(projected.nodes[node].label);
  Json bridges = Json::array();
  for (const auto& [a, b] : figures.bridges)
    bridges.push_back(Json::array({projected.nodes[a].label, projected.nodes[b].label}));
  Json edges = Json::array();
  for (const WeightedEdge& edge : projected.graph.edges) {
    edges.push_back({{"from", projected.nodes[edge.source].iri},
                     {"to", projected.nodes[edge.target].iri},
                     {"weight", edge.weight}});
  }
  Json scores = Json::array();
  for (const std::size_t node : by_first_rank(figures)) scores.push_back(score_json(figures, node));
  return {{"projection", name(projected.projection)},
          {"ties", description(projected.projection)},
          {"directed", projected.graph.directed},
          {"statement", statement == nullptr ? Json{} : Json(statement->title)},
          {"date", statement == nullptr || statement->date.empty() ? Json{} : Json(statement->date)},
          {"nodes", projected.nodes.size()},
          {"edges", projected.graph.edges.size()},
          {"density", rounded(figures.density, measure_decimals)},
          {"components", figures.component_count},
          {"communities", figures.community_count},
          {"modularity", or_null(figures.modularity, measure_decimals)},
          {"assortativity", or_null(figures.assortativity, measure_decimals)},
          {"articulation_points", std::move(points)},
          {"bridges", std::move(bridges)},
          {"ties_by_iri", std::move(edges)},
          {"scores", std::move(scores)}};
}

}  // namespace

std::string to_network_json(std::span<const StatementFacts> statements,
                            std::span<const NetworkFigures> figures) {
  Json out{{"networks", Json::array()}};
  for (const NetworkFigures& each : figures) out["networks"].push_back(network_json(statements, each));
  return out.dump(2) + '\n';
}

std::string to_network_csv(std::span<const StatementFacts> statements,
                           std::span<const NetworkFigures> figures) {
  std::string out = "projection,statement,name,iri,type,measure,value,rank";
  out += csv_line_end;
  for (const NetworkFigures& each : figures) {
    const StatementFacts* statement = statement_of(statements, each.statement);
    const std::string front = std::string{name(each.projected.projection)} + ',' +
                              csv_field(statement == nullptr ? "" : statement->title) + ',';
    for (const std::size_t node : by_first_rank(each)) {
      const ProjectedNode& shown = each.projected.nodes[node];
      const std::string thing =
          csv_field(shown.label) + ',' + csv_field(shown.iri) + ',' + std::string{type_name(shown)} + ',';
      for (const MeasureFigures& measured : each.measures) {
        if (measured.values.empty()) continue;
        out.append(front).append(thing).append(name(measured.measure)).append(",");
        out.append(figure(measured.values[node]).lexical).append(",");
        out.append(std::to_string(measured.ranks[node])).append(csv_line_end);
      }
    }
  }
  return out;
}

}  // namespace entente
