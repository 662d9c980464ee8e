#include "entente/base/moment.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "entente/base/text.hpp"

namespace entente {

namespace {

constexpr int most_zone = 14 * 60;

class MomentReader {
 public:
  explicit MomentReader(std::string_view text) : rest_{text} {}

  std::optional<Moment> read(MomentType type) && {
    Moment out;
    out.type = type;
    if (type != MomentType::time) read_day(type, out);
    if (type == MomentType::date_time) literal('T');
    if (type == MomentType::date_time || type == MomentType::time) read_time(out);
    read_zone(out);
    if (!sound_ || !rest_.empty()) return std::nullopt;
    return out;
  }

 private:
  void literal(char c) {
    if (rest_.empty() || rest_.front() != c) {
      sound_ = false;
    } else {
      rest_.remove_prefix(1);
    }
  }

  int two_digits(int least, int most) {
    if (rest_.size() < 2 || !is_ascii_digit(rest_[0]) || !is_ascii_digit(rest_[1])) {
      sound_ = false;
      return least;
    }
    const int value = (rest_[0] - '0') * 10 + (rest_[1] - '0');
    rest_.remove_prefix(2);
    if (value < least || value > most) sound_ = false;
    return value;
  }

  void read_day(MomentType type, Moment& out) {
    const bool is_negative = !rest_.empty() && rest_.front() == '-';
    if (is_negative) rest_.remove_prefix(1);
    std::size_t digits = 0;
    out.year = 0;
    while (digits < rest_.size() && is_ascii_digit(rest_[digits])) {
      if (digits < 9) out.year = out.year * 10 + (rest_[digits] - '0');
      ++digits;
    }
    if (digits < 4 || digits > 9 || (digits > 4 && rest_.front() == '0')) sound_ = false;
    rest_.remove_prefix(digits);
    if (is_negative) out.year = -out.year;
    if (type == MomentType::year) return;
    literal('-');
    out.month = two_digits(1, 12);
    if (type == MomentType::year_month) return;
    literal('-');
    out.day = two_digits(1, 31);
    if (sound_ && out.day > days_of(out.year, out.month)) sound_ = false;
  }

  static int days_of(std::int64_t year, int month) {
    static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[static_cast<std::size_t>(month - 1)] + (month == 2 && is_leap ? 1 : 0);
  }

  void read_time(Moment& out) {
    out.hour = two_digits(0, 24);
    literal(':');
    out.minute = two_digits(0, 59);
    literal(':');
    out.second = two_digits(0, 59);
    if (!rest_.empty() && rest_.front() == '.') {
      rest_.remove_prefix(1);
      std::size_t digits = 0;
      while (digits < rest_.size() && is_ascii_digit(rest_[digits])) ++digits;
      if (digits == 0) sound_ = false;
      out.fraction = rest_.substr(0, digits);
      while (!out.fraction.empty() && out.fraction.back() == '0') out.fraction.pop_back();
      rest_.remove_prefix(digits);
    }
    if (out.hour == 24 && (out.minute != 0 || out.second != 0 || !out.fraction.empty())) sound_ = false;
  }

  void read_zone(Moment& out) {
    if (rest_.empty()) return;
    if (rest_ == "Z") {
      out.zone = 0;
      rest_ = {};
      return;
    }
    const int sign = rest_.front() == '-' ? -1 : rest_.front() == '+' ? 1 : 0;
    if (sign == 0) {
      sound_ = false;
      return;
    }
    rest_.remove_prefix(1);
    const int hours = two_digits(0, 14);
    literal(':');
    const int minutes = two_digits(0, 59);
    if (hours * 60 + minutes > most_zone) sound_ = false;
    out.zone = sign * (hours * 60 + minutes);
  }

  std::string_view rest_;
  bool sound_ = true;
};

/// Days since 1970-01-01.  source  H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil
std::int64_t days_from_civil(std::int64_t year, int month, int day) noexcept {
  year -= month <= 2 ? 1 : 0;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

std::int64_t seconds_of(const Moment& moment) noexcept {
  const std::int64_t minutes = (moment.hour * 60) + moment.minute - moment.zone.value_or(0);
  return days_from_civil(moment.year, moment.month, moment.day) * 86400 + minutes * 60 + moment.second;
}

std::string padded(std::int64_t value, std::size_t width) {
  std::string digits = std::to_string(value < 0 ? -value : value);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return value < 0 ? '-' + digits : digits;
}

}  // namespace

std::optional<MomentType> moment_type(std::string_view local_name) noexcept {
  if (local_name == "dateTime") return MomentType::date_time;
  if (local_name == "date") return MomentType::date;
  if (local_name == "time") return MomentType::time;
  if (local_name == "gYearMonth") return MomentType::year_month;
  if (local_name == "gYear") return MomentType::year;
  return std::nullopt;
}

std::optional<Moment> parse_moment(MomentType type, std::string_view lexical) {
  return MomentReader{lexical}.read(type);
}

std::partial_ordering compare(const Moment& left, const Moment& right) {
  constexpr std::int64_t widest = std::int64_t{most_zone} * 60;
  const std::int64_t l = seconds_of(left);
  const std::int64_t r = seconds_of(right);
  if (left.zone.has_value() == right.zone.has_value()) {
    if (l != r) return l <=> r;
    return left.fraction.compare(right.fraction) <=> 0;
  }
  if (l + widest < r || (l + widest == r && left.fraction < right.fraction))
    return std::partial_ordering::less;
  if (r + widest < l || (r + widest == l && right.fraction < left.fraction))
    return std::partial_ordering::greater;
  return std::partial_ordering::unordered;
}

std::string lexical_form(const Moment& moment) {
  std::string out;
  const bool has_day = moment.type == MomentType::date_time || moment.type == MomentType::date;
  if (moment.type != MomentType::time) out += padded(moment.year, 4);
  if (has_day || moment.type == MomentType::year_month) out += '-' + padded(moment.month, 2);
  if (has_day) out += '-' + padded(moment.day, 2);
  if (moment.type == MomentType::date_time) out += 'T';
  if (moment.type == MomentType::date_time || moment.type == MomentType::time) {
    out += padded(moment.hour, 2) + ':' + padded(moment.minute, 2) + ':' + padded(moment.second, 2);
    if (!moment.fraction.empty()) out += '.' + moment.fraction;
  }
  return out + zone_text(moment);
}

std::string zone_text(const Moment& moment) {
  if (!moment.zone) return {};
  if (*moment.zone == 0) return "Z";
  const int minutes = std::abs(*moment.zone);
  return (*moment.zone < 0 ? '-' : '+') + padded(minutes / 60, 2) + ':' + padded(minutes % 60, 2);
}

std::string zone_duration(const Moment& moment) {
  const int zone = moment.zone.value_or(0);
  if (zone == 0) return "PT0S";
  const int minutes = std::abs(zone);
  std::string out = zone < 0 ? "-PT" : "PT";
  if (minutes >= 60) out += std::to_string(minutes / 60) + 'H';
  if (minutes % 60 != 0) out += std::to_string(minutes % 60) + 'M';
  return out;
}

}  // namespace entente
