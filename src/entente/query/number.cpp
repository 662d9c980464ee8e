#include "entente/query/number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "entente/base/xsd_numbers.hpp"

namespace entente::sparql {

namespace {

using Digits = Decimal::Digits;
constexpr int most_scale = 18;

constexpr Digits power_of_ten(int exponent) noexcept {
  Digits out = 1;
  for (int i = 0; i < exponent; ++i) out *= 10;
  return out;
}

Decimal normalised(Decimal value) noexcept {
  while (value.scale > 0 && value.digits % 10 == 0) {
    value.digits /= 10;
    --value.scale;
  }
  return value;
}

/// Both with the larger scale; nothing if one has no room for it.
std::optional<std::pair<Digits, Digits>> aligned(const Decimal& left, const Decimal& right) noexcept {
  const int scale = std::max(left.scale, right.scale);
  std::pair<Digits, Digits> out;
  if (__builtin_mul_overflow(left.digits, power_of_ten(scale - left.scale), &out.first) ||
      __builtin_mul_overflow(right.digits, power_of_ten(scale - right.scale), &out.second)) {
    return std::nullopt;
  }
  return out;
}

/// Precondition: `lexical` is an integer or a decimal.
Computed exact_number(NumberType type, std::string_view lexical) {
  std::string_view rest = lexical;
  const bool is_negative = rest.front() == '-';
  if (is_negative || rest.front() == '+') rest.remove_prefix(1);
  Decimal value;
  bool in_fraction = false;
  for (const char c : rest) {
    if (c == '.') {
      in_fraction = true;
      continue;
    }
    if (in_fraction && value.scale == most_scale) {
      if (c != '0') return {std::nullopt, true};
      continue;
    }
    if (__builtin_mul_overflow(value.digits, Digits{10}, &value.digits) ||
        __builtin_add_overflow(value.digits, Digits{c - '0'}, &value.digits)) {
      return {std::nullopt, true};
    }
    if (in_fraction) ++value.scale;
  }
  if (is_negative) value.digits = -value.digits;
  return {Number{type, normalised(value), 0}, false};
}

/// Precondition: `lexical` is a number of any type. Through double, a float would be rounded twice.
Number floating_number(NumberType type, std::string_view lexical) noexcept {
  return {type,
          {},
          type == NumberType::single_precision ? double{nearest_float(lexical)} : nearest_double(lexical)};
}

double fitted(NumberType type, double value) noexcept {
  return type == NumberType::single_precision ? double{static_cast<float>(value)} : value;
}

/// As a float or double.
double approximate(const Number& number, NumberType type) noexcept {
  if (number.type == NumberType::single_precision || number.type == NumberType::double_precision)
    return fitted(type, number.approx);
  // By way of text, which rounds once.
  return floating_number(type, lexical_form(number)).approx;
}

Computed exact(Arithmetic op, NumberType type, const Decimal& left, const Decimal& right) {
  Decimal out;
  if (op == Arithmetic::add || op == Arithmetic::subtract) {
    const auto both = aligned(left, right);
    out.scale = std::max(left.scale, right.scale);
    if (!both || (op == Arithmetic::add ? __builtin_add_overflow(both->first, both->second, &out.digits)
                                        : __builtin_sub_overflow(both->first, both->second, &out.digits))) {
      return {std::nullopt, true};
    }
    return {Number{type, normalised(out), 0}, false};
  }
  if (op == Arithmetic::multiply) {
    if (__builtin_mul_overflow(left.digits, right.digits, &out.digits)) return {std::nullopt, true};
    out.scale = left.scale + right.scale;
    out = normalised(out);
    if (out.scale > most_scale) {
      out.digits /= power_of_ten(out.scale - most_scale);
      out.scale = most_scale;
    }
    return {Number{type, normalised(out), 0}, false};
  }
  if (right.digits == 0) return {};
  // (l / 10^a) / (r / 10^b) to most_scale digits is l * 10^(most_scale - a + b) / r.
  const int shift = most_scale - left.scale + right.scale;
  if (__builtin_mul_overflow(left.digits, power_of_ten(shift), &out.digits)) return {std::nullopt, true};
  out.digits /= right.digits;
  out.scale = most_scale;
  return {Number{NumberType::decimal, normalised(out), 0}, false};
}

double computed(Arithmetic op, double left, double right) noexcept {
  switch (op) {
    case Arithmetic::add:
      return left + right;
    case Arithmetic::subtract:
      return left - right;
    case Arithmetic::multiply:
      return left * right;
    case Arithmetic::divide:
      break;
  }
  return left / right;
}

std::string digits_of(Digits value) {
  const bool is_negative = value < 0;
  std::string out;
  do {
    const int digit = static_cast<int>(value % 10);
    out += static_cast<char>('0' + (digit < 0 ? -digit : digit));
    value /= 10;
  } while (value != 0);
  if (is_negative) out += '-';
  std::reverse(out.begin(), out.end());
  return out;
}

std::string approximate_form(const Number& number) {
  if (std::isnan(number.approx)) return "NaN";
  if (std::isinf(number.approx)) return number.approx < 0 ? "-INF" : "INF";
  std::array<char, 64> buffer{};
  const auto end = number.type == NumberType::single_precision
                       ? std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                       static_cast<float>(number.approx), std::chars_format::scientific)
                       : std::to_chars(buffer.data(), buffer.data() + buffer.size(), number.approx,
                                       std::chars_format::scientific);
  const std::string text{buffer.data(), end.ptr};
  const std::size_t e = text.find('e');
  std::string mantissa = text.substr(0, e);
  if (mantissa.find('.') == std::string::npos) mantissa += ".0";
  std::string exponent = text.substr(e + 1);
  const bool is_negative = exponent.front() == '-';
  exponent.erase(0, std::min(exponent.find_first_of("123456789"), exponent.size() - 1));
  return mantissa + 'E' + (is_negative ? "-" : "") + exponent;
}

}  // namespace

