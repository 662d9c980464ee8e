// The year of a date that is said without one, told by the day on which it is said.
#ifndef ENTENTE_BASE_ANCHOR_HPP
#define ENTENTE_BASE_ANCHOR_HPP

#include "entente/base/calendar.hpp"

namespace entente {

/// A day or a month, or a season of several months, of any year.
struct YearlyPeriod {
  int month = 1;
  int day = 0;  ///< 0: all of the month
  int months = 1;
};

/// The year in which the period that is meant begins.
[[nodiscard]] int year_of(const Anchor& anchor, const YearlyPeriod& period) noexcept;

}  // namespace entente

#endif  // ENTENTE_BASE_ANCHOR_HPP
