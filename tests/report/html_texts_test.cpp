#include <catch2/catch.hpp>

#include "entente/report/html_sections.hpp"
#include "report_support.hpp"

using namespace entente;

TEST_CASE("the whole text is there, with an anchor for each passage and clause") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::string text = test::written(write_texts_section, test::report_on(statements));
  for (const char* const anchor : {"id=\"s1\"", "id=\"s1p1\"", "id=\"s1p2\"", "id=\"s1c1\"", "id=\"s2c1\""})
    CHECK(test::times(text, anchor) == 1);
  CHECK(test::holds(text, "class=\"mention\">A</a>"));
  CHECK(test::holds(text, "class=\"clause low\""));
}

TEST_CASE("the notes explain each verdict and name what could not be told") {
  std::vector<StatementFacts> statements = test::two_statements();
  statements[0].coverage.unresolved = {"Foo Bar"};
  const std::string text = test::written(write_notes_section, test::report_on(statements));
  CHECK(test::times(text, "<dt>") == verdict_count);
  CHECK(test::holds(text, "1 name could not be told what they are: Foo Bar."));
}
