#include <catch2/catch.hpp>

#include "entente/report/html_sections.hpp"
#include "report_support.hpp"

using namespace entente;

TEST_CASE("commitments tell who, where, about what and by when, and what became of them") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::string text = test::written(write_commitments_section, test::report_on(statements));
  CHECK(test::holds(text, "id=\"k1-1\""));
  CHECK(test::holds(text, "◆ binding"));
  CHECK(test::holds(text, "◇ not binding"));
  CHECK(test::holds(text, "<dt>Due</dt><dd>June 2022</dd>"));
  CHECK(test::holds(text, "commitment/will, right in 95% of cases"));
  CHECK(test::holds(text, "on <a href=\"#pair1\">3 May 2023</a>"));
  CHECK(test::holds(text, "from <a href=\"#pair1\">14 October 2021</a>"));
}
