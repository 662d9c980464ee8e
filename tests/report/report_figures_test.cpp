#include "entente/report/report_figures.hpp"

#include <catch2/catch.hpp>

#include "report_support.hpp"

using namespace entente;

TEST_CASE("all statements together in each projection, and those of pairs by themselves") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::vector<StatementPair> pairs = test::one_pair();
  const std::vector<NetworkFigures> figures = measure_for_report(statements, pairs, 1);
  REQUIRE(figures.size() == all_projections.size() + 2);
  CHECK(figures[0].statement.empty());
  CHECK(figures[0].projected.projection == Projection::relations);
  CHECK(figures.back().statement == statements[1].iri);
  CHECK(figures.back().projected.projection == Projection::all);
  CHECK(measure_for_report(statements, {}, 1).size() == all_projections.size());
}

TEST_CASE("what is too large is not measured, and many pairs are not held against chance") {
  const std::vector<StatementFacts> statements = test::two_statements();
  CHECK(measure_for_report(statements, {}, 1, 2).size() == 2);
  const std::vector<StatementPair> many(most_overlaps + 1, test::one_pair().front());
  CHECK(measure_for_report(statements, many, 1).size() == all_projections.size());
}
