// What happened when, and what falls due when.
#ifndef ENTENTE_REPORT_TIMELINE_HPP
#define ENTENTE_REPORT_TIMELINE_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entente/graph/statement_facts.hpp"

namespace entente {

enum class TimelineKind : std::uint8_t { statement, meeting, deadline };

struct TimelineEntry {
  std::string start;  ///< ISO 8601, to any precision
  std::string end;    ///< empty if it is one date
  TimelineKind kind = TimelineKind::statement;
  std::size_t statement = 0;  ///< index of the statement that says so
  std::size_t fact = 0;       ///< meeting: index into events; deadline: into commitments
};

/// "statement", "meeting", "deadline"
[[nodiscard]] std::string_view label(TimelineKind kind) noexcept;

/// By date, a month before its days; what has no date is left out.
///
/// cost     O(n log n) in the number of dates
[[nodiscard]] std::vector<TimelineEntry> make_timeline(std::span<const StatementFacts> statements);

}  // namespace entente

#endif  // ENTENTE_REPORT_TIMELINE_HPP
