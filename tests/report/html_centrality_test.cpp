#include <catch2/catch.hpp>

#include "entente/report/html_sections.hpp"
#include "report_support.hpp"

using namespace entente;

TEST_CASE("each projection has a ranking with bars, or says that it is empty") {
  std::vector<StatementFacts> statements = test::two_statements();
  const std::string text = test::written(write_centrality_section, test::report_on(statements));
  CHECK(test::times(text, "<table") == all_projections.size());
  CHECK(test::holds(text, "<span class=\"type\">topic</span>"));
  CHECK_FALSE(test::holds(text, "too large"));
  Report large = test::report_on(statements);
  large.networks.pop_back();
  CHECK(test::holds(test::written(write_centrality_section, large), "too large to be measured here"));
  for (StatementFacts& facts : statements) facts.relations.clear();
  CHECK(test::holds(test::written(write_centrality_section, test::report_on(statements)),
                    "No ties of this kind."));
}
