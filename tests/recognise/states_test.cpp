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
