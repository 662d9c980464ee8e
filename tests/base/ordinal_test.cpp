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
