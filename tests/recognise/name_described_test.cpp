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

TEST_CASE("a common noun before or behind the name, parted by a comma, types it") {
  CHECK(names_of("We hold a naval exercise, Amber Lantern, in May.") ==
        Lines{"Programme quoted: Amber Lantern"});
  CHECK(names_of("We hold our exercise, Amber Lantern, in May.") == Lines{"Programme quoted: Amber Lantern"});
  CHECK(names_of("We hold ships, Amber Lantern, in May.") == Lines{"- : Amber Lantern"});
  CHECK(names_of("Our bank, PROREEF, will pay.") == Lines{"Agency quoted: PROREEF"});
  CHECK(names_of("We use Lighthouse, a data platform run by us.") == Lines{"Programme quoted: Lighthouse"});
  CHECK(names_of("We met Lighthouse, a platform operator there.") == Lines{"- : Lighthouse"});
}

TEST_CASE("the noun right before the name types it") {
  CHECK(names_of("We see the pilot project MOSAR here.") == Lines{"Programme quoted: MOSAR"});
  CHECK(names_of("We run the exercise Steady Harbour here.") == Lines{"Programme quoted: Steady Harbour"});
  CHECK(names_of("We run the ship Steady Harbour here.") == Lines{"- : Steady Harbour"});
  CHECK(names_of("We see the project Lantern here.") == Lines{"- : Lantern"});
}

TEST_CASE("what is named or called needs no quotation marks") {
  CHECK(names_of("We run a pilot named Clear Skies here.") == Lines{"Programme quoted: Clear Skies"});
  CHECK(names_of("We know a man named Clear Skies here.") == Lines{"- : Clear Skies"});
}

TEST_CASE("the year of an exercise belongs to its name") {
  CHECK(test::entities_of("They prepare the exercise Steady Harbour 2015 there.") ==
        test::Lines{"Programme: Steady Harbour 2015 [Steady Harbour 2015]"});
}

TEST_CASE("exercises are named behind their noun, one or several, with their edition") {
  CHECK(names_of("We praised the naval exercise Varuna.") == Lines{"Programme quoted: Varuna"});
  CHECK(names_of("We praised the exercises Varuna, Garuda III and Shakti-2023.") ==
        Lines{"Programme quoted: Varuna", "Programme quoted: Garuda III", "Programme quoted: Shakti-2023"});
  CHECK(names_of("We joined exercises and Search and Rescue drills.") == Lines{"- : Search", "- : Rescue"});
  CHECK(names_of("We praised the effort Varuna.") == Lines{"- : Varuna"});
  CHECK(names_of("We praised the exercise Japan held.") == Lines{});
}
