#include "entente/recognise/name_described.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::names_of;

TEST_CASE("the common noun behind a name types it") {
  CHECK(names_of("We see the HORIZON project.") == Lines{"Programme follower: HORIZON"});
  CHECK(names_of("We see the Blue Lagoon (BLUE) project.").front() == "Programme follower: Blue Lagoon");
  CHECK(names_of("We see the HORIZON idea.") == Lines{"- : HORIZON"});
  CHECK(names_of("Horizon project.") == Lines{});  // capitalised by its place
}

TEST_CASE("a summit of two states in small letters is one") {
  CHECK(names_of("We held the U.S.-Japan summit.") == Lines{"Forum follower: U.S.-Japan summit"});
  CHECK(names_of("We held the U.S.-Japan talks.") == Lines{});
}

TEST_CASE("the common noun before a title in quotes types it") {
  CHECK(names_of("The program, titled “Blue Lagoon”, began.") == Lines{"Programme quoted: Blue Lagoon"});
  CHECK(names_of("The program titled “Blue Lagoon” began.") == Lines{"Programme quoted: Blue Lagoon"});
  CHECK(names_of("The speech, titled “Blue Lagoon”, began.") == Lines{"- : Blue Lagoon"});
}

TEST_CASE("a dialogue of states in small letters is named by what it is on") {
  CHECK(names_of("We see the U.S.-Japan dialogue on Strategic Stability.") ==
        Lines{"Forum follower: U.S.-Japan dialogue on Strategic Stability", "- : Strategic Stability"});
  CHECK(names_of("We see the U.S.-Japan dialogue on trade.") == Lines{});
}

TEST_CASE("names in quotation marks") {
  CHECK(names_of("We see the “Data Strategy” here.") == Lines{"Framework quoted: Data Strategy"});
  CHECK(names_of("We see the \"Data Strategy\" here.") == Lines{"Framework quoted: Data Strategy"});
  CHECK(names_of("We see the “Data Strategy here.") == Lines{"Framework head-noun: Data Strategy"});
}
