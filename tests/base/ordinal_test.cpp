#include "entente/base/ordinal.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("ordinals in words up to ninety-ninth") {
  CHECK(ordinal_in_words("first") == 1);
  CHECK(ordinal_in_words("Nineteenth") == 19);
  CHECK(ordinal_in_words("TWENTIETH") == 20);
  CHECK(ordinal_in_words("twenty-first") == 21);
  CHECK(ordinal_in_words("Fifty-Fourth") == 54);
  CHECK(ordinal_in_words("ninety-ninth") == 99);
}

TEST_CASE("other words are no ordinals") {
  for (const char* word : {"", "twenty", "twenty-eleventh", "twenty-", "firstly", "hundredth", "-first"})
    CHECK_FALSE(ordinal_in_words(word).has_value());
}

TEST_CASE("ordinals in digits are digits with their ending") {
  for (const char* word : {"4th", "21st", "2nd", "33RD"}) CHECK(is_ordinal_in_digits(word));
  for (const char* word : {"", "4", "th", "4thly", "4 th", "2003", "1.5th"})
    CHECK_FALSE(is_ordinal_in_digits(word));
}
