#include "entente/query/value.hpp"

#include <algorithm>
#include <vector>

#include <catch2/catch.hpp>

using namespace entente;
using namespace entente::sparql;

namespace {

const Value unknown = Value{ValueKind::literal, "x", "http://e/custom", {}};
const Value other = Value{ValueKind::literal, "y", "http://e/custom", {}};

Value tagged(std::string text, std::string language) {
  return {ValueKind::literal, std::move(text), "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString",
          std::move(language)};
}

}  // namespace

TEST_CASE("effective boolean values") {
  CHECK(effective_boolean(boolean_value(true)) == true);
  CHECK(effective_boolean(xsd_value("maybe", "boolean")) == false);
  CHECK(effective_boolean(string_value("")) == false);
  CHECK(effective_boolean(string_value("false")) == true);
  CHECK(effective_boolean(xsd_value("0.0", "decimal")) == false);
  CHECK(effective_boolean(xsd_value("abc", "integer")) == false);
  CHECK(effective_boolean(xsd_value("NaN", "double")) == false);
  CHECK_FALSE(effective_boolean(iri_value("http://e/a")).has_value());
  CHECK_FALSE(effective_boolean(unknown).has_value());
}

TEST_CASE("equal by value, and not known for types that are not known") {
  CHECK(equal(xsd_value("1", "integer"), xsd_value("1.0", "decimal")) == true);
  CHECK(equal(xsd_value("1", "boolean"), boolean_value(true)) == true);
  CHECK(equal(string_value("1"), xsd_value("1", "integer")) == false);
  CHECK(equal(string_value("a"), tagged("a", "en")) == false);
  CHECK(equal(iri_value("http://e/a"), string_value("http://e/a")) == false);
  CHECK(equal(unknown, unknown) == true);
  CHECK_FALSE(equal(unknown, other).has_value());
  CHECK_FALSE(equal(xsd_value("abc", "integer"), xsd_value("1", "integer")).has_value());
  CHECK(equal(xsd_value("NaN", "double"), xsd_value("NaN", "double")) == false);
}

TEST_CASE("only values of one kind have an order") {
  CHECK((compare(xsd_value("9", "integer"), xsd_value("10", "integer")).value() < 0));
  CHECK((compare(string_value("10"), string_value("9")).value() < 0));
  CHECK((compare(boolean_value(false), boolean_value(true)).value() < 0));
  CHECK((compare(xsd_value("2014-03-13", "date"), xsd_value("2003-09-09", "date")).value() > 0));
  CHECK_FALSE(compare(string_value("1"), xsd_value("1", "integer")).has_value());
  CHECK_FALSE(compare(tagged("a", "en"), tagged("b", "en")).has_value());
  CHECK_FALSE(compare(iri_value("http://e/a"), iri_value("http://e/b")).has_value());
}

TEST_CASE("the order of all is total, and the same whatever it begins with") {
  std::vector<std::optional<Value>> sorted{std::nullopt,
                                           Value{ValueKind::blank, "1", {}, {}},
                                           iri_value("http://e/a"),
                                           iri_value("http://e/b"),
                                           xsd_value("NaN", "double"),
                                           xsd_value("-1", "integer"),
                                           xsd_value("1", "integer"),
                                           xsd_value("1.0", "decimal"),
                                           xsd_value("10", "integer"),
                                           string_value("a"),
                                           string_value("b"),
                                           tagged("a", "de"),
                                           tagged("a", "en"),
                                           boolean_value(false),
                                           boolean_value(true),
                                           xsd_value("2003-09-09", "date"),
                                           unknown,
                                           other};
  const auto before = [](const auto& a, const auto& b) { return order(a, b) < 0; };
  auto shuffled = sorted;
  std::reverse(shuffled.begin(), shuffled.end());
  std::sort(shuffled.begin(), shuffled.end(), before);
  CHECK(shuffled == sorted);
  for (const auto& a : sorted) {
    for (const auto& b : sorted) {
      CHECK((order(a, b) == 0) == (a == b));
      CHECK((order(a, b) < 0) == (order(b, a) > 0));
    }
  }
  CHECK((order_by_value(xsd_value("1.0", "decimal"), xsd_value("1", "integer")) == 0));
}
