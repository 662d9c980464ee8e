#include "entente/recognise/name_type.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::names_of;

TEST_CASE("a joint commission is a forum, a ministerial meeting all of its name") {
  CHECK(names_of("We see the Joint Trade Commission.") == Lines{"Forum head-noun: Joint Trade Commission"});
  CHECK(names_of("We see the Trade Commission.") == Lines{"Agency head-noun: Trade Commission"});
  CHECK(names_of("We see the Rice Ministerial Meeting.") ==
        Lines{"Forum head-noun: Rice Ministerial Meeting"});
}

TEST_CASE("national institutes, and those of a state for research, are organs") {
  CHECK(names_of("We met the National Institute of Radio.") ==
        Lines{"Agency head-noun: National Institute of Radio"});
  CHECK(names_of("We met the Japanese Radio Research Corporation.") ==
        Lines{"Agency head-noun: Japanese Radio Research Corporation"});
  CHECK(names_of("We met the Coral Institute.") == Lines{"Organization head-noun: Coral Institute"});
}

TEST_CASE("commissions of two states and trilateral bodies are fora") {
  CHECK(names_of("We see the Franco-Japanese Reef Commission.") ==
        Lines{"Forum head-noun: Franco-Japanese Reef Commission"});
  CHECK(names_of("We see the Trilateral Reef Council.") == Lines{"Forum head-noun: Trilateral Reef Council"});
}

TEST_CASE("a national commission is an organ, a commission on a matter a body whatever it is about") {
  CHECK(names_of("We met the National Commission on Reefs.") ==
        Lines{"Agency head-noun: National Commission on Reefs"});
  CHECK(names_of("We met the Commission on Reef Agreements.") ==
        Lines{"Forum head-noun: Commission on Reef Agreements"});
}

TEST_CASE("a commission of a state is its organ, and ministers of a cabinet are none") {
  CHECK(test::entities_of("We met the Japanese Commission on Whales.").front() ==
        "Agency: Japanese Commission on Whales [Japanese Commission on Whales]");
  CHECK(test::ReadText{"Korean Cabinet Ministers met."}.names(EntityType::agency).empty());
}

TEST_CASE("what companies make is no company") {
  CHECK(names_of("We see the Use of Radio Technologies.") == Lines{});
  CHECK(names_of("We see Zebra Technologies.") == Lines{"Organization head-noun: Zebra Technologies"});
}
