#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::runs_of;

TEST_CASE("lists join behind an attachment only") {
  CHECK(runs_of("We see the Ministry of Land, Roads and Tourism.") ==
        Lines{"Ministry of Land, Roads and Tourism"});
  CHECK(runs_of("We see the Ministry of Land, Roads, and Tourism.") ==
        Lines{"Ministry of Land, Roads, and Tourism"});
  CHECK(runs_of("We see the Ministry of Land, which grew.") == Lines{"Ministry of Land"});
  CHECK(runs_of("We see the Ministry of Land, Japan and Australia.") ==
        Lines{"Ministry of Land", "Japan", "Australia"});
  CHECK(runs_of("We see Kyoto, Osaka and Nara.") == Lines{"Kyoto", "Osaka", "Nara"});
}

TEST_CASE("a committee of a chamber has the list of its matters in its name") {
  CHECK(runs_of("We see the Senate Trade, Science and Radio Committee.") ==
        Lines{"Senate Trade, Science and Radio Committee"});
  CHECK(runs_of("We see the Senate Committee on Trade, Radio, and Urban Affairs.") ==
        Lines{"Senate Committee on Trade, Radio, and Urban Affairs"});
  CHECK(runs_of("We see the Senate Trade Bill, Radio and Rain.").front() == "Senate Trade Bill");
}

TEST_CASE("a list before a head is all of the name") {
  CHECK(runs_of("We see the Science, Technology, and Innovation Agreement.") ==
        Lines{"Science, Technology, and Innovation Agreement"});
  CHECK(runs_of("We see the Consular, Judicial and Legal Dialogue between Japan and Australia.") ==
        Lines{"Consular, Judicial and Legal Dialogue", "Japan", "Australia"});
  // Names by themselves, and a head of which nothing is listed.
  CHECK(runs_of("We see Acme, Widget and Coral Council.") == Lines{"Acme", "Widget and Coral Council"});
  CHECK(runs_of("We see the Trade Council, Radio Bureau and Coral Council.") ==
        Lines{"Trade Council", "Radio Bureau", "Coral Council"});
  CHECK(runs_of("We see the Acme, Widget and Coral Company.") == Lines{"Acme", "Widget and Coral Company"});
}

TEST_CASE("a sea in front of other words is a part of a list") {
  CHECK(runs_of("We see the Sub-Group on Polar and Ocean Data.") ==
        Lines{"Sub-Group on Polar and Ocean Data"});
  CHECK(runs_of("We see the Forum on Trade and Council Reform.") ==
        Lines{"Forum on Trade", "Council Reform"});
}
