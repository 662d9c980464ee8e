#include "entente/relate/meeting_ordinal.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("ordinals in words and in figures, and the inaugural one") {
  CHECK(ordinal_of("Third") == 3);
  CHECK(ordinal_of("21st") == 21);
  CHECK(ordinal_of("inaugural") == 1);
}

TEST_CASE("what is no ordinal, or counts no meeting") {
  for (const auto* word : {"", "three", "21", "2022", "st", "0th", "200th", "99999999999th", "21st-century"})
    CHECK_FALSE(ordinal_of(word));
}
