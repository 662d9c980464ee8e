#include "entente/ingest/html_page.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

/// The tree as "tag[…]" and texts in quotes.
std::string show(const HtmlPage& page, std::uint32_t node = 0) {
  if (page.nodes.empty()) return "";
  const HtmlNode& own = page.nodes[node];
  if (own.tag.empty()) return '"' + own.text + '"';
  std::string out = own.tag + (own.hidden ? "!" : "") + '[';
  for (std::uint32_t child = node + 1; child < own.end; child = page.nodes[child].end)
    out += show(page, child);
  return out + ']';
}

}  // namespace

TEST_CASE("a page is a tree of elements and texts, without scripts and styles") {
  const HtmlPage page =
      parse_html("<html><body><P>a <B>b</B></p><script>x</script><style>y</style>c</body></html>");
  CHECK(show(page) == R"(html[body[p["a "b["b"]]"c"]])");
  CHECK(page.whole);
}

TEST_CASE("broken markup is read as browsers read it") {
  CHECK(show(parse_html("<p>one<p>two")) == R"(html[body[p["one"]p["two"]]])");
  CHECK(show(parse_html("<ul><li>a<li>b")) == R"(html[body[ul[li["a"]li["b"]]]])");
  CHECK(parse_html("").nodes.empty());
  CHECK(show(parse_html("<p>caf&eacute; &amp; &#8212;")) == "html[body[p[\"caf\u00E9 & \u2014\"]]]");
}

TEST_CASE("marks and what is hidden") {
  const HtmlPage page =
      parse_html("<div role=Navigation id=Top class='A b'>x</div><p style='display: none'>y<p hidden>z");
  CHECK(page.nodes[2].marks == "navigation top a b ");
  CHECK(show(page) == R"(html[body[div["x"]p!["y"]p!["z"]]])");
}

TEST_CASE("what the page says of itself") {
  const HtmlPage page = parse_html(
      "<head><title>Site | News</title><meta property='og:title' content='Joint Statement'>"
      "<meta name=date content='2011-01-01'><meta property='article:published_time' "
      "content='2020-12-03T10:00Z'>"
      "<link rel=canonical href='https://example.org/1'></head><body>x");
  CHECK(page.title == "Joint Statement");
  CHECK(page.date == "2020-12-03T10:00Z");
  CHECK(page.url == "https://example.org/1");
}

TEST_CASE("no entity is fetched or expanded, and bombs of nesting are told of") {
  const HtmlPage page = parse_html("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>a&x;b");
  CHECK(show(page).find("root:") == std::string::npos);
  std::string deep;
  for (int i = 0; i < 10'000; ++i) deep += "<div>";
  CHECK_FALSE(parse_html(deep + "x").whole);
}

TEST_CASE("the encoding that a page declares") {
  CHECK(declared_encoding("<meta charset=\"Shift_JIS\">") == "shift_jis");
  CHECK(declared_encoding("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>") ==
        "windows-1252");
  CHECK(declared_encoding("<p>charset").empty());
  CHECK(declared_encoding("<p>none").empty());
}
