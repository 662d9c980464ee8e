#include "entente/base/regular_expression.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

std::string matched(std::string_view text, std::string_view pattern, std::string_view flags = "") {
  const auto expression = RegularExpression::compile(pattern, flags, 100);
  if (!expression) return expression.error().message;
  const auto found = expression->matches(text);
  return !found ? "gave up" : *found ? "yes" : "no";
}

std::string replaced(std::string_view text, std::string_view pattern, std::string_view with) {
  const auto expression = RegularExpression::compile(pattern, "", 100);
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

TEST_CASE("a pattern is looked for anywhere, unless it is anchored") {
  CHECK(matched("abbc", "b+") == "yes");
  CHECK(matched("abbc", "^b+") == "no");
  CHECK(matched("a\nb", "^b$") == "no");
  CHECK(matched("a\nb", "^b$", "m") == "yes");
  CHECK(matched("😀", "^.$") == "yes");
  CHECK(matched("a.b", "A.B", "qi") == "yes");
}

TEST_CASE("what is beyond XPath is known, and read as ICU has it") {
  const auto is_beyond = RegularExpression::is_beyond_xpath;
  CHECK(is_beyond("a(?=b)", ""));
  CHECK(is_beyond("a", "x"));
  CHECK(is_beyond("a", "qx"));
  CHECK_FALSE(is_beyond("(?:a)b", "ims"));
  CHECK_FALSE(is_beyond("a(?=b)", "q"));
  CHECK_FALSE(is_beyond("a", "xz"));
  CHECK(matched("ab", "a(?=b)") == "yes");
  CHECK(matched("a_", "\\ba\\w$") == "yes");
  CHECK(matched("ab", "a b", "x") == "yes");
}

TEST_CASE("broken patterns and flags are errors") {
  CHECK(matched("a", "(") == "\"(\" is no regular expression (U_REGEX_MISMATCHED_PAREN)");
  CHECK(matched("a", "a{2,1}").find("is no regular expression") != std::string::npos);
  CHECK(matched("a", "a", "z") == "there is no flag \"z\"");
}

TEST_CASE("one expression can be asked again and again") {
  const auto expression = RegularExpression::compile("a", "", 100);
  REQUIRE(expression);
  CHECK(expression->matches("a") == true);
  CHECK(expression->matches("b") == false);
  CHECK(expression->replaced("bab", "-") == "b-b");
  CHECK(expression->matches("") == false);
  CHECK(expression->matches("ba") == true);
}

TEST_CASE("a pattern that takes for ever is given up") {
  CHECK(matched(std::string(5000, 'a') + 'b', "^(a+)+$") == "gave up");
  CHECK(matched(std::string(5000, 'a'), "^(([a-z])+.)+[A-Z]([a-z])+$") == "gave up");
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
