#include "entente/report/report_figures.hpp"

#include <set>
#include <utility>

namespace entente {

std::vector<NetworkFigures> measure_for_report(std::span<const StatementFacts> statements,
                                               std::span<const StatementPair> pairs, unsigned jobs,
                                               double largest) {
  std::vector<NetworkFigures> out;
  for (const Projection projection : all_projections) {
    ProjectedGraph projected = project(statements, projection);
    const auto nodes = static_cast<double>(projected.graph.nodes);
    const auto ties = static_cast<double>(projected.graph.edges.size());
    if (nodes * ties <= largest) out.push_back(measure_network(std::move(projected), jobs));
  }
  if (pairs.size() > most_overlaps) return out;
  std::set<std::size_t> paired;
  for (const StatementPair& pair : pairs) paired.insert({pair.earlier, pair.later});
  for (const std::size_t statement : paired) {
    out.push_back(measure_network(project(statements.subspan(statement, 1), Projection::all), jobs));
    out.back().statement = statements[statement].iri;
  }
  return out;
}

}  // namespace entente
