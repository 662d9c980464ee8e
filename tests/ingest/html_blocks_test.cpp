#include "entente/ingest/html_blocks.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

/// Blocks as "kind depth: text (linked/words)", the depth if there is one and the links if there are any.
std::vector<std::string> blocks(std::string_view html) {
  std::vector<std::string> out;
  for (const HtmlBlock& block : read_blocks(parse_html(html), {"cookie", "share"})) {
    std::string line = block.kind == BlockKind::heading     ? "h"
                       : block.kind == BlockKind::list_item ? "li"
                                                            : "p";
    if (block.depth > 0) line += std::to_string(block.depth);
    line += ": " + block.text;
    if (block.linked > 0)
      line += " (" + std::to_string(block.linked) + '/' + std::to_string(block.words) + ')';
    out.push_back(line);
  }
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("paragraphs, headings, items and cells are blocks, and inline elements are none") {
  CHECK(blocks("<h2>One</h2><p>a <em>b</em>\n "
               "c</p><ul><li>x<ul><li>y</ul></ul><table><tr><td>1st<td>2nd</table>") ==
        Lines{"h2: One", "p: a b c", "li1: x", "li2: y", "p: 1st", "p: 2nd"});
  CHECK(blocks("<p><b>Cyber</b></p><p><b>Cyber</b> is all.</p><p><b>All of it.</b></p>") ==
        Lines{"h6: Cyber", "p: Cyber is all.", "p: All of it."});
}

TEST_CASE("a single break goes on in running text, two part paragraphs") {
  CHECK(blocks("<div>Lima<br>4 May 2020<br><br>They met and<br>agreed.</div>") ==
        Lines{"p: Lima", "p: 4 May 2020", "p: They met and agreed."});
  CHECK(blocks("<pre>one\ntwo\n\nthree</pre>") == Lines{"p: one two", "p: three"});
}

TEST_CASE("the marker of an item in a cell of its own belongs to the next cell") {
  CHECK(blocks("<table><tr><td>(a)<td>to set up a fund;<tr><td>(b)<td>to meet.</table>") ==
        Lines{"li1: to set up a fund;", "li1: to meet."});
}

TEST_CASE("links are counted") {
  CHECK(blocks("<p>See <a href=x>this one page</a></p>") == Lines{"p: See this one page (3/4)"});
}

TEST_CASE("what surrounds a statement is silent by element, role, mark or because it is hidden") {
  const std::string text =
      "<p>They met in Lima and agreed on a long list of things to do in the years to come.</p>";
  const Lines only{"p: They met in Lima and agreed on a long list of things to do in the years to come."};
  for (const std::string around :
       {"<nav>Home</nav>", "<footer>Imprint</footer>", "<aside>News</aside>",
        "<div role=navigation>Home</div>", "<div class='site-cookie-bar'>OK</div>",
        "<div id=share_it>Tweet</div>", "<p hidden>x</p>", "<form><input>Search</form>"}) {
    CAPTURE(around);
    CHECK(blocks(around + text) == only);
  }
  // But no element is, whatever it is called, that holds most of the page; nor a word inside another.
  CHECK(blocks("<form class=cookie>" + text + "</form>") == only);
  CHECK(blocks("<div class=shareholders>Us</div>" + text).size() == 2);
}
