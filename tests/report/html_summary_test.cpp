#include <catch2/catch.hpp>

#include "entente/report/html_sections.hpp"
#include "report_support.hpp"

using namespace entente;

TEST_CASE("the summary leads to its sections, the statements to their texts") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const Report report = test::report_on(statements);
  const std::string summary = test::written(write_summary_section, report);
  CHECK(test::holds(summary, "<strong>2</strong> <span>commitments</span>"));
  const std::string cards = test::written(write_statements_section, report);
  CHECK(test::holds(cards, "<a href=\"#s2\">Later Statement</a>"));
  CHECK(test::holds(cards, "href=\"https://example.org/small\""));
}

TEST_CASE("an address that is none of the web is no link") {
  std::vector<StatementFacts> statements = test::two_statements();
  statements[0].source_url = "javascript:alert(1)";
  CHECK_FALSE(
      test::holds(test::written(write_statements_section, test::report_on(statements)), "javascript:"));
}
