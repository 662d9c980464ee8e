#include "entente/ingest/html.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const std::string first_paragraph =
    "The two Governments met in Lima on 4 May 2020 and agreed to share what they know of reefs.";
const std::string second_paragraph =
    "They will meet again in Quito before the end of next year, and report to their Presidents.";

Document page(const std::string& html) {
  return parse("<!DOCTYPE html>" + html, SourceFormat::html);
}

}  // namespace

TEST_CASE("the statement is taken out of its page") {
  const Document document = page(
      "<head><title>Joint Statement on Reefs - Ministry</title></head><body>"
      "<div><a href=a>Home</a> <a href=b>Press room</a> <a href=c>All news of the Ministry</a></div>"
      "<div><h1>Joint Statement on Reefs</h1><p>Lima, 4 May 2020</p><p>" +
      first_paragraph +
      "</p><ul><li>Joint maps"
      "<li>Joint dives</ul><p>" +
      second_paragraph +
      "</p><p><a href=x>More news about the sea and about reefs</a></p>"
      "</div><div><h2>Other news</h2><p>Minister opens a bridge</p></div>");
  CHECK(document.source == "Joint Statement on Reefs\n\nLima, 4 May 2020\n\n" + first_paragraph +
                               "\n\n- Joint maps\n\n- Joint dives\n\n" + second_paragraph + "\n\n");
  CHECK(show(document) == std::vector<std::string>{"title|Joint Statement on Reefs",
                                                   "dateline|Lima, 4 May 2020",
                                                   "paragraph|" + first_paragraph, "item 1|Joint maps",
                                                   "item 1|Joint dives", "paragraph|" + second_paragraph});
  CHECK(broken_invariant(document).empty());
  CHECK(misplaced_word(document).empty());
}

TEST_CASE("the main text is found in tables as well, and without any heading") {
  const Document document = page("<table><tr><td><a href=a>Home</a><td><table><tr><td>" + first_paragraph +
                                 "<br><br>" + second_paragraph + "</table></table>");
  CHECK(document.source == first_paragraph + "\n\n" + second_paragraph + "\n\n");
}

TEST_CASE("date and address come from the page's metadata") {
  const Document document =
      page("<meta name=date content='2020-05-04'><link rel=canonical href='https://example.org/1'><p>" +
           first_paragraph);
  CHECK(document.metadata.date == "2020-05-04");
  CHECK(document.metadata.source_url == "https://example.org/1");
  CHECK(page("<meta name=date content='2020-02-30'><p>" + first_paragraph).metadata.date.empty());
}

TEST_CASE("a page nested too deep is read up to there, with a warning") {
  std::string html = "<p>" + first_paragraph + "</p>";
  for (int i = 0; i < 5000; ++i) html += "<blockquote>";
  const Document document = page(html + "x");
  REQUIRE(document.warnings.size() == 1);
  CHECK(document.text.find("reefs") != std::string::npos);
}

TEST_CASE("a date of the page's metadata that does not exist is told, one in another form is not") {
  const auto warnings = [](const std::string& date) {
    const std::string head = "<html><head><meta name=date content='" + date + "'></head>";
    return parse(head + "<h1>Joint Statement on Reefs</h1><p>They met.</p>", SourceFormat::html).warnings;
  };
  REQUIRE(warnings("2024-02-30T10:00:00Z").size() == 1);
  CHECK(to_string(warnings("2024-02-30T10:00:00Z").front()) ==
        "test: the date '2024-02-30', which the page gives for itself, does not exist; correct it in the "
        "page, or "
        "give the date in the text");
  CHECK(warnings("2024-02-29").empty());
  CHECK(warnings("Thu, 3 May").empty());
}
