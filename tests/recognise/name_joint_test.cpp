#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::runs_of;

TEST_CASE("and joins before a head unless a name stands on the left") {
  CHECK(runs_of("We see the Data and Radio Council.") == Lines{"Data and Radio Council"});
  CHECK(runs_of("We see Japan and Technology Council.") == Lines{"Japan", "Technology Council"});
  CHECK(runs_of("We see the Trade Bureau and Technology Council.") ==
        Lines{"Trade Bureau", "Technology Council"});
  CHECK(runs_of("We see the Radio and Policy Dialogue.") == Lines{"Radio and Policy Dialogue"});
}

TEST_CASE("an adjective before what is talked about is no name by itself") {
  CHECK(runs_of("We see the Trilateral Reef and Radio Dialogue.") ==
        Lines{"Trilateral Reef and Radio Dialogue"});
  CHECK(runs_of("We see the Trilateral and Radio Dialogue.") == Lines{"Trilateral", "Radio Dialogue"});
}

TEST_CASE("what talks are about is no company") {
  CHECK(runs_of("We see the Dialogue on Critical and Emerging Technologies.") ==
        Lines{"Dialogue on Critical and Emerging Technologies"});
  CHECK(runs_of("We see the Dialogue on Trade and Coral Company.") ==
        Lines{"Dialogue on Trade", "Coral Company"});
}

TEST_CASE("adjectives that and joins have one noun") {
  CHECK(runs_of("We see the Committee on European and Regional Integration.") ==
        Lines{"Committee on European and Regional Integration"});
  CHECK(runs_of("We see the Committee on Trade and Reef Council.") ==
        Lines{"Committee on Trade", "Reef Council"});
}

TEST_CASE("behind adjectives a name goes on to their noun") {
  CHECK(runs_of("We see the Strategy for a Free, Peaceful and Open Reef Belt.") ==
        Lines{"Strategy for a Free, Peaceful and Open Reef Belt"});
  CHECK(runs_of("We see the Strategy for Reefs and Radio Dialogue.") ==
        Lines{"Strategy for Reefs", "Radio Dialogue"});
}
