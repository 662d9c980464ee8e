#include "entente/graph/literals.hpp"

#include <cmath>
#include <string>

#include "entente/base/calendar.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

std::string without_nul(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t begin = 0;;) {
    const std::size_t nul = text.find('\0', begin);
    out += text.substr(begin, nul - begin);
    if (nul == std::string_view::npos) return out;
    out += "\xEF\xBF\xBD";
    begin = nul + 1;
  }
}

}  // namespace

Literal english(std::string_view text) {
  return {without_nul(text), Language{"en"}};
}
Literal plain(std::string_view text) {
  return {without_nul(text), terms().xsd_string};
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

Literal date(std::string_view iso) {
  const auto parsed = parse_iso_date(iso);
  if (!parsed || to_iso(*parsed) != iso) return plain(iso);
  const Iri& datatype = parsed->month == 0 ? terms().xsd_year
                        : parsed->day == 0 ? terms().xsd_year_month
                                           : terms().xsd_date;
  return {std::string{iso}, datatype};
}

}  // namespace entente
