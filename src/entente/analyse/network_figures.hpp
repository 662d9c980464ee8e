// Who is central in a projection, and how the whole hangs together: everything of the room `network`,
// measured once.
#ifndef ENTENTE_ANALYSE_NETWORK_FIGURES_HPP
#define ENTENTE_ANALYSE_NETWORK_FIGURES_HPP

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "entente/analyse/projection.hpp"

namespace entente {

enum class Measure : std::uint8_t {
  degree,
  strength,
  betweenness,           ///< a share of all pairs
  weighted_betweenness,  ///< … where strong ties are short
  closeness,             ///< harmonic, divided by n - 1: from 0 to 1 where all weights are 1
  eigenvector,
  pagerank,
  core_number,
  clustering,
};
inline constexpr std::array all_measures{
    Measure::degree,    Measure::strength,    Measure::betweenness, Measure::weighted_betweenness,
    Measure::closeness, Measure::eigenvector, Measure::pagerank,    Measure::core_number,
    Measure::clustering};

/// "weighted-betweenness", as the command line takes it.
[[nodiscard]] std::string_view name(Measure measure) noexcept;
/// "weighted betweenness", as people read it.
[[nodiscard]] std::string_view label(Measure measure) noexcept;
/// The inverse of name; nothing for a name that is none.
[[nodiscard]] std::optional<Measure> measure(std::string_view name) noexcept;

/// One measure, by node; empty if it is not defined for this graph.
///
/// cost     that of the measure; the degree is linear
[[nodiscard]] std::vector<double> values_of(Measure measure, const WeightedGraph& graph, unsigned jobs = 0);

struct MeasureFigures {
  Measure measure = Measure::degree;
  std::vector<double> values;        ///< by node; empty if the measure is not defined for this graph
  std::vector<std::uint32_t> ranks;  ///< 1 for the largest; ties have the same
};

struct NetworkFigures {
  ProjectedGraph projected;
  std::string statement;                  ///< IRI of the one statement that was counted; empty: all of them
  bool whole = true;                      ///< all statements that there are were counted, be they one or many
  std::vector<MeasureFigures> measures;   ///< in the order of all_measures
  std::vector<std::uint32_t> components;  ///< by node
  std::vector<std::uint32_t> communities;  ///< by node; Louvain
  std::uint32_t component_count = 0;
  std::uint32_t community_count = 0;
  double density = 0;
  std::optional<double> modularity;
  std::optional<double> assortativity;  ///< by type; topics are a type
  std::vector<std::uint32_t> articulation_points;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> bridges;
};

/// cost     that of betweenness: O(n m + n² log n)
[[nodiscard]] NetworkFigures measure_network(ProjectedGraph projected, unsigned jobs = 0);

/// The figures by one measure.
[[nodiscard]] inline const MeasureFigures& measured(const NetworkFigures& figures, Measure measure) {
  return figures.measures[static_cast<std::size_t>(measure)];
}

/// Graphs whose nodes times ties are more than this take many seconds: betweenness does.
inline constexpr double quickly_measured = 5e7;

struct MeasureOptions {
  unsigned jobs = 0;   ///< threads, 0: as many as the machine has
  double largest = 0;  ///< nodes times ties; larger graphs are left out. 0: none are
};

/// The figures of each statement in each projection, then those of all statements together if there are
/// several.
[[nodiscard]] std::vector<NetworkFigures> measure_networks(std::span<const StatementFacts> statements,
                                                           std::span<const Projection> projections,
                                                           const MeasureOptions& options = {});

/// Those of one statement, or of the whole where `statement` is empty; none if they were left out.
[[nodiscard]] const NetworkFigures* find_figures(std::span<const NetworkFigures> figures,
                                                 Projection projection, std::string_view statement = {});

}  // namespace entente

#endif  // ENTENTE_ANALYSE_NETWORK_FIGURES_HPP
