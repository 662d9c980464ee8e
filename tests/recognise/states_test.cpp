#include "entente/recognise/states.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

Lines governments_of(std::string_view paragraph) {
  const ReadText text{paragraph};
  return text.show(read_governments(text.lexed(), text.sentence(), text.atoms()));
}

Lines places_of(std::string_view paragraph) {
  const ReadText text{paragraph};
  return text.show(read_places(text.lexed(), text.sentence(), text.atoms()));
}

}  // namespace

TEST_CASE("the government of a state") {
  CHECK(governments_of("The Government of Japan agrees.") ==
        Lines{"State government-of: Government of Japan"});
  CHECK(governments_of("The Government of the United States agrees.") ==
        Lines{"State government-of: Government of the United States"});
  CHECK(governments_of("The Japanese government agrees.") ==
        Lines{"State government-of: Japanese government"});
  CHECK(governments_of("The people of Japan agree.") == Lines{});
}

TEST_CASE("an adjective in capitals is a noun where it stands as one") {
  CHECK(governments_of("Today the U.S. and Japan agree.") == Lines{"State listed: U.S."});
  CHECK(governments_of("Today the U.S. will act.") == Lines{"State listed: U.S."});
  CHECK(governments_of("The strategy of the U.S., too, is this.") == Lines{"State listed: U.S."});
  CHECK(governments_of("This is the U.S.'s aim.") == Lines{"State listed: U.S."});
  CHECK(governments_of("Today U.S. firms act.") == Lines{});
  CHECK(governments_of("The U.S.-Japan pact holds.") == Lines{});
  CHECK(governments_of("The Japanese and others agree.") == Lines{});
}

TEST_CASE("an unlisted name before a comma and a state is a place in it") {
  CHECK(places_of("We met in Busan, Republic of Korea.") ==
        Lines{"Place city-in-state: Busan of Republic of Korea"});
  CHECK(places_of("We met at Camp David, United States.") ==
        Lines{"Place city-in-state: Camp David of United States"});
  CHECK(places_of("We met near Chiba, Tokyo.") == Lines{"Place city-in-state: Chiba"});
  CHECK(places_of("We met Busan, Republic of Korea.") == Lines{});
  CHECK(places_of("We met in spring, Japan said.") == Lines{});
}

TEST_CASE("a name joined by a dash is hyphenated") {
  const auto hyphenated = [](std::string_view paragraph) {
    const ReadText text{paragraph};
    const auto atoms = text.atoms();
    REQUIRE_FALSE(atoms.empty());
    return is_hyphenated(text.lexed(), text.sentence(), atoms.front());
  };
  CHECK(hyphenated("a Japan-Australia pact"));
  CHECK(hyphenated("a Japan–Australia pact"));
  CHECK_FALSE(hyphenated("Japan - Australia"));
  CHECK_FALSE(hyphenated("Japan"));
}

TEST_CASE("a state before a comma and a listed city are no places of another name") {
  const auto places = [](std::string_view paragraph) {
    const ReadText text{paragraph};
    return text.show(read_places(text.lexed(), text.sentence(), text.atoms()));
  };
  CHECK(places("We met in Australia, Japan and elsewhere.") == Lines{});
  CHECK(places("We met in Tokyo, Japan today.") == Lines{});
  CHECK(places("We met in Kobe, Japan today.") == Lines{"Place city-in-state: Kobe of Japan"});
}
