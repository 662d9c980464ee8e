#include "entente/base/anchor.hpp"

#include <array>

namespace entente {

namespace {

constexpr int days_of_month = 31;  // near enough to compare how far dates are from each other
constexpr int days_of_year = 12 * days_of_month;
/// What speaks against a date by tense or year weighs as much as this distance.
constexpr int against = 75;

int ordinal(int year, int month, int day) {
  return year * days_of_year + (month - 1) * days_of_month + (day - 1);
}

struct Candidate {
  int year = 0;
  int begin = 0;
  int end = 0;
};

int distance(const Candidate& candidate, int today) {
  if (today < candidate.begin) return candidate.begin - today;
  return today > candidate.end ? today - candidate.end : 0;
}

/// By tense and nearness; what the year of the day itself has on the side of the tense is taken at once.
int nearest(const std::array<Candidate, 3>& candidates, int today, Lean lean) {
  const Candidate& own = candidates[1];
  if (lean == Lean::before && own.begin <= today) return own.year;
  if (lean == Lean::after && own.end >= today) return own.year;
  int best = own.year;
  int least = days_of_year * 2;
  for (const Candidate& candidate : candidates) {
    const bool wrong_side = (lean == Lean::before && candidate.begin > today) ||
                            (lean == Lean::after && candidate.end < today) ||
                            (lean == Lean::nearest && candidate.year != own.year);
    const int cost = distance(candidate, today) + (wrong_side ? against : 0);
    if (cost < least || (cost == least && candidate.year == own.year)) {
      least = cost;
      best = candidate.year;
    }
  }
  return best;
}

}  // namespace

int year_of(const Anchor& anchor, const YearlyPeriod& period) noexcept {
  if (anchor.day.month == 0) return anchor.day.year;
  const int today = ordinal(anchor.day.year, anchor.day.month, anchor.day.day == 0 ? 1 : anchor.day.day);
  std::array<Candidate, 3> candidates;
  for (int k = 0; k < 3; ++k) {
    const int year = anchor.day.year - 1 + k;
    const int begin = ordinal(year, period.month, period.day == 0 ? 1 : period.day);
    const int size = period.day == 0 ? period.months * days_of_month : 1;
    candidates[static_cast<std::size_t>(k)] = {year, begin, begin + size - 1};
  }
  const auto latest = [&](auto fits) {
    for (int k = 2; k > 0; --k) {
      if (fits(candidates[static_cast<std::size_t>(k)])) return candidates[static_cast<std::size_t>(k)].year;
    }
    return candidates[0].year;
  };
  switch (anchor.lean) {
    case Lean::past:
      return latest([&](const Candidate& c) { return c.begin <= today; });
    case Lean::last:
      return latest([&](const Candidate& c) { return c.end < today; });
    case Lean::next:
      // The one before the last that has not begun, or the last.
      return candidates[0].begin > today   ? candidates[0].year
             : candidates[1].begin > today ? candidates[1].year
                                           : candidates[2].year;
    case Lean::current:
      return candidates[0].end >= today ? candidates[0].year : candidates[1].year;
    default:
      return nearest(candidates, today, anchor.lean);
  }
}

}  // namespace entente
