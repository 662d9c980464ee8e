#include "entente/base/xsd_numbers.hpp"

#include <cmath>
#include <limits>
#include <string>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace entente;

TEST_CASE("forms of numbers") {
  for (const std::string text : {"0", "-0", "+7", "007", "123456789012345678901234567890"})
    CHECK(is_number("integer", text));
  for (const std::string text : {"", "-", "1.0", "1e3", " 1", "1 ", "0x1", "１"})
    CHECK_FALSE(is_number("integer", text));
  for (const std::string text : {"1", "1.", ".5", "-0.50", "+1.25"}) CHECK(is_number("decimal", text));
  for (const std::string text : {"", ".", "-.", "1e3", "1.2.3", "INF"})
    CHECK_FALSE(is_number("decimal", text));
  for (const std::string text : {"1", "1.5e3", "-1E-3", ".5e+2", "INF", "-INF", "NaN"})
    CHECK(is_number("double", text));
  for (const std::string text : {"", "e3", "1e", "1e1.5", "inf", "nan", "-NaN"})
    CHECK_FALSE(is_number("double", text));
}

TEST_CASE("integer types have their ends") {
  CHECK(is_number("nonNegativeInteger", "0"));
  CHECK(is_number("nonNegativeInteger", "-0"));
  CHECK_FALSE(is_number("nonNegativeInteger", "-1"));
  CHECK_FALSE(is_number("positiveInteger", "0"));
  CHECK(is_number("negativeInteger", "-1"));
  CHECK_FALSE(is_number("nonPositiveInteger", "1"));
  CHECK(is_number("byte", "-128"));
  CHECK_FALSE(is_number("byte", "128"));
  CHECK(is_number("unsignedLong", "18446744073709551615"));
  CHECK_FALSE(is_number("unsignedLong", "18446744073709551616"));
  CHECK_FALSE(is_number_type("string"));
}

TEST_CASE("numbers compare by value, however they are written") {
  const auto compare = [](const std::string& a, const std::string& b) {
    return compare_numbers("decimal", a, "decimal", b);
  };
  CHECK((compare("1", "1.0") == 0));
  CHECK((compare("-0", "0") == 0));
  CHECK((compare("+01.50", "1.5") == 0));
  CHECK((compare("0.5", "0.51") < 0));
  CHECK((compare("-0.5", "-0.51") > 0));
  CHECK((compare("10", "9") > 0));
  CHECK((compare("-10", "9") < 0));
  CHECK((compare("123456789012345678901234567890", "123456789012345678901234567891") < 0));
  CHECK(compare_numbers("double", "NaN", "double", "NaN") == std::partial_ordering::unordered);
  CHECK((compare_numbers("double", "INF", "integer", "5") > 0));
  CHECK((compare_numbers("double", "-INF", "decimal", "5") < 0));
  CHECK((compare_numbers("double", "1e999", "double", "5") > 0));
  CHECK((compare_numbers("double", "1e-999", "double", "0") == 0));
  CHECK((compare_numbers("double", "+1e2", "integer", "100") == 0));
  // The wider type decides, and what a float's digits come to is not what the same digits of a double do.
  CHECK((compare_numbers("float", "0.1", "double", "0.1") > 0));
  CHECK((compare_numbers("float", "0.1", "decimal", "0.1") == 0));
  CHECK((compare_numbers("float", "16777216", "integer", "16777217") == 0));
  CHECK((compare_numbers("double", "16777216", "integer", "16777217") < 0));
}

TEST_CASE("beyond the range of a type is infinity, below it zero") {
  const double infinity = std::numeric_limits<double>::infinity();
  CHECK(nearest_double("1e999") == infinity);
  CHECK(nearest_double("-1e+999") == -infinity);
  CHECK(nearest_double("1" + std::string(400, '0')) == infinity);
  CHECK(nearest_double("1" + std::string(500, '0') + "e-9") == infinity);
  CHECK(nearest_double("1e99999999999999999999") == infinity);
  CHECK(nearest_double("1e-99999999999999999999") == 0);
  CHECK(nearest_double("1e-999") == 0);
  CHECK(std::signbit(nearest_double("-1e-999")));
  CHECK(nearest_double("0." + std::string(400, '0') + "1") == 0);
  CHECK(nearest_double("0." + std::string(400, '0') + "1e500") == Approx(1e99));
  CHECK(nearest_double("0e999") == 0);
  CHECK(nearest_double("+INF") == infinity);
  CHECK(nearest_double("-INF") == -infinity);
  CHECK(std::isnan(nearest_double("NaN")));
  CHECK(nearest_float("1e39") == std::numeric_limits<float>::infinity());
  CHECK(nearest_float("1e-50") == 0);
  CHECK(nearest_float("1.000000059604644776") > 1);  // by way of double it would be 1
}

TEST_CASE("decimals compare as the machine's integers do") {
  rc::prop("hundredths", [](int a, int b) {
    const auto text = [](int value) {
      const std::string digits = std::to_string(std::abs(static_cast<long>(value)) + 100);
      const std::string whole = std::to_string(std::abs(static_cast<long>(value)) / 100);
      return (value < 0 ? "-" : "") + whole + '.' + digits.substr(digits.size() - 2);
    };
    RC_ASSERT(compare_numbers("decimal", text(a), "decimal", text(b)) == std::partial_ordering{a <=> b});
  });
}
