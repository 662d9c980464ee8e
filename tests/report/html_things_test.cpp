#include <catch2/catch.hpp>

#include "entente/report/html_sections.hpp"
#include "report_support.hpp"

using namespace entente;

TEST_CASE("a thing has its mentions, relations and commitments, each with the way there") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::string text = test::written(write_things_section, test::report_on(statements));
  CHECK(test::holds(text, "<a href=\"#s1p1\" class=\"source\">sentence 1</a>"));
  CHECK(test::holds(text, "<em>part of</em>"));
  CHECK(test::holds(text, "(wording)"));
  CHECK(test::holds(text, "href=\"#k2-1\""));
}
