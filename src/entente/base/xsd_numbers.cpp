#include "entente/base/xsd_numbers.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <limits>
#include <system_error>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// The ends of an integer type, both included; an empty one is open.
struct IntegerType {
  std::string_view name, least, most;
};
constexpr std::array integer_types{
    IntegerType{"integer", "", ""},
    IntegerType{"nonNegativeInteger", "0", ""},
    IntegerType{"positiveInteger", "1", ""},
    IntegerType{"nonPositiveInteger", "", "0"},
    IntegerType{"negativeInteger", "", "-1"},
    IntegerType{"long", "-9223372036854775808", "9223372036854775807"},
    IntegerType{"int", "-2147483648", "2147483647"},
    IntegerType{"short", "-32768", "32767"},
    IntegerType{"byte", "-128", "127"},
    IntegerType{"unsignedLong", "0", "18446744073709551615"},
    IntegerType{"unsignedInt", "0", "4294967295"},
    IntegerType{"unsignedShort", "0", "65535"},
    IntegerType{"unsignedByte", "0", "255"},
};

bool is_floating(std::string_view type) noexcept {
  return type == "double" || type == "float";
}

const IntegerType* integer_type(std::string_view type) noexcept {
  const auto* const found = std::find_if(integer_types.begin(), integer_types.end(),
                                         [type](const IntegerType& known) { return known.name == type; });
  return found == integer_types.end() ? nullptr : found;
}

std::size_t digits_at(std::string_view text, std::size_t at) noexcept {
  std::size_t end = at;
  while (end < text.size() && is_ascii_digit(text[end])) ++end;
  return end - at;
}

std::size_t sign_size(std::string_view text) noexcept {
  return !text.empty() && (text.front() == '+' || text.front() == '-') ? 1 : 0;
}

/// The bytes of a decimal at the start of `text`; 0 if there is none.
std::size_t decimal_size(std::string_view text) noexcept {
  const std::size_t sign = sign_size(text);
  const std::size_t whole = digits_at(text, sign);
  std::size_t end = sign + whole;
  std::size_t fraction = 0;
  if (end < text.size() && text[end] == '.') {
    fraction = digits_at(text, end + 1);
    end += 1 + fraction;
  }
  return whole + fraction > 0 ? end : 0;
}

bool is_double(std::string_view text) noexcept {
  if (text == "NaN" || text == "INF" || text == "+INF" || text == "-INF") return true;
  const std::size_t mantissa = decimal_size(text);
  if (mantissa == 0 || mantissa == text.size()) return mantissa > 0;
  if (text[mantissa] != 'e' && text[mantissa] != 'E') return false;
  const std::string_view exponent = text.substr(mantissa + 1);
  const std::size_t digits = digits_at(exponent, sign_size(exponent));
  return digits > 0 && sign_size(exponent) + digits == exponent.size();
}

/// A decimal taken apart, without zeros that do not count.
struct DecimalView {
  bool negative = false;
  std::string_view whole, fraction;
};

DecimalView take_apart(std::string_view text) noexcept {
  DecimalView out;
  out.negative = text.front() == '-';
  text.remove_prefix(sign_size(text));
  const std::size_t point = std::min(text.find('.'), text.size());
  out.whole = text.substr(0, point);
  out.whole.remove_prefix(std::min(out.whole.find_first_not_of('0'), out.whole.size()));
  if (point < text.size()) {
    out.fraction = text.substr(point + 1);
    out.fraction = out.fraction.substr(0, out.fraction.find_last_not_of('0') + 1);
  }
  if (out.whole.empty() && out.fraction.empty()) out.negative = false;  // -0 is 0
  return out;
}

std::strong_ordering compare_decimals(std::string_view a, std::string_view b) noexcept {
  const DecimalView x = take_apart(a);
  const DecimalView y = take_apart(b);
  if (x.negative != y.negative) return y.negative <=> x.negative;
  auto order = x.whole.size() <=> y.whole.size();
  if (order == 0) order = x.whole <=> y.whole;
  if (order == 0) order = x.fraction <=> y.fraction;
  return x.negative ? 0 <=> order : order;
}

/// Of a number beyond the range of a type, that it is too near to zero and not too far from it.
bool is_tiny(std::string_view text) noexcept {
  const std::size_t mark = std::min(text.find_first_of("eE"), text.size());
  const DecimalView mantissa = take_apart(text.substr(0, mark));
  if (mantissa.whole.empty() && mantissa.fraction.empty()) return true;
  long exponent = 0;
  if (mark < text.size()) {
    std::string_view digits = text.substr(mark + 1);
    if (digits.front() == '+') digits.remove_prefix(1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (error != std::errc{}) return digits.front() == '-';
  }
  const std::size_t magnitude = mantissa.whole.size();
  const std::size_t zeros = std::min(mantissa.fraction.find_first_not_of('0'), mantissa.fraction.size());
  return magnitude > 0 ? exponent < -static_cast<long>(magnitude) : exponent < static_cast<long>(zeros);
}

template <class Float>
Float nearest(std::string_view text) noexcept {
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  const Float sign = !text.empty() && text.front() == '-' ? Float{-1} : Float{1};
  constexpr Float infinity = std::numeric_limits<Float>::infinity();
  if (text == "NaN") return std::numeric_limits<Float>::quiet_NaN();
  if (text.ends_with("INF")) return sign * infinity;
  Float value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc::result_out_of_range) return value;
  return sign * (is_tiny(text) ? Float{0} : infinity);
}

/// A float among doubles is the value that it has, not the one that its digits would have as a double.
double widened(std::string_view type, std::string_view text) noexcept {
  return type == "float" ? double{nearest_float(text)} : nearest_double(text);
}

bool is_integer(const IntegerType& type, std::string_view text) noexcept {
  const std::size_t digits = digits_at(text, sign_size(text));
  if (digits == 0 || sign_size(text) + digits != text.size()) return false;
  return (type.least.empty() || compare_decimals(text, type.least) >= 0) &&
         (type.most.empty() || compare_decimals(text, type.most) <= 0);
}

}  // namespace

bool is_number_type(std::string_view type) noexcept {
  return type == "decimal" || is_floating(type) || integer_type(type) != nullptr;
}

bool is_number(std::string_view type, std::string_view text) noexcept {
  if (type == "decimal") return !text.empty() && decimal_size(text) == text.size();
  if (is_floating(type)) return is_double(text);
  return is_integer(*integer_type(type), text);
}

float nearest_float(std::string_view text) noexcept {
  return nearest<float>(text);
}

double nearest_double(std::string_view text) noexcept {
  return nearest<double>(text);
}

std::partial_ordering compare_numbers(std::string_view a_type, std::string_view a, std::string_view b_type,
                                      std::string_view b) noexcept {
  if (a_type == "double" || b_type == "double") return widened(a_type, a) <=> widened(b_type, b);
  if (a_type == "float" || b_type == "float") return nearest_float(a) <=> nearest_float(b);
  return compare_decimals(a, b);
}

}  // namespace entente
