#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::entities_of;
using test::Lines;
using test::runs_of;

TEST_CASE("a number behind a head belongs to the name") {
  CHECK(runs_of("We see Study Group 17 in the spring.") == Lines{"Study Group 17"});
  CHECK(runs_of("We see Kyoto 17 in the spring.") == Lines{"Kyoto"});
}

TEST_CASE("symbols, and the year in brackets, belong to the number of a resolution") {
  CHECK(runs_of("We recall Resolution A/RES/77/248 there.") == Lines{"Resolution A/RES/77/248"});
  CHECK(runs_of("We recall Resolution ES-11/1 there.") == Lines{"Resolution ES-11/1"});
  CHECK(runs_of("We recall Resolution 2254 (2015) there.") == Lines{"Resolution 2254 (2015)"});
  CHECK(runs_of("We recall Resolution 2254 (again) there.") == Lines{"Resolution 2254"});
}

TEST_CASE("the year of a text belongs to its name") {
  CHECK(runs_of("We recall the Radio Act of 2021 and the Radio Bureau of 2021.") ==
        Lines{"Radio Act of 2021", "Radio Bureau"});
  CHECK(runs_of("We recall the Radio Plan 2025.") == Lines{"Radio Plan 2025"});
}

TEST_CASE("a number behind No. belongs to the name, and the year behind that") {
  CHECK(runs_of("We recall Reef Announcement No. 4 of 2025 and more.") ==
        Lines{"Reef Announcement No. 4 of 2025"});
  CHECK(runs_of("We recall No. 4 of 2025 and more.") == Lines{"No."});
}

TEST_CASE("numbers that only what follows makes a name") {
  CHECK(runs_of("We see the 5+5 Joint Committee.") == Lines{"5+5 Joint Committee"});
  CHECK(runs_of("We see the COVID-19 Supply Taskforce.") == Lines{"COVID-19 Supply Taskforce"});
  CHECK(runs_of("We see COVID-19 and 5+5 there.") == Lines{});
}

TEST_CASE("the day of a text is part of its name before what it is on") {
  CHECK(runs_of("We see the Convention of 15 November 1965 on the Service of Papers.") ==
        Lines{"Convention of 15 November 1965 on the Service of Papers"});
  CHECK(runs_of("We see the Convention of 15 November 1965 in Japan.") == Lines{"Convention", "Japan"});
}

TEST_CASE("the years that a text or meeting is for belong to a name with a matter in it") {
  CHECK(runs_of("We see the Strategy for Reefs 2012-2015 there.") == Lines{"Strategy for Reefs 2012-2015"});
  CHECK(runs_of("We see the Strategy for Reefs 2012\u20132015 there.") ==
        Lines{"Strategy for Reefs 2012\u20132015"});
  CHECK(runs_of("We see the Conference on Reefs 2015 there.") == Lines{"Conference on Reefs 2015"});
  CHECK(runs_of("We see the Initiative for Reefs 2015.") == Lines{"Initiative for Reefs 2015"});
  CHECK(runs_of("We see the Strategy for Reefs 2012 - a plan.") == Lines{"Strategy for Reefs 2012"});
}

TEST_CASE("other numbers, and years behind other names, do not") {
  CHECK(runs_of("We see the Strategy for Reefs 1812 there.") == Lines{"Strategy for Reefs"});
  CHECK(runs_of("We see the Strategy for Reefs 20125 there.") == Lines{"Strategy for Reefs"});
  CHECK(runs_of("We see the Ministry of Reefs 2012-2015 there.") == Lines{"Ministry of Reefs"});
  CHECK(runs_of("We see the University of Reefs 2015 there.") == Lines{"University of Reefs"});
}

TEST_CASE("an ordinal tells one protocol from the other") {
  CHECK(test::names_of("We see the Second Additional Protocol.") ==
        Lines{"Framework head-noun: Second Additional Protocol"});
  CHECK(test::names_of("We see the Second Reef Dialogue.") == Lines{"Forum head-noun: Reef Dialogue"});
}

TEST_CASE("an ordinal in two words counts a meeting as one in one word does") {
  CHECK(entities_of("We held the Twenty-Fourth Meeting of the Reef Commission.") ==
        entities_of("We held the Fourth Meeting of the Reef Commission."));
}
