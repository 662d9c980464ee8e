#include "entente/report/report_html.hpp"

#include <catch2/catch.hpp>

#include "report_support.hpp"

using namespace entente;

namespace {

std::vector<StatementFacts> hostile() {
  std::vector<StatementFacts> out{test::two_statements().front()};
  const std::string attack = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
  out[0].title = attack;
  out[0].source = attack + out[0].source;
  out[0].passages[0].text = attack + out[0].passages[0].text;
  for (EntityFact& entity : out[0].entities) entity.name = entity.label = attack;
  for (EntityFact& entity : out[0].entities) entity.surfaces = {attack};
  out[0].commitments[0].topics = {attack};
  out[0].relations[0].detail = attack;
  out[0].events[0].name = attack;
  out[0].coverage.unresolved = {attack};
  return out;
}

}  // namespace

TEST_CASE("the page has its policy, one style sheet, one script, and every link leads somewhere") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::string page = report_html(test::report_on(statements));
  CHECK(test::holds(page, "default-src 'none'; script-src 'sha256-"));
  CHECK(test::times(page, "<script") == 1);
  CHECK(test::times(page, "<style>") == 1);
  for (std::size_t at = page.find("href=\"#"); at != std::string::npos; at = page.find("href=\"#", at + 1)) {
    const std::string anchor = page.substr(at + 7, page.find('"', at + 7) - at - 7);
    INFO(anchor);
    CHECK(test::times(page, "id=\"" + anchor + "\"") == 1);
  }
}

TEST_CASE("nothing of a statement becomes an element or leaves its attribute") {
  const std::vector<StatementFacts> statements = hostile();
  const std::string page = report_html(test::report_on(statements));
  CHECK(test::times(page, "<script") == 1);
  CHECK(test::times(page, "<img") == 0);
  CHECK(test::holds(page, "&lt;script&gt;alert(1)"));
}

TEST_CASE("a statement without facts makes a whole page") {
  StatementFacts bare;
  bare.iri = "https://w3id.org/entente/id/statement/bare";
  bare.file = "bare.txt";
  const std::vector<StatementFacts> one{bare};
  const std::string page = report_html(test::report_on(one));
  CHECK(test::holds(page, "<h1>1 statement</h1>"));
  CHECK(test::holds(page, "</html>"));
}