Computed parse_number(std::string_view type, std::string_view lexical) {
  if (!is_number_type(type) || !is_number(type, lexical)) return {};
  if (type == "float") return {floating_number(NumberType::single_precision, lexical), false};
  if (type == "double") return {floating_number(NumberType::double_precision, lexical), false};
  return exact_number(type == "decimal" ? NumberType::decimal : NumberType::integer, lexical);
}

Number integer_number(std::int64_t value) noexcept {
  return {NumberType::integer, {value, 0}, 0};
}

Computed compute(Arithmetic op, const Number& left, const Number& right) {
  const NumberType type = std::max(left.type, right.type);
  if (type == NumberType::integer || type == NumberType::decimal)
    return exact(op, type, left.exact, right.exact);
  const double l = approximate(left, type);
  const double r = approximate(right, type);
  return {Number{type, {}, fitted(type, computed(op, l, r))}, false};
}

Computed negated(const Number& number) {
  Number out = number;
  out.exact.digits = -out.exact.digits;
  out.approx = -out.approx;
  return {out, false};
}

Number rounded(const Number& number, Rounding way) {
  Number out = number;
  if (number.type == NumberType::single_precision || number.type == NumberType::double_precision) {
    const double low = std::floor(number.approx);
    out.approx = way == Rounding::up     ? std::ceil(number.approx)
                 : way == Rounding::down ? low
                                         : (number.approx - low >= 0.5 ? low + 1 : low);
    return out;
  }
  const Digits one = power_of_ten(number.exact.scale);
  const Digits rest = (number.exact.digits % one + one) % one;
  const Digits low = (number.exact.digits - rest) / one;
  const bool goes_up = way == Rounding::up ? rest > 0 : way == Rounding::half_up && rest * 2 >= one;
  out.exact = {low + (goes_up ? 1 : 0), 0};
  return out;
}

std::partial_ordering compare(const Number& left, const Number& right) noexcept {
  const NumberType type = std::max(left.type, right.type);
  if (type == NumberType::integer || type == NumberType::decimal) {
    if (const auto both = aligned(left.exact, right.exact)) {
      return both->first < both->second   ? std::partial_ordering::less
             : both->first > both->second ? std::partial_ordering::greater
                                          : std::partial_ordering::equivalent;
    }
    // One of them is so large that its fraction does not matter.
    const Digits l = left.exact.digits / power_of_ten(left.exact.scale);
    const Digits r = right.exact.digits / power_of_ten(right.exact.scale);
    return l < r ? std::partial_ordering::less : std::partial_ordering::greater;
  }
  return approximate(left, type) <=> approximate(right, type);
}

bool is_zero_or_nan(const Number& number) noexcept {
  if (number.type == NumberType::integer || number.type == NumberType::decimal)
    return number.exact.digits == 0;
  return number.approx == 0 || std::isnan(number.approx);
}

Computed converted(const Number& number, NumberType type) {
  const bool from_exact = number.type == NumberType::integer || number.type == NumberType::decimal;
  if (type == NumberType::single_precision || type == NumberType::double_precision) {
    return {Number{type, {}, approximate(number, type)}, false};
  }
  Decimal value = number.exact;
  if (!from_exact) {
    if (!std::isfinite(number.approx)) return {};
    // All digits of a double, as text: enough for what we hold.
    std::array<char, 400> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number.approx, std::chars_format::fixed);
    const Computed read =
        exact_number(NumberType::decimal, {buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data())});
    if (!read.number) return {std::nullopt, true};
    value = read.number->exact;
  }
  if (type == NumberType::integer) value = {value.digits / power_of_ten(value.scale), 0};
  return {Number{type, value, 0}, false};
}

std::string lexical_form(const Number& number) {
  if (number.type == NumberType::single_precision || number.type == NumberType::double_precision)
    return approximate_form(number);
  std::string out = digits_of(number.exact.digits);
  const auto scale = static_cast<std::size_t>(number.exact.scale);
  if (scale == 0) return out;
  const std::size_t sign = out.front() == '-' ? 1 : 0;
  if (out.size() - sign <= scale) out.insert(sign, scale + 1 - (out.size() - sign), '0');
  out.insert(out.size() - scale, 1, '.');
  return out;
}

std::string xpath_string(const Number& number) {
  const double size = std::abs(number.approx);
  const bool is_approximate =
      number.type == NumberType::single_precision || number.type == NumberType::double_precision;
  if (!is_approximate || !(number.approx == 0 || (size >= 1e-6 && size < 1e6))) return lexical_form(number);
  std::array<char, 64> buffer{};
  char* const end = buffer.data() + buffer.size();
  const auto written =
      number.type == NumberType::single_precision
          ? std::to_chars(buffer.data(), end, static_cast<float>(number.approx), std::chars_format::fixed)
          : std::to_chars(buffer.data(), end, number.approx, std::chars_format::fixed);
  return {buffer.data(), written.ptr};
}

std::string_view local_name(NumberType type) noexcept {
  switch (type) {
    case NumberType::integer:
      return "integer";
    case NumberType::decimal:
      return "decimal";
    case NumberType::single_precision:
      return "float";
    case NumberType::double_precision:
      break;
  }
  return "double";
}

}  // namespace entente::sparql
