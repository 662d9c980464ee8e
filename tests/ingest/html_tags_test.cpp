#include "entente/ingest/html_tags.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

std::string repeated(const std::string& piece, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += piece;
  return out;
}

}  // namespace

TEST_CASE("a tag with too many attributes is told, however they are written") {
  for (const std::string attribute : {" a", " a=1", "\na = \"b c\"", " a='b c d'", "\t\ta= \"x > y\""}) {
    CAPTURE(attribute);
    CHECK(is_tractable_html("<p" + repeated(attribute, max_attributes) + ">They met."));
    CHECK_FALSE(is_tractable_html("<p" + repeated(attribute, max_attributes + 1) + ">They met."));
    CHECK_FALSE(is_tractable_html("<p>They met.<br" + repeated(attribute, max_attributes + 1)));
  }
}

TEST_CASE("long pages, values, comments, scripts and styles are no long tags") {
  const std::string words = repeated(" a", 2 * max_attributes);
  CHECK(is_tractable_html(""));
  CHECK(is_tractable_html("<"));
  CHECK(is_tractable_html("a < b" + words));
  CHECK(is_tractable_html("<p>" + words + repeated("<p a=1>", 2 * max_attributes)));
  CHECK(is_tractable_html("<p a=\"" + words + "\">"));
  CHECK(is_tractable_html("<p a = '" + words));
  CHECK(is_tractable_html("<!-- <p" + words + " -->"));
  CHECK(is_tractable_html("<!-- <p" + words));
  CHECK(is_tractable_html("<Script a=1>if (a <b" + words + "</p></SCRIPT><p>"));
  CHECK(is_tractable_html("<style>a <b" + words));
  CHECK_FALSE(is_tractable_html("<script></script><p" + words + '>'));
}
