#include "entente/report/timeline.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace entente {

namespace {

/// "2014-09/2014-11" as its two ends; a single date ends nowhere.
std::pair<std::string, std::string> ends_of(const std::string& interval) {
  const std::size_t slash = interval.find('/');
  if (slash == std::string::npos) return {interval, {}};
  return {interval.substr(0, slash), interval.substr(slash + 1)};
}

}  // namespace

std::string_view label(TimelineKind kind) noexcept {
  constexpr std::array<std::string_view, 3> labels{"statement", "meeting", "deadline"};
  return labels[static_cast<std::size_t>(kind)];
}

std::vector<TimelineEntry> make_timeline(std::span<const StatementFacts> statements) {
  std::vector<TimelineEntry> out;
  for (std::size_t s = 0; s < statements.size(); ++s) {
    const StatementFacts& facts = statements[s];
    if (!facts.date.empty()) out.push_back({facts.date, {}, TimelineKind::statement, s, 0});
    for (std::size_t i = 0; i < facts.events.size(); ++i) {
      const EventFact& event = facts.events[i];
      if (event.start.empty()) continue;
      out.push_back(
          {event.start, event.end == event.start ? std::string{} : event.end, TimelineKind::meeting, s, i});
    }
    for (std::size_t i = 0; i < facts.commitments.size(); ++i) {
      if (facts.commitments[i].due.empty()) continue;
      auto [start, end] = ends_of(facts.commitments[i].due);
      out.push_back({std::move(start), std::move(end), TimelineKind::deadline, s, i});
    }
  }
  std::sort(out.begin(), out.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
    return std::tie(a.start, a.kind, a.statement, a.fact) < std::tie(b.start, b.kind, b.statement, b.fact);
  });
  return out;
}

}  // namespace entente
