#include "entente/base/xpath_pattern.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("what XPath reads otherwise is said in ICU's words") {
  CHECK(icu_pattern("^a.b|(c)?$", false) == "^a.b|(c)?\\z");
  CHECK(icu_pattern("a$", true) == "a$");
  CHECK(icu_pattern("\\w\\S\\$", false) == "[^\\p{P}\\p{Z}\\p{C}][^\\u0020\\u0009\\u000A\\u000D]\\$");
  CHECK(icu_pattern("[a&&b~$]", false) == "[a\\&\\&b\\~$]");
  CHECK(icu_pattern("(?:a)+?", false) == "(?:a)+?");
}

TEST_CASE("what cannot be said to ICU has no words") {
  for (const auto* pattern :
       {"a(?=b)", "(?i)a", "\\bx", "\\i", "[a-z-[x]]", "a++", "a*+", "[]a]", "\\x41", "[a--b]", "a\\"}) {
    INFO(pattern);
    CHECK_FALSE(icu_pattern(pattern, false).has_value());
  }
}

TEST_CASE("groups of a replacement have one digit, and those that are not there are empty") {
  CHECK(icu_replacement("$2-$1", 2) == "$2-$1");
  CHECK(icu_replacement("$12", 1) == "$1\\2");
  CHECK(icu_replacement("a$3b", 2) == "ab");
  CHECK(icu_replacement("\\$\\\\", 0) == "\\$\\\\");
  CHECK_FALSE(icu_replacement("$", 1).has_value());
  CHECK_FALSE(icu_replacement("$a", 1).has_value());
  CHECK_FALSE(icu_replacement("\\n", 1).has_value());
}
