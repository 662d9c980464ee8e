#include "entente/report/html_parts.hpp"

#include <catch2/catch.hpp>

#include "report_support.hpp"

using namespace entente;

TEST_CASE("a quotation marks its clause and the words that bind, and leads to the text") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const Report report = test::report_on(statements);
  HtmlWriter html;
  write_quotation(html, report, {0, 0});
  CHECK(test::holds(
      std::move(html).finish(),
      "A — B <strong>will </strong><mark><strong>share</strong></mark><mark> data and views</mark>."));
}

TEST_CASE("a clause that is not in its passage is not marked, and nothing is lost") {
  std::vector<StatementFacts> statements = test::two_statements();
  statements[0].commitments[0].words = "elsewhere";
  statements[0].commitments[0].trigger = "";
  HtmlWriter html;
  write_quotation(html, test::report_on(statements), {0, 0});
  const std::string text = std::move(html).finish();
  CHECK(test::holds(text, "<p>A — B will share data and views.</p>"));
  CHECK(test::holds(text, "href=\"#s1c1\""));
}

TEST_CASE("a verdict is told by sign and word, a bar stays in its track") {
  HtmlWriter html;
  write_verdict(html, Verdict::weakened);
  write_bar(html, 1.5);
  const std::string text = std::move(html).finish();
  CHECK(test::holds(text, "<span aria-hidden=\"true\">▼</span> weakened"));
  CHECK(test::times(text, "width=\"100") == 2);
}

TEST_CASE("anchors count from one") {
  CHECK(passage_anchor(0, PassageId{2}) == "s1p3");
  CHECK(clause_anchor({1, 0}) == "s2c1");
  CHECK(commitment_anchor({1, 0}) == "k2-1");
  CHECK(thing_anchor(3) == "t4");
}
