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

TEST_CASE("what we hope, and what goes on as we act, is no clause of its own") {
  CHECK(subjects_in("We set rules for what we hope to achieve.").back() == "we <- hope (relative)");
  CHECK(bound_in("We set out Rules that we hope will guide the world.").empty());
  CHECK(bound_in("As we continue to lead in trade, we will share maps.") == Lines{"high | share"});
  CHECK(bound_in("Finally, as Japan and the United States continue to lead, we will share maps.") ==
        Lines{"high | share"});
  CHECK(bound_in("As Japan continues to lead, we will share maps.") == Lines{"high | share"});
  // but what is done as agreed is done
  CHECK(bound_in("As agreed by leaders, Japan and the United States intend to meet.") == Lines{"low | meet"});
}

TEST_CASE("states in a list are one subject behind an earlier verb") {
  CHECK(commitments({"In addition to doses financed through banks, Japan, Chile, and the United States have "
                     "pledged to donate doses."}) ==
        Lines{"Japan, Chile, United States | high | donate | commitment/undertaking"});
}

TEST_CASE("when something else happens is no clause of the parties") {
  CHECK(bound_in(
            "We shall convene in Lima on 6 May 2030, two days before the Reef Forum meets there, and shall "
            "compare lists.") == Lines{"high | convene", "high | compare"});
}

TEST_CASE("what is asked of what is believed is no undertaking") {
  CHECK(bound_in("We make clear that attacks have no excuse, and must be condemned.").empty());
}

TEST_CASE("when something will be done is a question, or tells of a time") {
  CHECK(bound_in("Chile decides when it will pay.").empty());
  CHECK(bound_in("It is not for Chile to decide if or when it will pay.").empty());
  CHECK(bound_in("In October, when we will meet again, reefs are cold.") == Lines{"high | meet"});
}

TEST_CASE("what is recalled is not said anew") {
  CHECK(subjects_in("They recalled that, in Osaka, they agreed.").back() == "they <- agreed (belief)");
  CHECK(subjects_in("Recalling that in Osaka they agreed;").back() == "they <- agreed (belief)");
  CHECK(subjects_in("They stressed that, in Osaka, they agreed.").back() == "they <- agreed (speech)");
}

TEST_CASE("what somebody is informed of may be undertaken") {
  CHECK(commitments({"Japan informed the meeting that it would soon publish a policy."}) ==
        Lines{"Japan | high | publish | commitment/modal"});
  CHECK(commitments({"Japan informed the United States that it will publish a policy."}).size() == 1);
  CHECK(commitments({"Japan asked the meeting that it publish a policy."}).empty());
}

TEST_CASE("how often something is done opens no clause") {
  CHECK(subjects_in("We will meet once a year, and our officials will consult.") ==
        Lines{"We <- will meet (main)", "our officials <- will consult (main)"});
}

TEST_CASE("what is asked can be done, what we will do follows our own verb") {
  CHECK(bound_in("We intend to study how the sale can be prevented, and will raise the matter.") ==
        Lines{"low | study", "high | raise"});
  CHECK(subjects_in("We know that it cannot be won, and must never be fought.").back() ==
        "it <- must never be (belief)");
}
