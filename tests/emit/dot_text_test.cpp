#include "entente/emit/dot_text.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"

using namespace entente;

namespace {

/// What Graphviz shows for a quoted label, by its own rules: a backslash takes the next character as it is,
/// an ampersand begins an entity.
std::string shown(std::string_view quoted) {
  REQUIRE(quoted.size() >= 2);
  REQUIRE(quoted.front() == '"');
  REQUIRE(quoted.back() == '"');
  quoted = quoted.substr(1, quoted.size() - 2);
  std::string out;
  for (std::size_t i = 0; i < quoted.size(); ++i) {
    if (quoted[i] == '"') FAIL("the string ends early");
    if (quoted[i] == '\\') {
      ++i;
    } else if (quoted[i] == '&') {
      if (quoted.substr(i, 5) != "&amp;") FAIL("an ampersand is bare");
      out += '&';
      i += 4;
      continue;
    }
    out += quoted[i];
  }
  return out;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += line;
  return out;
}

std::string without_spaces(std::string text) {
  std::erase(text, ' ');
  return text;
}

}  // namespace

TEST_CASE("quotes, backslashes and ampersands are escaped") {
  CHECK(dot_quoted("a \"b\" \\N R&D &lt; \\") == R"("a \"b\" \\N R&amp;D &amp;lt; \\")");
  CHECK(dot_quoted("") == "\"\"");
  CHECK(dot_quoted("a\nb\tc") == "\"a b c\"");
}

TEST_CASE("every code point is shown as it is, or as a blank if it has no form") {
  std::string text;
  std::string wanted;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    append_utf8(text, c);
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    append_utf8(wanted, control ? U' ' : c == 0xFFFE || c == 0xFFFF ? U'\uFFFD' : c);
  }
  CHECK((shown(dot_quoted(text)) == wanted));
}

TEST_CASE("lines are centred or set left") {
  const std::vector<std::string> lines{"a", "b\"", "c"};
  CHECK(dot_label(lines) == R"("a\nb\"\nc")");
  CHECK(dot_label(lines, Align::left) == R"("a\lb\"\lc\l")");
  CHECK(dot_label(std::vector<std::string>{}) == "\"\"");
}

TEST_CASE("text is wrapped at spaces, and a word that is too long inside") {
  CHECK(wrap("Ministry of Internal Affairs and Communications", 20) ==
        std::vector<std::string>{"Ministry of Internal", "Affairs and", "Communications"});
  CHECK(wrap("abcdefghij klm", 4) == std::vector<std::string>{"abcd", "efgh", "ij", "klm"});
  CHECK(wrap("abcdefgh", 4) == std::vector<std::string>{"abcd", "efgh"});
  CHECK(wrap("\u00e9\u00e9\u00e9 \u00e9\u00e9", 6) ==
        std::vector<std::string>{"\u00e9\u00e9\u00e9 \u00e9\u00e9"});
  CHECK(wrap("  a \n b ", 20) == std::vector<std::string>{"a b"});
  CHECK(wrap("", 20).empty());
}

TEST_CASE("wrapping loses no letter and keeps to the width", "[property]") {
  REQUIRE(rc::check([](const std::vector<std::uint16_t>& points, std::uint8_t some_width) {
    const std::size_t width = some_width % 30 + 1U;
    std::string text;
    for (const std::uint16_t point : points) append_utf8(text, point % 4 == 0 ? U' ' : U'a' + point % 0x200U);
    const auto lines = wrap(text, width);
    for (const std::string& line : lines) {
      RC_ASSERT(!line.empty());
      RC_ASSERT(count_code_points(line) <= width);
    }
    RC_ASSERT(without_spaces(joined(lines)) == without_spaces(fold_space(text)));
  }));
}

TEST_CASE("text is cut at a space, with a mark for what is gone") {
  CHECK(shortened("one two three", 20) == "one two three");
  CHECK(shortened("one  two\nthree", 13) == "one two three");
  CHECK(shortened("one, two three", 10) == "one, two…");
  CHECK(shortened("one, two three", 6) == "one…");
  CHECK(shortened("unbreakablelongword", 6) == "unbre…");
  CHECK(shortened("äöü äöü", 5) == "äöü…");
  CHECK(shortened("x y", 0).empty());
}

TEST_CASE("names of the ontology as words, and counts with their noun") {
  CHECK(spaced("participatedIn") == "participated in");
  CHECK(spaced("State") == "state");
  CHECK(counted(1, "line") == "1 line");
  CHECK(counted(0, "line") == "0 lines");
}
