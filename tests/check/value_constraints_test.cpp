// validate_test.cpp holds each constraint against data; here is what stands between.
#include "entente/check/value_constraints.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "entente/graph/literals.hpp"

using namespace entente;

TEST_CASE("constraints on one value are told from those on many and on other shapes") {
  CHECK(is_of_value(Component::datatype));
  CHECK(is_of_value(Component::language_in));
  CHECK_FALSE(is_of_value(Component::min_count));
  CHECK_FALSE(is_of_value(Component::unique_lang));
  CHECK_FALSE(is_of_value(Component::node));
  CHECK_FALSE(is_of_value(Component::has_value));
}

TEST_CASE("terms compare by value, and only literals do") {
  TermTable terms;
  const TermId five = terms.add(integer(5));
  const TermId same = terms.add(non_negative_integer(5));
  const TermId words = terms.add(english("5"));
  const TermId thing = terms.add(iri_value("x:5"));
  CHECK((compare_terms(terms, five, same) == 0));
  CHECK((compare_terms(terms, terms.add(share(0.5)), five) < 0));
  CHECK(compare_terms(terms, words, words) == std::partial_ordering::unordered);
  CHECK(compare_terms(terms, thing, thing) == std::partial_ordering::unordered);
}

TEST_CASE("a pattern that is given up counts as not matching") {
  TermTable terms;
  const TripleIndex none;
  ClassTree classes{none, terms};
  Constraint constraint;
  constraint.component = Component::pattern;
  constraint.pattern =
      std::make_shared<RegularExpression>(RegularExpression::compile("^(a+)+$", "", 100).value());
  CHECK(value_conforms(terms, classes, constraint, terms.add(plain("aaa"))));
  CHECK_FALSE(value_conforms(terms, classes, constraint, terms.add(plain(std::string(5000, 'a') + 'b'))));
}
