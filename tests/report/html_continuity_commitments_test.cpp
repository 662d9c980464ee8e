#include <catch2/catch.hpp>

#include "entente/report/html_sections.hpp"
#include "report_support.hpp"

using namespace entente;

TEST_CASE("a link has both sentences, its verdict, its score and what speaks for it") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const Report report = test::report_on(statements);
  HtmlWriter html;
  write_commitments_between(html, report, report.pairs[0]);
  const std::string text = std::move(html).finish();
  CHECK(test::holds(text, "similarity 0.83"));
  CHECK(test::holds(text, "data-verdict=\"Weakened\""));
  CHECK(test::holds(text, "href=\"#s1c1\""));
  CHECK(test::holds(text, "href=\"#s2c1\""));
  CHECK(test::holds(text, "<dt>agents</dt>"));
}

TEST_CASE("commitments without a link stand alone, and silence is called no end") {
  const std::vector<StatementFacts> statements = test::two_statements();
  Report report = test::report_on(statements);
  report.pairs[0].pair.continuity.links.clear();
  report.pairs[0].pair.continuity.earlier_commitments = {Verdict::not_mentioned};
  report.pairs[0].pair.continuity.later_commitments = {Verdict::emerged};
  HtmlWriter html;
  write_commitments_between(html, report, report.pairs[0]);
  const std::string text = std::move(html).finish();
  CHECK(test::holds(text, "No later commitment could be shown to take up an earlier one."));
  CHECK(test::holds(text, "the later statement is silent, which is no end (1)"));
  CHECK(test::holds(text, "new in the later statement (1)"));
}
