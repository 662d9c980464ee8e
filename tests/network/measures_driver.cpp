// Reads graphs on standard input and writes all measures of each as a line of JSON, for networkx_oracle.py.
//
// A graph is numbers between white space: nodes, directed (0 or 1), edges; source, target and weight of each
// edge; a type for each node.
#include <cstdint>
#include <iostream>
#include <optional>
#include <vector>

#include <nlohmann/json.hpp>

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

using namespace entente;

namespace {

template <class Value>
nlohmann::json or_null(const std::optional<Value>& value) {
  return value ? nlohmann::json(*value) : nlohmann::json();
}

nlohmann::json measures(const WeightedGraph& graph, const std::vector<std::uint32_t>& type_of) {
  constexpr auto weighted = PathLength::reciprocal_weight;
  const Cuts cut = cuts(graph);
  const std::vector<std::uint32_t> communities = louvain(graph);
  return {
      {"degree", degree(graph)},
      {"degree_in", degree(graph, Ends::in)},
      {"degree_out", degree(graph, Ends::out)},
      {"strength", strength(graph)},
      {"strength_in", strength(graph, Ends::in)},
      {"strength_out", strength(graph, Ends::out)},
      {"betweenness", betweenness(graph)},
      {"betweenness_share", betweenness(graph, {.scale = BetweennessScale::share})},
      {"betweenness_weighted", betweenness(graph, {.length = weighted})},
      {"closeness", closeness(graph)},
      {"closeness_weighted", closeness(graph, {.length = weighted})},
      {"harmonic", harmonic_closeness(graph)},
      {"harmonic_weighted", harmonic_closeness(graph, {.length = weighted})},
      {"eigenvector", or_null(eigenvector(graph))},
      {"pagerank", pagerank(graph)},
      {"core_number", core_number(graph)},
      {"clustering", clustering(graph)},
      {"articulation_points", cut.articulation_points},
      {"bridges", cut.bridges},
      {"components", connected_components(graph)},
      {"density", density(graph)},
      {"assortativity", or_null(assortativity(graph, type_of))},
      {"communities", communities},
      {"modularity", or_null(modularity(graph, communities))},
      {"modularity_of_types", or_null(modularity(graph, type_of))},
  };
}

}  // namespace

int main() {
  WeightedGraph graph;
  std::size_t edges = 0;
  while (std::cin >> graph.nodes >> graph.directed >> edges) {
    graph.edges.assign(edges, {});
    for (WeightedEdge& edge : graph.edges) std::cin >> edge.source >> edge.target >> edge.weight;
    std::vector<std::uint32_t> type_of(graph.nodes);
    for (std::uint32_t& type : type_of) std::cin >> type;
    const Expected<WeightedGraph> sound = checked(graph);
    if (!std::cin || !sound) return 1;
    std::cout << measures(*sound, type_of).dump() << '\n';
  }
  return std::cin.eof() && std::cout.flush() ? 0 : 1;
}
