#include <catch2/catch.hpp>

#include "entente/report/html_sections.hpp"
#include "report_support.hpp"

using namespace entente;

TEST_CASE("nodes and ties say which statements they are of") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::string text = test::written(write_graph_section, test::report_on(statements));
  CHECK(test::times(text, "<line ") == 3);
  CHECK(test::times(text, "class=\"node") == 4 + 1);
  CHECK(test::times(text, "data-s=\" 1 2 \"") == 5);
  CHECK(test::holds(text, "data-name=\"X\""));
}

TEST_CASE("where nothing is tied there is no picture") {
  std::vector<StatementFacts> one{test::two_statements().front()};
  one[0].relations.clear();
  one[0].commitments.clear();
  const std::string text = test::written(write_graph_section, test::report_on(one));
  CHECK(test::holds(text, "there is no graph to draw"));
  CHECK_FALSE(test::holds(text, "<svg"));
}
