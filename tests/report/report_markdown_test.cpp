#include "entente/report/report_markdown.hpp"

#include <catch2/catch.hpp>

#include "report_support.hpp"

using namespace entente;

TEST_CASE("the Markdown tells what held, with both sides") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::string text = report_markdown(test::report_on(statements));
  CHECK(test::holds(text, "# A and B: 2 statements, 2021 to 2023\n"));
  CHECK(test::holds(
      text, "- ▼ **weakened**, similarity 0.83\n  - “share data and views” (14 October 2021, binding)\n"));
  CHECK(test::holds(text, "**succeeded** (1): B by B (1 January 2022, source: https://example.org/act)"));
  CHECK(test::holds(text, "| data | 100% | 0% |"));
  CHECK(test::holds(text, "due June 2022"));
}

TEST_CASE("a title with markup stays a title") {
  std::vector<StatementFacts> one{test::two_statements().front()};
  one[0].title = "<script>*x*</script>";
  CHECK(test::holds(report_markdown(test::report_on(one)), "\\<script\\>\\*x\\*\\</script\\>"));
}
