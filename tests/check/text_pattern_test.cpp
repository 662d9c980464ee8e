#include "entente/check/text_pattern.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

PatternVerdict find(const std::string& pattern, const std::string& text, const std::string& flags = "") {
  const auto compiled = TextPattern::compile(pattern, flags);
  REQUIRE(compiled);
  return compiled->find_in(text);
}

}  // namespace

TEST_CASE("a pattern is looked for anywhere, unless it is anchored") {
  CHECK(find("b+", "abbc") == PatternVerdict::matches);
  CHECK(find("^b+", "abbc") == PatternVerdict::differs);
  CHECK(find("^[0-9]{4}$", "2003") == PatternVerdict::matches);
  CHECK(find("^.$", "😀") == PatternVerdict::matches);
}

TEST_CASE("flags") {
  CHECK(find("A", "a") == PatternVerdict::differs);
  CHECK(find("A", "a", "i") == PatternVerdict::matches);
  CHECK(find("^b$", "a\nb") == PatternVerdict::differs);
  CHECK(find("^b$", "a\nb", "m") == PatternVerdict::matches);
  CHECK(find("a.b", "a\nb") == PatternVerdict::differs);
  CHECK(find("a.b", "a\nb", "s") == PatternVerdict::matches);
  CHECK(find("a b", "ab", "x") == PatternVerdict::matches);
  CHECK(find("a.b", "axb", "q") == PatternVerdict::differs);
  CHECK(find("A.B", "a.b", "qi") == PatternVerdict::matches);
}

TEST_CASE("one pattern can be asked again and again") {
  const auto compiled = TextPattern::compile("a", "");
  REQUIRE(compiled);
  CHECK(compiled->find_in("a") == PatternVerdict::matches);
  CHECK(compiled->find_in("b") == PatternVerdict::differs);
  CHECK(compiled->find_in("") == PatternVerdict::differs);
  CHECK(compiled->find_in("ba") == PatternVerdict::matches);
}

TEST_CASE("what is no pattern is an error") {
  CHECK(TextPattern::compile("(", "").error().message ==
        "\"(\" is no regular expression (U_REGEX_MISMATCHED_PAREN)");
  CHECK(TextPattern::compile("a", "g").error().message == "there is no flag \"g\"");
}

TEST_CASE("a pattern that backtracks without end is given up") {
  CHECK(find("^(a+)+$", std::string(5000, 'a') + 'b') == PatternVerdict::given_up);
  CHECK(find("^(([a-z])+.)+[A-Z]([a-z])+$", std::string(5000, 'a')) == PatternVerdict::given_up);
}
