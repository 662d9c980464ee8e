// Dates and times of XML Schema, with their partial order: without a time zone, a moment may be up to
// fourteen hours to either side.
//
// source   XML Schema Part 2, §3.3.7 to §3.3.11; SPARQL 1.1 §17.4.5
#ifndef ENTENTE_BASE_MOMENT_HPP
#define ENTENTE_BASE_MOMENT_HPP

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

enum class MomentType : std::uint8_t { date_time, date, time, year_month, year };

/// What a type does not have is as at its first moment: January, the first day, midnight.
struct Moment {
  MomentType type = MomentType::date_time;
  std::int64_t year = 1;
  int month = 1;
  int day = 1;
  int hour = 0;
  int minute = 0;
  int second = 0;
  std::string fraction;     ///< of the second: digits without zeros at the end
  std::optional<int> zone;  ///< minutes ahead of UTC
};

/// By the local name of a type of XML Schema: "dateTime", "date", "time", "gYearMonth", "gYear".
[[nodiscard]] std::optional<MomentType> moment_type(std::string_view local_name) noexcept;

/// Nothing for what is no moment of the type, as 30 February.
[[nodiscard]] std::optional<Moment> parse_moment(MomentType type, std::string_view lexical);

/// Of moments of one type. Unordered where the time zone that is missing would decide.
[[nodiscard]] std::partial_ordering compare(const Moment& left, const Moment& right);

/// As XML Schema spells it: "1999-12-31T23:59:59Z".
[[nodiscard]] std::string lexical_form(const Moment& moment);

/// "Z", "-05:00"; empty without.
[[nodiscard]] std::string zone_text(const Moment& moment);

/// The zone as xsd:dayTimeDuration: "PT0S", "-PT5H". Precondition: there is one.
[[nodiscard]] std::string zone_duration(const Moment& moment);

}  // namespace entente

#endif  // ENTENTE_BASE_MOMENT_HPP
