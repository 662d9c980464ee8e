// Dates as diplomatic prose writes them, to the precision it gives.
//
// source   ISO 8601-1:2019 §5.2.2 (calendar dates, reduced precision) and §5.5 (time intervals)
#ifndef ENTENTE_BASE_CALENDAR_HPP
#define ENTENTE_BASE_CALENDAR_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// A day, a month or a year: `day` 0 means the whole month, `month` 0 the whole year.
struct Date {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;
  friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

/// One date, or the interval from `first` to `last`, both included.
struct Period {
  Date first;
  Date last;
  friend constexpr auto operator<=>(const Period&, const Period&) = default;
};

/// True for a date that the Gregorian calendar has (29 February 2023 is none).
[[nodiscard]] bool is_real(Date date) noexcept;

/// "2019-05-07", "2019-05" or "2014".
[[nodiscard]] std::string to_iso(Date date);
/// "2019-05-06/2019-05-07", or a single date when both ends are equal.
[[nodiscard]] std::string to_iso(Period period);

/// A date in ISO form at the start of `text` ("2021-10-14", also with a time after it).
[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view text) noexcept;

/// A date found in prose: what it means and the bytes it takes from the start of the text.
struct DateMatch {
  Period period;
  std::size_t size = 0;
};

/// Where a date without a year lies, as its words or the tense beside it say.
enum class Lean : std::uint8_t {
  nearest,
  before,   ///< most likely past: "we met in March"
  after,    ///< most likely still to come: "we will meet in March"
  past,     ///< "this past March": the last that has begun
  last,     ///< "last March": the last that is over
  current,  ///< "this March": of the year, or the season that it is now
  next,     ///< "next March": the first that has not begun
};

/// The day on which a date is said, by which its year is told; of a bare year the date is taken to be.
struct Anchor {
  Date day;
  Lean lean = Lean::nearest;
  bool whole = false;  ///< a month or a season by itself ("in June", "this fall") is a date, too
};

/// Reads a date that begins at the start of `text`:
/// "Sept. 9, 2003", "9 September 2003", "March 12 and 13, 2014", "January 30-31, 2023", "October 2014",
/// "Fall 2014", "the fall of 2022", "the first quarter of 2025", "the latter half of 2025", "March 11", "the
/// eighth day of July 2022", "2014".
///
/// `anchor` completes a date without a year ("March 6"); without it such a date is none.
/// A date that does not exist (February 30) is none. Seasons are those of the northern
/// hemisphere by month: spring 03/05, summer 06/08, fall or autumn 09/11, winter 12/02 of the next year.
[[nodiscard]] std::optional<DateMatch> match_date(std::string_view text,
                                                  const std::optional<Anchor>& anchor = std::nullopt);

/// The bytes of a day that does not exist at the start of `text`, with its year: "February 30, 2024",
/// "31 June 2024", "2024-13-45"; 0 if there is none.
[[nodiscard]] std::size_t match_unreal_date(std::string_view text);

}  // namespace entente

#endif  // ENTENTE_BASE_CALENDAR_HPP
