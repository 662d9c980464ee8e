// From statements and what was computed of them to the report.
#ifndef ENTENTE_REPORT_MAKE_REPORT_HPP
#define ENTENTE_REPORT_MAKE_REPORT_HPP

#include <span>
#include <vector>

#include "entente/report/report_model.hpp"

namespace entente {

/// `figures` are those of measure_for_report. `pairs` are in
/// the order in which the report tells of them.
///
/// cost     O(n log n) in the number of facts; that of the layout; that of an overlap for each pair
[[nodiscard]] Report make_report(std::span<const StatementFacts> statements, std::vector<StatementPair> pairs,
                                 std::vector<NetworkFigures> figures);

}  // namespace entente

#endif  // ENTENTE_REPORT_MAKE_REPORT_HPP
