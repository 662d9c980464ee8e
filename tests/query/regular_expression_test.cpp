#include "entente/query/regular_expression.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace entente;
using namespace entente::sparql;

namespace {

std::string matched(std::string_view text, std::string_view pattern, std::string_view flags = "") {
  bool unsupported = false;
  const auto expression = RegularExpression::compile(pattern, flags, unsupported);
  if (unsupported) return "unsupported";
  if (!expression) return "none";
  const auto found = expression->matches(text);
  return !found ? "gave up" : *found ? "yes" : "no";
}

std::string replaced(std::string_view text, std::string_view pattern, std::string_view with) {
  bool unsupported = false;
  const auto expression = RegularExpression::compile(pattern, "", unsupported);
  REQUIRE(expression.has_value());
  return expression->replaced(text, with).value_or("none");
}

}  // namespace

TEST_CASE("XPath's dollar is the end, not the line end before it") {
  CHECK(matched("a\n", "a$") == "no");
  CHECK(matched("a\nb", "a$", "m") == "yes");
  CHECK(matched("a\nb", "a.b") == "no");
  CHECK(matched("a\nb", "a.b", "s") == "yes");
  CHECK(matched("a\u2028b", "a.b") == "yes");
  CHECK(matched("ABC", "b", "i") == "yes");
  CHECK(matched("a.c", "a.c", "q") == "yes");
  CHECK(matched("abc", "a.c", "q") == "no");
}

TEST_CASE("classes are XPath's") {
  CHECK(matched("_", "^\\w$") == "no");
  CHECK(matched("+", "^\\w$") == "yes");
  CHECK(matched("\f", "\\s") == "no");
  CHECK(matched("٣", "^\\d$") == "yes");
  CHECK(matched("&", "^[a&&b]$") == "yes");
  CHECK(matched("é", "^\\p{L}$") == "yes");
}

TEST_CASE("what ICU would read otherwise is refused") {
  for (const auto* pattern :
       {"a(?=b)", "(?i)a", "\\bx", "\\i", "[a-z-[x]]", "a++", "a*+", "[]a]", "\\x41", "[a--b]"}) {
    INFO(pattern);
    CHECK(matched("a", pattern) == "unsupported");
  }
  CHECK(matched("a", "a", "x") == "unsupported");
  CHECK(matched("ab", "(?:a)b") == "yes");
}

TEST_CASE("broken patterns and flags are errors") {
  CHECK(matched("a", "(") == "none");
  CHECK(matched("a", "a{2,1}") == "none");
  CHECK(matched("a", "a", "z") == "none");
}

TEST_CASE("a pattern that takes for ever is given up") {
  CHECK(matched(std::string(60, 'a') + 'b', "(a|aa|aaa)+(a|aa|aaa)+(a|aa)+c") == "gave up");
}

TEST_CASE("replacement") {
  CHECK(replaced("abcd", "(b)(c)", "$2$1") == "acbd");
  CHECK(replaced("ab", "b", "\\$\\\\") == "a$\\");
  CHECK(replaced("ab", "b", "$0$0") == "abb");
  CHECK(replaced("ab", "(b)", "$12") == "ab2");
  CHECK(replaced("ab", "b", "$1") == "a");
  CHECK(replaced("ab", "b", "$") == "none");
  CHECK(replaced("ab", "b", "\\n") == "none");
  CHECK(replaced("ab", "x*", "-") == "none");
}
