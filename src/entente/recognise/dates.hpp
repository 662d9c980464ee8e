// Dates in a sentence, those without a year completed by the day on which the document was issued.
#ifndef ENTENTE_RECOGNISE_DATES_HPP
#define ENTENTE_RECOGNISE_DATES_HPP

#include <optional>
#include <vector>

#include "entente/base/calendar.hpp"
#include "entente/recognise/lexed.hpp"

namespace entente {

struct DateAt {
  TokenRange tokens;
  Period period;
};

/// "March 12 and 13, 2014", "on May 2", "in June", "last March", "the September meeting", "next summer". A
/// month or season by itself counts where the words before it say that it is one.
///
/// @param issued  of the document; without it only dates with a year are read
[[nodiscard]] std::vector<DateAt> read_dates(const LexedView& lexed, TokenRange sentence,
                                             std::optional<Date> issued);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_DATES_HPP
