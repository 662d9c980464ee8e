// From statements and what was computed of them to the report.
#ifndef ENTENTE_REPORT_MAKE_REPORT_HPP
#define ENTENTE_REPORT_MAKE_REPORT_HPP

#include <cstddef>
#include <span>
#include <vector>

#include "entente/report/report_model.hpp"

namespace entente {

/// Pairs beyond this many get no test of chance: each takes as long as reading a statement.
inline constexpr std::size_t most_overlaps = 12;

/// `figures` are those of measure_networks, what was too large left out. `pairs` are in the order in which
/// the report tells of them.
///
/// cost     O(n log n) in the number of facts; that of the layout; that of an overlap for each pair
[[nodiscard]] Report make_report(std::span<const StatementFacts> statements, std::vector<StatementPair> pairs,
                                 std::span<const NetworkFigures> figures);

}  // namespace entente

#endif  // ENTENTE_REPORT_MAKE_REPORT_HPP
