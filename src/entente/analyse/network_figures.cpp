#include "entente/analyse/network_figures.hpp"

#include <algorithm>
#include <utility>

#include "entente/network/assortativity.hpp"
#include "entente/network/betweenness.hpp"
#include "entente/network/closeness.hpp"
#include "entente/network/clustering.hpp"
#include "entente/network/components.hpp"
#include "entente/network/core_number.hpp"
#include "entente/network/cuts.hpp"
#include "entente/network/degree.hpp"
#include "entente/network/eigenvector.hpp"
#include "entente/network/louvain.hpp"
#include "entente/network/modularity.hpp"
#include "entente/network/pagerank.hpp"
#include "entente/network/rank.hpp"

namespace entente {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, all_measures.size()> measure_names{
    {{"degree", "degree"},
     {"strength", "strength"},
     {"betweenness", "betweenness"},
     {"weighted-betweenness", "weighted betweenness"},
     {"closeness", "harmonic closeness"},
     {"eigenvector", "eigenvector centrality"},
     {"pagerank", "PageRank"},
     {"core-number", "core number"},
     {"clustering", "local clustering"}}};

std::vector<double> harmonic_share(const WeightedGraph& graph, unsigned jobs) {
  std::vector<double> values = harmonic_closeness(graph, {PathLength::hops, jobs});
  for (double& value : values) value /= std::max(1.0, static_cast<double>(graph.nodes) - 1);
  return values;
}

std::uint32_t count_of(const std::vector<std::uint32_t>& parts) {
  return parts.empty() ? 0 : *std::max_element(parts.begin(), parts.end()) + 1;
}

std::vector<std::uint32_t> types_of(const ProjectedGraph& projected) {
  std::vector<std::uint32_t> types;
  types.reserve(projected.nodes.size());
  for (const ProjectedNode& node : projected.nodes)
    types.push_back(node.type ? static_cast<std::uint32_t>(*node.type) + 1 : 0);
  return types;
}

}  // namespace

std::string_view name(Measure measure) noexcept {
  return measure_names[static_cast<std::size_t>(measure)].first;
}

std::string_view label(Measure measure) noexcept {
  return measure_names[static_cast<std::size_t>(measure)].second;
}

std::optional<Measure> measure(std::string_view name) noexcept {
  for (const Measure each : all_measures) {
    if (measure_names[static_cast<std::size_t>(each)].first == name) return each;
  }
  return std::nullopt;
}

std::vector<double> values_of(Measure measure, const WeightedGraph& graph, unsigned jobs) {
  switch (measure) {
    case Measure::degree:
      return degree(graph);
    case Measure::strength:
      return strength(graph);
    case Measure::betweenness:
      return betweenness(graph, {PathLength::hops, BetweennessScale::share, jobs});
    case Measure::weighted_betweenness:
      return betweenness(graph, {PathLength::reciprocal_weight, BetweennessScale::share, jobs});
    case Measure::closeness:
      return harmonic_share(graph, jobs);
    case Measure::eigenvector:
      // Importance goes along the relations, so a graph that has no cycles has none: the ties alone count.
      return eigenvector(undirected_view(graph)).value_or(std::vector<double>{});
    case Measure::pagerank:
      return pagerank(graph);
    case Measure::core_number:
      return core_number(graph);
    case Measure::clustering:
      return clustering(graph);
  }
  return {};
}

NetworkFigures measure_network(ProjectedGraph projected, unsigned jobs) {
  NetworkFigures out;
  const WeightedGraph& graph = projected.graph;
  for (const Measure measure : all_measures) {
    std::vector<double> values = values_of(measure, graph, jobs);
    std::vector<std::uint32_t> ranks = competition_ranks(values);
    out.measures.push_back({measure, std::move(values), std::move(ranks)});
  }
  out.components = connected_components(graph);
  out.component_count = count_of(out.components);
  out.communities = louvain(graph);
  out.community_count = count_of(out.communities);
  out.density = density(graph);
  out.modularity = modularity(graph, out.communities);
  out.assortativity = assortativity(graph, types_of(projected));
  Cuts found = cuts(graph);
  out.articulation_points = std::move(found.articulation_points);
  out.bridges = std::move(found.bridges);
  out.projected = std::move(projected);
  return out;
}

std::vector<NetworkFigures> measure_networks(std::span<const StatementFacts> statements,
                                             std::span<const Projection> projections,
                                             const MeasureOptions& options) {
  std::vector<NetworkFigures> out;
  const auto add = [&](std::span<const StatementFacts> counted, Projection projection,
                       std::string statement) {
    ProjectedGraph projected = project(counted, projection);
    const double work =
        static_cast<double>(projected.graph.nodes) * static_cast<double>(projected.graph.edges.size());
    if (options.largest > 0 && work > options.largest) return;
    out.push_back(measure_network(std::move(projected), options.jobs));
    out.back().statement = std::move(statement);
    out.back().whole = counted.size() == statements.size();
  };
  for (const Projection projection : projections) {
    for (std::size_t i = 0; i < statements.size(); ++i)
      add(statements.subspan(i, 1), projection, statements[i].iri);
    if (statements.size() > 1) add(statements, projection, {});
  }
  return out;
}

const NetworkFigures* find_figures(std::span<const NetworkFigures> figures, Projection projection,
                                   std::string_view statement) {
  const auto found = std::find_if(figures.begin(), figures.end(), [&](const NetworkFigures& each) {
    return each.projected.projection == projection &&
           (statement.empty() ? each.whole : each.statement == statement);
  });
  return found == figures.end() ? nullptr : &*found;
}

}  // namespace entente
