#include <catch2/catch.hpp>

#include "entente/report/html_sections.hpp"
#include "report_support.hpp"

using namespace entente;

TEST_CASE("a pair tells its counts, what is common, and what its topics do") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::string text = test::written(write_continuity_section, test::report_on(statements));
  CHECK(test::holds(text, "<h3>14 October 2021 → 3 May 2023</h3>"));
  CHECK(test::holds(text, "3 of 4 named things are common to both (75%)"));
  CHECK(test::holds(text, "▼ fallen"));
}

TEST_CASE("where nothing can be held against anything, the report says why") {
  const std::vector<StatementFacts> one{test::two_statements().front()};
  CHECK(test::holds(test::written(write_continuity_section, test::report_on(one)),
                    "There is one statement only"));
  std::vector<StatementFacts> three = test::two_statements();
  three.push_back(three[0]);
  three[2].iri += "2";
  CHECK(test::holds(test::written(write_continuity_section, test::report_on(three)),
                    "No two dated statements share a party"));
}
