#include "entente/query/number.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace entente;
using namespace entente::sparql;

namespace {

std::string read_number(std::string_view type, std::string_view lexical) {
  const Computed made = parse_number(type, lexical);
  return made.too_large ? "too large" : made.number ? lexical_form(*made.number) : "none";
}

Number decimal(std::string_view text) {
  return parse_number("decimal", text).number.value();
}

std::string computed(Arithmetic op, const Number& left, const Number& right) {
  const Computed made = compute(op, left, right);
  return made.too_large ? "too large" : made.number ? lexical_form(*made.number) : "none";
}

}  // namespace

TEST_CASE("integers, and the bounds of their kinds") {
  CHECK(read_number("integer", "+007") == "7");
  CHECK(read_number("integer", "-0") == "0");
  CHECK(read_number("integer", "1.0") == "none");
  CHECK(read_number("integer", "") == "none");
  CHECK(read_number("integer", " 1") == "none");
  CHECK(read_number("byte", "127") == "127");
  CHECK(read_number("byte", "128") == "none");
  CHECK(read_number("byte", "170141183460469231731687303715884105728") == "none");
  CHECK(read_number("nonNegativeInteger", "-1") == "none");
  CHECK(read_number("unsignedLong", "18446744073709551615") == "18446744073709551615");
  CHECK(read_number("integer", "170141183460469231731687303715884105727") ==
        "170141183460469231731687303715884105727");
  CHECK(read_number("integer", "170141183460469231731687303715884105728") == "too large");
  CHECK(read_number("string", "1") == "none");
}

TEST_CASE("decimals, floats and doubles") {
  CHECK(read_number("decimal", "-.50") == "-0.5");
  CHECK(read_number("decimal", "5.") == "5");
  CHECK(read_number("decimal", "1e3") == "none");
  CHECK(read_number("decimal", "0.0000000000000000001") == "too large");
  CHECK(read_number("double", "1e3") == "1.0E3");
  CHECK(read_number("double", "-INF") == "-INF");
  CHECK(read_number("double", "nan") == "none");
  CHECK(read_number("double", "infinity") == "none");
  CHECK(read_number("double", "0x10") == "none");
  CHECK(read_number("double", "+-1") == "none");
  CHECK(read_number("double", "1e999") == "INF");
  CHECK(read_number("double", "1e-999") == "0.0E0");
  CHECK(read_number("float", "-1e39") == "-INF");
  CHECK(read_number("float", "0.1") == "1.0E-1");
  CHECK(read_number("double", "1.5e-10") == "1.5E-10");
}

TEST_CASE("exact arithmetic") {
  CHECK(computed(Arithmetic::subtract, integer_number(5), integer_number(3)) == "2");
  CHECK(computed(Arithmetic::add, decimal("0.1"), decimal("0.2")) == "0.3");
  CHECK(computed(Arithmetic::multiply, decimal("1.5"), decimal("-1.5")) == "-2.25");
  CHECK(computed(Arithmetic::divide, integer_number(1), integer_number(3)) == "0.333333333333333333");
  CHECK(computed(Arithmetic::divide, integer_number(7), integer_number(2)) == "3.5");
  CHECK(computed(Arithmetic::divide, integer_number(1), integer_number(0)) == "none");
  const Number large = parse_number("integer", "170141183460469231731687303715884105727").number.value();
  CHECK(computed(Arithmetic::add, large, integer_number(1)) == "too large");
  CHECK(computed(Arithmetic::multiply, large, large) == "too large");
}

TEST_CASE("the wider type decides") {
  const Number twice = parse_number("double", "2").number.value();
  const Number single = parse_number("float", "0.1").number.value();
  CHECK(computed(Arithmetic::add, integer_number(1), twice) == "3.0E0");
  CHECK(compute(Arithmetic::add, single, integer_number(1)).number->type == NumberType::single_precision);
  CHECK(computed(Arithmetic::divide, twice, parse_number("double", "0").number.value()) == "INF");
  CHECK((compare(integer_number(2), twice) == 0));
  CHECK((compare(decimal("0.1"), decimal("0.10")) == 0));
  CHECK((compare(decimal("-0.1"), integer_number(0)) < 0));
  const Number zero = parse_number("float", "0").number.value();
  CHECK(computed(Arithmetic::add, zero, decimal("1.000000059604644776")) == "1.0000001E0");
  const Number nan = parse_number("double", "NaN").number.value();
  CHECK((compare(nan, nan) == std::partial_ordering::unordered));
  CHECK(is_zero_or_nan(nan));
}

TEST_CASE("rounding, halves up") {
  CHECK(lexical_form(rounded(decimal("2.5"), Rounding::half_up)) == "3");
  CHECK(lexical_form(rounded(decimal("-2.5"), Rounding::half_up)) == "-2");
  CHECK(lexical_form(rounded(decimal("-2.6"), Rounding::half_up)) == "-3");
  CHECK(lexical_form(rounded(decimal("-2.5"), Rounding::up)) == "-2");
  CHECK(lexical_form(rounded(decimal("-2.5"), Rounding::down)) == "-3");
}

TEST_CASE("conversion, and XPath's strings") {
  CHECK(lexical_form(*converted(decimal("-2.7"), NumberType::integer).number) == "-2");
  CHECK(lexical_form(*converted(parse_number("double", "2.5").number.value(), NumberType::decimal).number) ==
        "2.5");
  CHECK_FALSE(
      converted(parse_number("double", "INF").number.value(), NumberType::integer).number.has_value());
  CHECK(converted(parse_number("double", "1e300").number.value(), NumberType::integer).too_large);
  CHECK(xpath_string(parse_number("double", "1e0").number.value()) == "1");
  CHECK(xpath_string(parse_number("double", "1e6").number.value()) == "1.0E6");
  CHECK(xpath_string(parse_number("double", "0.25").number.value()) == "0.25");
}
