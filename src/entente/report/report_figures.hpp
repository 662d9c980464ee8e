// The figures that a report needs of its statements.
#ifndef ENTENTE_REPORT_REPORT_FIGURES_HPP
#define ENTENTE_REPORT_REPORT_FIGURES_HPP

#include <span>
#include <vector>

#include "entente/analyse/network_figures.hpp"
#include "entente/graph/statement_facts.hpp"
#include "entente/report/report_model.hpp"

namespace entente {

/// Pairs beyond this many get no test of chance: each takes as long as reading a statement.
inline constexpr std::size_t most_overlaps = 12;

/// Graphs whose nodes times ties are more than this are not measured: betweenness would take many seconds.
inline constexpr double largest_measured = 5e7;

/// Of all statements together in each projection, as far as `largest` allows; and of each statement in the
/// projection of everything, if it is in a pair and there are at most `most_overlaps` of those.
///
/// cost     that of measure_network for each
[[nodiscard]] std::vector<NetworkFigures> measure_for_report(std::span<const StatementFacts> statements,
                                                             std::span<const StatementPair> pairs,
                                                             unsigned jobs = 0,
                                                             double largest = largest_measured);

}  // namespace entente

#endif  // ENTENTE_REPORT_REPORT_FIGURES_HPP
