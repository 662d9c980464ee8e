#include "entente/report/make_report.hpp"

#include <catch2/catch.hpp>

#include "report_support.hpp"

using namespace entente;

TEST_CASE("key figures count each thing once") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const Report report = test::report_on(statements);
  CHECK(report.figures.statements == 2);
  CHECK(report.figures.things == 4);
  CHECK(report.figures.commitments == 2);
  CHECK(report.figures.binding == 1);
  CHECK(report.figures.relations == 1);
  CHECK(report.figures.meetings == 1);
  CHECK(report.figures.first_date == "2021-10-14");
  CHECK(report.figures.last_date == "2023-05-03");
  CHECK(report.figures.parties == std::vector<std::string>{"A", "B"});
}

TEST_CASE("a pair counts its verdicts, and of several statements the figures of all are kept") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const Report report = test::report_on(statements);
  REQUIRE(report.pairs.size() == 1);
  CHECK(report.pairs[0].things[static_cast<std::size_t>(Verdict::persisted)] == 1);
  CHECK(report.pairs[0].earlier_commitments[static_cast<std::size_t>(Verdict::weakened)] == 1);
  REQUIRE(report.pairs[0].overlap);
  CHECK(report.pairs[0].overlap->common == 3);
  REQUIRE(report.networks.size() == all_projections.size());
  for (const NetworkFigures& network : report.networks) CHECK(network.statement.empty());
}

TEST_CASE("one statement has its own figures for those of all, none has nothing") {
  const std::vector<StatementFacts> one{test::two_statements().front()};
  CHECK(test::report_on(one).networks.size() == all_projections.size());
  const std::vector<StatementFacts> none;
  const Report empty = test::report_on(none);
  CHECK(empty.things.empty());
  CHECK(empty.graph.nodes.empty());
}
