#include "entente/check/xsd_numbers.hpp"

#include <cmath>
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
