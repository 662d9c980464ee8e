// The dates and times of XML Schema.
//
// source   XML Schema 1.1 part 2 §3.3.7 to §3.3.11
#ifndef ENTENTE_CHECK_XSD_TIMES_HPP
#define ENTENTE_CHECK_XSD_TIMES_HPP

#include <compare>
#include <string_view>

namespace entente {

/// `type` is a local name: "date", "dateTime", "time", "gYear" or "gYearMonth".
[[nodiscard]] bool is_time_type(std::string_view type) noexcept;

/// True for a lexical form of the type that the calendar and the clock have. Precondition:
/// is_time_type(type).
[[nodiscard]] bool is_time(std::string_view type, std::string_view text) noexcept;

/// Two of one type by the instant at which they begin; `unordered` where only one names its time zone.
/// Precondition: both are well-formed.
[[nodiscard]] std::partial_ordering compare_times(std::string_view type, std::string_view a,
                                                  std::string_view b) noexcept;

}  // namespace entente

#endif  // ENTENTE_CHECK_XSD_TIMES_HPP
