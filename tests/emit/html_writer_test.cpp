#include "entente/emit/html_writer.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace entente;

TEST_CASE("what HTML reads as markup is escaped, and what it does not allow replaced") {
  CHECK(html_escaped("a < b & \"c\" > 'd'") == "a &lt; b &amp; &quot;c&quot; &gt; 'd'");
  CHECK(html_escaped(std::string_view{"a\0b\x1b\x7f", 5}) ==
        "a\uFFFD"
        "b\uFFFD\uFFFD");
  CHECK(html_escaped("tab\tand\nline 国家") == "tab\tand\nline 国家");
}

TEST_CASE("elements nest, attributes are quoted, and all is closed at the end") {
  HtmlWriter html;
  html.open("html", {{"lang", "en"}}).line();
  html.element("title", "A & B").empty("meta", {{"charset", "utf-8"}}).style("p { color: #111 }\n");
  html.open("p").text("1 < 2 ").element("a", "x", {{"href", "?a=1&b=\""}}).close().open("div");
  CHECK(std::move(html).finish() ==
        "<!DOCTYPE html>\n<html lang=\"en\">\n<title>A &amp; B</title><meta charset=\"utf-8\"/>"
        "<style>\np { color: #111 }\n</style><p>1 &lt; 2 <a "
        "href=\"?a=1&amp;b=&quot;\">x</a></p><div></div></html>\n");
}

TEST_CASE("what HTML does not unescape is written to the byte, for its sum to be right") {
  HtmlWriter html;
  html.verbatim("script", "a > \"b\";\n");
  CHECK(std::move(html).finish() == "<!DOCTYPE html>\n<script>a > \"b\";\n</script>\n");
}

TEST_CASE("no text opens an element or leaves a value", "[property]") {
  CHECK(rc::check([](const std::string& text) {
    const std::string escaped = html_escaped(text);
    RC_ASSERT(escaped.find_first_of("<>\"") == std::string::npos);
    for (std::size_t at = escaped.find('&'); at != std::string::npos; at = escaped.find('&', at + 1))
      RC_ASSERT(escaped.find(';', at) != std::string::npos);
  }));
}
