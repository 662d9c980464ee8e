#include "entente/check/xsd_times.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "entente/base/text.hpp"

namespace entente {

namespace {

constexpr std::size_t most_year_digits = 9;  // so that minutes since year 0 fit into 64 bits

struct Instant {
  std::int64_t year = 0;
  int month = 1, day = 1, hour = 0, minute = 0, second = 0;
  std::string_view fraction;  ///< of the second, without zeros at its end
  std::optional<int> zone;    ///< minutes ahead of UTC
};

/// Takes parts off the front of a text; once a part is missing, nothing more fits.
class Scanner {
 public:
  explicit Scanner(std::string_view text) noexcept : rest_{text} {}

  void take(char c) noexcept {
    if (rest_.starts_with(c)) {
      rest_.remove_prefix(1);
    } else {
      failed_ = true;
    }
  }

  bool take_if(char c) noexcept {
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::string_view digits() noexcept {
    std::size_t size = 0;
    while (size < rest_.size() && is_ascii_digit(rest_[size])) ++size;
    const std::string_view out = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return out;
  }

  /// Two digits from `least` to `most`.
  int two(int least, int most) noexcept {
    if (rest_.size() < 2 || !is_ascii_digit(rest_[0]) || !is_ascii_digit(rest_[1])) {
      failed_ = true;
      return least;
    }
    const int value = (rest_[0] - '0') * 10 + (rest_[1] - '0');
    rest_.remove_prefix(2);
    failed_ = failed_ || value < least || value > most;
    return value;
  }

  void fail() noexcept { failed_ = true; }
  [[nodiscard]] bool done() const noexcept { return !failed_ && rest_.empty(); }
  [[nodiscard]] bool at_end() const noexcept { return rest_.empty(); }

 private:
  std::string_view rest_;
  bool failed_ = false;
};

void take_year(Scanner& in, Instant& out) noexcept {
  const bool negative = in.take_if('-');
  const std::string_view digits = in.digits();
  if (digits.size() < 4 || digits.size() > most_year_digits || (digits.size() > 4 && digits.front() == '0'))
    return in.fail();
  for (const char c : digits) out.year = out.year * 10 + (c - '0');
  if (negative) out.year = -out.year;
}

int days_in(std::int64_t year, int month) noexcept {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

void take_clock(Scanner& in, Instant& out) noexcept {
  out.hour = in.two(0, 24);
  in.take(':');
  out.minute = in.two(0, 59);
  in.take(':');
  out.second = in.two(0, 59);
  if (in.take_if('.')) {
    const std::string_view digits = in.digits();
    if (digits.empty()) in.fail();
    out.fraction = digits.substr(0, digits.find_last_not_of('0') + 1);
  }
  // 24:00:00 is the end of the day, and the only time in its 25th hour.
  if (out.hour == 24 && (out.minute != 0 || out.second != 0 || !out.fraction.empty())) in.fail();
}

void take_zone(Scanner& in, Instant& out) noexcept {
  if (in.at_end()) return;
  if (in.take_if('Z')) {
    out.zone = 0;
    return;
  }
  const bool behind = in.take_if('-');
  if (!behind) in.take('+');
  const int hours = in.two(0, 14);
  in.take(':');
  const int minutes = hours * 60 + in.two(0, 59);
  if (minutes > 14 * 60) in.fail();
  out.zone = behind ? -minutes : minutes;
}

std::optional<Instant> read(std::string_view type, std::string_view text) noexcept {
  Scanner in{text};
  Instant out;
  if (type != "time") take_year(in, out);
  if (type == "gYearMonth" || type == "date" || type == "dateTime") {
    in.take('-');
    out.month = in.two(1, 12);
  }
  if (type == "date" || type == "dateTime") {
    in.take('-');
    out.day = in.two(1, days_in(out.year, std::clamp(out.month, 1, 12)));
  }
  if (type == "dateTime") in.take('T');
  if (type == "dateTime" || type == "time") take_clock(in, out);
  take_zone(in, out);
  return in.done() ? std::optional{out} : std::nullopt;
}

/// Seconds from the beginning of year 0, in UTC where the zone is known.
/// source   days_from_civil of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
std::int64_t seconds(const Instant& at) noexcept {
  const std::int64_t year = at.year - (at.month <= 2 ? 1 : 0);
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year = (153 * (at.month + (at.month > 2 ? -3 : 9)) + 2) / 5 + at.day - 1;
  const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  const std::int64_t days = era * 146097 + day_of_era;
  return ((days * 24 + at.hour) * 60 + at.minute - at.zone.value_or(0)) * 60 + at.second;
}

}  // namespace

bool is_time_type(std::string_view type) noexcept {
  return type == "date" || type == "dateTime" || type == "time" || type == "gYear" || type == "gYearMonth";
}

bool is_time(std::string_view type, std::string_view text) noexcept {
  return read(type, text).has_value();
}

std::partial_ordering compare_times(std::string_view type, std::string_view a, std::string_view b) noexcept {
  const auto x = read(type, a);
  const auto y = read(type, b);
  if (!x || !y || x->zone.has_value() != y->zone.has_value()) return std::partial_ordering::unordered;
  const auto order = seconds(*x) <=> seconds(*y);
  return order != 0 ? order : x->fraction <=> y->fraction;
}

}  // namespace entente
