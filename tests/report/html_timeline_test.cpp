#include <catch2/catch.hpp>

#include "entente/report/html_sections.hpp"
#include "report_support.hpp"

using namespace entente;

TEST_CASE("what is due and what met lead to their sentences") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::string text = test::written(write_timeline_section, test::report_on(statements));
  CHECK(test::holds(text, "<time datetime=\"2021-10-13\">13 to 14 October 2021</time>"));
  CHECK(test::holds(text, "href=\"#s1c1\""));
  CHECK(test::holds(text, "first meeting of F, Oslo <a href=\"#s1p1\""));
}

TEST_CASE("without a date there is no timeline") {
  std::vector<StatementFacts> one{test::two_statements().back()};
  one[0].date.clear();
  CHECK(
      test::holds(test::written(write_timeline_section, test::report_on(one)), "No statement gives a date."));
}
