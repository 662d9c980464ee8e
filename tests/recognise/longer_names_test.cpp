#include "entente/recognise/longer_names.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::entities_of;

namespace {

/// The first thing of the text, with its surfaces.
std::string first(std::string_view text) {
  return entities_of(text).front();
}

}  // namespace

TEST_CASE("an organ can be written with its state, a text with its parties, place or year") {
  CHECK(first("We met the Ministry of Whales of Japan.") ==
        "Agency: Ministry of Whales [Ministry of Whales|Ministry of Whales of Japan]");
  CHECK(first("We signed the Plan for Reefs between Japan and Australia.") ==
        "Framework: Plan for Reefs [Plan for Reefs|Plan for Reefs between Japan and Australia]");
  CHECK(first("We signed the Compact for Reefs in Tokyo.") ==
        "Framework: Compact for Reefs [Compact for Reefs|Compact for Reefs in Tokyo]");
  CHECK(first("We recall the 2005 Reef Declaration.") ==
        "Framework: Reef Declaration [Reef Declaration|2005 Reef Declaration]");
  CHECK(first("We recall, of 2005 Reef Declaration.") == "Framework: Reef Declaration [Reef Declaration]");
}

TEST_CASE("a summit can be written with where or when it was") {
  CHECK(test::ReadText{"We praised the Tokyo Reef Summit and the 2026 Whale Conference."}.names(
            EntityType::forum) == test::Lines{"Tokyo Reef Summit", "Whale Conference"});
  CHECK(entities_of("We recall the Third Summit of the Council of Europe.").front() ==
        "Forum: Summit of the Council of Europe [Summit of the Council of Europe|Third Summit of the Council "
        "of "
        "Europe]");
  CHECK(entities_of("We praised the 2026 Whale Conference.").front() ==
        "Forum: Whale Conference [Whale Conference|2026 Whale Conference]");
}

TEST_CASE("what is only a part of its name is not written longer") {
  CHECK(entities_of("The Ministries of Health and Whales of Japan met.").at(1) ==
        "Agency: Ministry of Whales [Whales]");
}

TEST_CASE("an ordinal before a text is a way to write it") {
  CHECK(entities_of("They praised the Sixth Reef Assessment Report.").front() ==
        "Framework: Reef Assessment Report [Reef Assessment Report|Sixth Reef Assessment Report]");
}
