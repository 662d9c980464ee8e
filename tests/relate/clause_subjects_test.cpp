#include <catch2/catch.hpp>

#include "entente/relate/clause_finder.hpp"
#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("the subject is the noun phrase before the verb") {
  CHECK(subjects_in("Both sides agreed.") == Lines{"Both sides <- agreed (main)"});
  CHECK(subjects_in("The ministers of both countries agreed.") ==
        Lines{"The ministers of both countries <- agreed (main)"});
}

TEST_CASE("coordinated verbs share a subject") {
  CHECK(subjects_in("Participants shared data, and agreed to meet.") ==
        Lines{"Participants <- shared (main)", "Participants <- agreed (main)"});
}

TEST_CASE("that, which and if say how a clause hangs on the rest") {
  CHECK(subjects_in("They affirmed that we will meet.") ==
        Lines{"They <- affirmed (main)", "we <- will meet (speech)"});
  CHECK(subjects_in("They believe that we will meet.") ==
        Lines{"They <- believe (main)", "we <- will meet (belief)"});
  CHECK(subjects_in("They share the view that trade will grow.") ==
        Lines{"They <- share (main)", "trade <- will grow (belief)"});
  CHECK(subjects_in("We discussed whether they will meet.").back() == "they <- will meet (conditional)");
  CHECK(subjects_in("We built schools which will help.").back().ends_with("<- will help (relative)"));
}

TEST_CASE("the subject goes on behind its relative clause") {
  CHECK(commitments({"Japan and the United States, which co-lead the group, undertook to brief partners."}) ==
        Lines{"Japan, United States | high | brief | commitment/undertaking"});
}

TEST_CASE("behind a relative clause a modal verb goes on with who stands before it") {
  CHECK(subjects_in("Japan and Chile, which are to lead the talks, shall help.") ==
        Lines{" <- are to lead (relative)", "Japan and Chile <- shall help (main)"});
  CHECK(subjects_in("Japan, which is to lead the talks and shall help, agreed.").at(1) ==
        " <- shall help (relative)");
  CHECK(subjects_in("We affirm that it must end, must never return.").back() ==
        "it <- must never return (speech)");
}

TEST_CASE("a relative clause may have commas of its own") {
  CHECK(subjects_in("Japan, whose reefs, ports, and crews are to grow, will help.").back() ==
        "Japan <- will help (main)");
  CHECK(subjects_in("Japan, which leads, among friends, a group that is to chart reefs, will help.").back() ==
        "Japan <- will help (main)");
}

TEST_CASE("behind that and a relative clause the one before it acts") {
  CHECK(commitments({"We affirm that Japan, which is to lead the talks, must open ports."}) ==
        Lines{"Japan | high | open | commitment/modal"});
}
