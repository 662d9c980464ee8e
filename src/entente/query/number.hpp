// The numbers that SPARQL computes: integers and decimals exactly, floats and doubles as IEEE 754 has them.
// How they are written is base/xsd_numbers.hpp's matter, which also compares what has too many digits for
// arithmetic; what was computed has no text yet, so it is compared here.
//
// source   XML Schema Part 2, XPath functions and operators §4; SPARQL 1.1 §17.3
#ifndef ENTENTE_QUERY_NUMBER_HPP
#define ENTENTE_QUERY_NUMBER_HPP

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::sparql {

/// digits / 10^scale, without zeros at the end of its fraction; 0 <= scale <= 18.
struct Decimal {
  __extension__ using Digits = __int128;
  Digits digits = 0;
  int scale = 0;
};

/// How wide a number is; an operation gives the wider of its operands.
enum class NumberType : std::uint8_t { integer, decimal, single_precision, double_precision };

struct Number {
  NumberType type = NumberType::integer;
  Decimal exact;      ///< of an integer or decimal
  double approx = 0;  ///< of a float or double
};

enum class Arithmetic : std::uint8_t { add, subtract, multiply, divide };
enum class Rounding : std::uint8_t { up, down, half_up };

/// What an operation gives: a number; none for an error of SPARQL, as a division by zero; or the word that
/// the exact result has more digits than we hold (38, 18 of them in the fraction of a product), in which case
/// no answer is right.
struct Computed {
  std::optional<Number> number;
  bool too_large = false;
};

/// `lexical` as the XML Schema type with the local name `type`: "integer" and the types derived from it,
/// "decimal", "float", "double". Too large is what has more digits than we hold.
[[nodiscard]] Computed parse_number(std::string_view type, std::string_view lexical);

[[nodiscard]] Number integer_number(std::int64_t value) noexcept;

/// Integers divide to a decimal, to 18 digits of fraction.
[[nodiscard]] Computed compute(Arithmetic op, const Number& left, const Number& right);
[[nodiscard]] Computed negated(const Number& number);
[[nodiscard]] Number rounded(const Number& number, Rounding way);

/// Unordered if one is NaN.
[[nodiscard]] std::partial_ordering compare(const Number& left, const Number& right) noexcept;

[[nodiscard]] bool is_zero_or_nan(const Number& number) noexcept;

/// As `type`; from a float or double to an exact type its value, towards zero for integers.
[[nodiscard]] Computed converted(const Number& number, NumberType type);

/// "12", "1.5", "1.5E0", "INF": canonical but for decimals without fraction, which are "2" and not "2.0".
[[nodiscard]] std::string lexical_form(const Number& number);

/// What XPath makes of a number that becomes a string: as above, but floats and doubles from 1e-6 to 1e6
/// without exponent ("1", "0.25").
[[nodiscard]] std::string xpath_string(const Number& number);

/// "integer", "decimal", "float", "double".
[[nodiscard]] std::string_view local_name(NumberType type) noexcept;

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_NUMBER_HPP
