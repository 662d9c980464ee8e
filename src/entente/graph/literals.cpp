#include "entente/graph/literals.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

#include "entente/base/calendar.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

/// The bytes of the character at `at` if stores refuse or drop it, else 0.
std::size_t refused_size(std::string_view text, std::size_t at) noexcept {
  if (text[at] == '\0') return 1;
  const std::string_view three = text.substr(at, 3);
  return three == "\uFFFE" || three == "\uFFFF" ? 3 : 0;
}

std::string loadable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t refused = refused_size(text, i);
    if (refused > 0) {
      out += "\uFFFD";
    } else {
      out += text[i];
    }
    i += std::max<std::size_t>(refused, 1);
  }
  return out;
}

}  // namespace

Literal english(std::string_view text) {
  return {loadable(text), Language{"en"}};
}
Literal plain(std::string_view text) {
  return {loadable(text), terms().xsd_string};
}

Literal integer(std::int64_t value) {
  return {std::to_string(value), terms().xsd_integer};
}
Literal non_negative_integer(std::uint64_t value) {
  return {std::to_string(value), terms().xsd_non_negative_integer};
}

Literal share(double value) {
  const long hundredths = value > 0 ? std::lround(std::fmin(value, 1.0) * 100) : 0;
  std::string digits = std::to_string(100 + hundredths);  // "195" for 0.95, "200" for 1
  const char whole = digits[0] == '1' ? '0' : '1';
  return {std::string{whole} + '.' + digits.substr(1), terms().xsd_decimal};
}

Literal figure(double value) {
  constexpr double places = 1e6;
  constexpr long long million = 1'000'000;
  const long long units = std::isfinite(value) ? std::llround(value * places) : 0;
  const long long size = std::abs(units);
  std::string fraction = std::to_string(million + size % million).substr(1);
  return {(units < 0 ? "-" : "") + std::to_string(size / million) + '.' + fraction, terms().xsd_decimal};
}

Literal date(std::string_view iso) {
  const auto parsed = parse_iso_date(iso);
  if (!parsed || to_iso(*parsed) != iso) return plain(iso);
  const Iri& datatype = parsed->month == 0 ? terms().xsd_year
                        : parsed->day == 0 ? terms().xsd_year_month
                                           : terms().xsd_date;
  return {std::string{iso}, datatype};
}

}  // namespace entente
