#include "entente/report/markdown_text.hpp"

#include <catch2/catch.hpp>

#include "report_support.hpp"

using namespace entente;

TEST_CASE("nothing is read as markup, and a line stays a line") {
  CHECK(markdown_escaped("a *b* _c_ `d` [e](f) <g> | h\n\ti") ==
        "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\| h i");
  CHECK(markdown_escaped("- item") == "\\- item");
  CHECK(markdown_escaped("12. item") == "12\\. item");
  CHECK(markdown_escaped("# heading &amp;") == "\\# heading \\&amp;");
  CHECK(markdown_escaped("a - b, 1.5 – ok") == "a - b, 1.5 – ok");
}
