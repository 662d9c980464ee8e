#include "entente/check/xsd_values.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "entente/graph/namespaces.hpp"

using namespace entente;

namespace {

/// Keeps the IRI of the datatype alive.
struct Value {
  std::string datatype, lexical;
  Value(const std::string& type, std::string text)
      : datatype{std::string{ns::xsd} + type}, lexical{std::move(text)} {}
  [[nodiscard]] TypedTextView view() const { return {datatype, lexical}; }
};

bool fits(const std::string& type, const std::string& text) {
  return is_well_formed(Value{type, text}.view());
}

std::partial_ordering compare(const Value& a, const Value& b) {
  return compare_values(a.view(), b.view());
}

}  // namespace

TEST_CASE("forms of the datatypes that are known") {
  CHECK(fits("boolean", "true"));
  CHECK(fits("boolean", "0"));
  CHECK_FALSE(fits("boolean", "True"));
  CHECK(fits("language", "en"));
  CHECK(fits("language", "de-CH-1996"));
  CHECK_FALSE(fits("language", "english9"));
  CHECK_FALSE(fits("language", "waytoolong"));
  CHECK_FALSE(fits("language", "en-"));
  CHECK_FALSE(fits("language", ""));
  CHECK(fits("integer", "1"));
  CHECK_FALSE(fits("integer", "1.0"));
  CHECK(fits("date", "2003-09-09"));
  CHECK_FALSE(fits("date", "2003-09-31"));
  CHECK(fits("string", "any\nthing"));
  CHECK(fits("anyURI", "any thing"));
  CHECK(is_well_formed({"https://example.org/type", "x"}));
}

TEST_CASE("what compares, and what does not") {
  CHECK((compare({"integer", "5"}, {"decimal", "5.0"}) == 0));
  CHECK((compare({"double", "5e-1"}, {"integer", "1"}) < 0));
  CHECK((compare({"string", "a"}, {"string", "b"}) < 0));
  CHECK((compare({"boolean", "false"}, {"boolean", "1"}) < 0));
  CHECK((compare({"date", "2003-01-01"}, {"date", "2003-01-02"}) < 0));
  const auto unordered = std::partial_ordering::unordered;
  CHECK(compare({"string", "5"}, {"integer", "5"}) == unordered);
  CHECK(compare({"date", "2003-01-01"}, {"gYear", "2003"}) == unordered);
  CHECK(compare({"dateTime", "2003-09-09T10:00:00Z"}, {"dateTime", "2003-09-09T20:00:00"}) == unordered);
  CHECK((compare({"date", "2003-09-09Z"}, {"date", "2003-09-11"}) < 0));
  CHECK(compare({"integer", "x"}, {"integer", "1"}) == unordered);
  CHECK(compare({"anyURI", "a"}, {"anyURI", "a"}) == unordered);
  CHECK(compare_values({"https://example.org/t", "1"}, {"https://example.org/t", "1"}) == unordered);
}
