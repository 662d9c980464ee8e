#include <catch2/catch.hpp>

#include "entente/report/html_sections.hpp"
#include "report_support.hpp"

using namespace entente;

TEST_CASE("what held has evidence on both sides, a succession its date and source") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const Report report = test::report_on(statements);
  HtmlWriter html;
  write_things_between(html, report, report.pairs[0]);
  const std::string text = std::move(html).finish();
  CHECK(test::holds(text, "href=\"#s1p1\""));
  CHECK(test::holds(text, "href=\"#s2p1\""));
  CHECK(test::holds(text, "Since 1 January 2022. Source: <a href=\"https://example.org/act\""));
  CHECK(test::holds(text, "does not name them, which is no end (1)"));
  CHECK(test::holds(text, "named in the later statement only (1)"));
  CHECK(text.find("succeeded") < text.find("persisted"));
}
