#include "entente/query/evaluation.hpp"

#include <catch2/catch.hpp>

#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("a term has one number, made or found") {
  const Dataset data = Dataset::of({});
  Evaluation evaluation{data, "", {}};
  const TermId first = evaluation.intern(string_value("a"));
  CHECK(is_bound(first));
  CHECK(evaluation.intern(string_value("a")) == first);
  CHECK(evaluation.intern(string_value("b")) != first);
  CHECK(evaluation.value(first) == string_value("a"));
  CHECK_FALSE(evaluation.bound_value(TermId{}).has_value());
}

TEST_CASE("after the deadline no step is taken, and the reason stays") {
  const Dataset data = Dataset::of({});
  Evaluation evaluation{data, "", {std::chrono::steady_clock::now(), 100}};
  CHECK_FALSE(evaluation.in_time());
  CHECK_FALSE(evaluation.step());
  REQUIRE(evaluation.stopped().has_value());
  CHECK(evaluation.stopped()->code == Errc::usage);
}

TEST_CASE("numbers with too many digits stop the query rather than be rounded") {
  CHECK(ask("SELECT (170141183460469231731687303715884105727 + 1 AS ?x) {}")
            .front()
            .rfind("a number has more digits", 0) == 0);
}
