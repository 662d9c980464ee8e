#include "entente/relate/whereabouts.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// "Reef Conference: Lima, Osaka, 2023-05", for each of which the sentence tells; issued on 12 December 2006.
Lines told(const std::string& sentence) {
  const Statement statement{{"date: 2006-12-12", sentence}};
  Lines out;
  for (const Whereabouts& each : whereabouts_in(statement.context, statement.last_sentence())) {
    std::string line = statement.context.entity(each.event).name + ":";
    for (const EntityId place : each.places) line += " " + statement.context.entity(place).name;
    if (each.period) line += " " + to_iso(*each.period);
    out.push_back(line);
  }
  return out;
}

/// Whether the sentence `next` behind one on a meeting of the Japan-Chile Reef Dialogue tells `fact`.
bool says(const std::string& next, const std::string& fact) {
  const Lines found = Statement{
      {"= Joint Statement of Japan and Chile", "date: 2006-12-12",
       "Japan and Chile held the Japan-Chile Reef Dialogue.",
       next}}.relations_by_rule();
  return std::count(found.begin(), found.end(), fact + " | relation/whereabouts") == 1;
}

const std::string dialogue = "Japan-Chile Reef Dialogue";

}  // namespace

TEST_CASE("place and date right behind the name of a meeting") {
  CHECK(told("They praised the Reef Conference in Lima.") == Lines{"Reef Conference: Lima"});
  CHECK(told("They praised the Reef Conference (RC) on 21-22 June 2003 in London.") ==
        Lines{"Reef Conference: London 2003-06-21/2003-06-22"});
  CHECK(told("They praised the Reef Conference, which was held in Lima, Peru, in May 2005.") ==
        Lines{"Reef Conference: Lima 2005-05"});
  CHECK(told("They praised the Reef Conference hosted by Peru in 2005.") == Lines{"Reef Conference: 2005"});
}

TEST_CASE("months and years are told from the day of issue") {
  CHECK(told("They praised the Reef Conference held in Lima last month.") ==
        Lines{"Reef Conference: Lima 2006-11"});
  CHECK(told("They praised the Reef Conference next month.") == Lines{"Reef Conference: 2007-01"});
  CHECK(told("They praised the Reef Conference to be held next year.") == Lines{"Reef Conference: 2007"});
  CHECK(told("They praised the Reef Conference held earlier this year.") == Lines{"Reef Conference: 2006"});
}

TEST_CASE("what goes on otherwise tells of something else") {
  CHECK(told("They praised the Reef Conference adopted in Lima.").empty());
  CHECK(told("They praised the Reef Conference and met in Lima.").empty());
  CHECK(told("They praised the Reef Conference's Charter in Lima.").empty());
}

TEST_CASE("a standing body is there all the time, a session of it is not") {
  CHECK(told("They praised the WTO in Geneva.").empty());
  CHECK(told("They praised the WTO meeting in Geneva.") == Lines{"World Trade Organization: Geneva"});
  CHECK(told("They praised the UN 2030 Agenda.").empty());
}

TEST_CASE("exercises are held as meetings are") {
  CHECK(told("They praised Exercise Coral Reef in Lima in May 2005.") ==
        Lines{"Exercise Coral Reef: Lima 2005-05"});
  CHECK(told("They praised Exercise Coral Reef 2005.").empty());
}

TEST_CASE("the session that a name is followed by is of the name") {
  CHECK(told("They launched the Reef Dialogue, whose first session is scheduled for March 2007 in Lima.") ==
        Lines{"Reef Dialogue: Lima 2007-03"});
}

TEST_CASE("the day that opens a sentence is that of the meeting that is convened in it") {
  CHECK(told("In October 2031, both sides will hold the Reef Dialogue.") == Lines{"Reef Dialogue: 2031-10"});
  CHECK(told("In October 2031, both sides met to review the Reef Dialogue.").empty());
  CHECK(told("They praised the Reef Summit that will be held early 2031 in Lima.") ==
        Lines{"Reef Summit: Lima 2031"});
}

TEST_CASE("the next meeting is that of the forum that met, a train is none") {
  CHECK(says("The next meeting will be held in Osaka.", dialogue + " heldIn Osaka"));
  CHECK(says("The third round would be held in May 2031.", dialogue + " scheduledFor 2031-05"));
  CHECK_FALSE(says("The third round in Osaka between Iran and Peru went well.", dialogue + " heldIn Osaka"));
  CHECK_FALSE(says("A second summit in Osaka brought others together.", dialogue + " heldIn Osaka"));
  CHECK_FALSE(says("The next train will stop in Osaka.", dialogue + " heldIn Osaka"));
  CHECK_FALSE(says("The next train will be built by May 2031.", dialogue + " scheduledFor 2031-05"));
}

TEST_CASE("which meeting it is: that before the relative, the one held, the previous one") {
  const std::string council =
      "They praised the Kelp Working Group, which will hold its third meeting in Osaka.";
  CHECK(says(council, "Kelp Working Group heldIn Osaka"));
  CHECK_FALSE(says(council, dialogue + " heldIn Osaka"));
  CHECK(says("They praised the Kelp Working Group, of which the first session took place in Osaka.",
             "Kelp Working Group heldIn Osaka"));
  CHECK_FALSE(says("They praised the Kelp Agreement, of which the third round took place in Osaka.",
                   dialogue + " heldIn Osaka"));
  CHECK(says("They hope for the next meeting, which will take place in Osaka.", dialogue + " heldIn Osaka"));
  CHECK(says("Our talks build on the one held in Osaka.", dialogue + " heldIn Osaka"));
  CHECK_FALSE(says("Our ship is the one kept in Osaka.", dialogue + " heldIn Osaka"));
  CHECK(says("The previous meeting was held in Osaka in May 2005.", dialogue + " scheduledFor 2005-05"));
}

TEST_CASE("who meets again: those who met, or the body that is named") {
  CHECK(says("Ministers will meet again in Osaka in 2031.", dialogue + " scheduledFor 2031"));
  CHECK(says("The delegations will reconvene in Osaka in May 2031.", dialogue + " heldIn Osaka"));
  CHECK(says("The Kelp Working Group is to meet for the first time in Osaka.",
             "Kelp Working Group heldIn Osaka"));
  CHECK_FALSE(
      says("The Kelp Working Group is to meet for the first time in Osaka.", dialogue + " heldIn Osaka"));
  CHECK_FALSE(says("Ministers will meet others in Osaka in 2031.", dialogue + " scheduledFor 2031"));
  CHECK_FALSE(says("The Council will convene its first session in Osaka.", dialogue + " heldIn Osaka"));
  CHECK(says("They plan to hold the fourth Kelp Dialogue in early 2031.", "Kelp Dialogue scheduledFor 2031"));
  CHECK_FALSE(
      says("They plan to praise the fourth Kelp Dialogue in early 2031.", "Kelp Dialogue scheduledFor 2031"));
}

TEST_CASE("what is not held is held nowhere, but may be held not later than a day") {
  CHECK_FALSE(says("The Kelp Summit will not be held in Osaka.", "Kelp Summit heldIn Osaka"));
  CHECK_FALSE(
      says("The Kelp Summit, which has not taken place in Osaka, is awaited.", "Kelp Summit heldIn Osaka"));
  CHECK_FALSE(says("The next meeting will not take place in Osaka.", dialogue + " heldIn Osaka"));
  CHECK(says("The Kelp Summit will be held no later than May 2031.", "Kelp Summit scheduledFor 2031-05"));
}

TEST_CASE("a conference to a treaty, and a meeting that opens") {
  CHECK(told("We look to the Reef Conference (RC 7) to the Kyoto Protocol, which opens in Lima on 28 May "
             "2031.") == Lines{"Reef Conference: Lima 2031-05-28"});
  CHECK(says("The Japan-Chile Reef Dialogue, whose next annual meeting opens in Osaka, is ours.",
             dialogue + " heldIn Osaka"));
}

TEST_CASE("a second counted meeting in a sentence that tells of one") {
  CHECK(told("They held the third Reef Dialogue in Lima and, right behind it, the fourth Kelp Forum in "
             "Osaka.") == Lines{"Reef Dialogue: Lima", "Kelp Forum: Osaka"});
}

TEST_CASE("what somebody holds is held there, not who holds it") {
  CHECK(told("We recall the Reef Forum, which UNESCO convened in Lima on 3 May 2030.") ==
        Lines{"Reef Forum: Lima 2030-05-03"});
  CHECK(told("We recall the Reef Summit, which the United Kingdom is hosting in London.") ==
        Lines{"Reef Summit: London"});
  CHECK(told("We recall the Reef Forum, which UNESCO founded in Lima.").empty());
  for (const char* wrong : {" heldIn Lima", " scheduledFor 2030-05-03"})
    CHECK_FALSE(
        says("We recall the Reef Forum, which UNESCO convened in Lima on 3 May 2030.",
             std::string{"United Nations Educational, Scientific and Cultural Organization"} + wrong));
}

TEST_CASE("who hosts its meeting is not whose it is") {
  for (const char* host : {"accepted the offer of Peru to host", "agreed that Peru would host"})
    CHECK(told(std::string{"The Reef Dialogue "} + host + " its third meeting in Lima in May 2031.") ==
          Lines{"Reef Dialogue: Lima 2031-05"});
}

TEST_CASE("its first meeting is that of the forum named before, else of the dialogue itself") {
  const auto facts = [](const std::string& before) {
    return Statement{{"= Joint Statement of Japan and Chile", "date: 2006-12-12",
                      "They set up " + before + ".", "Its first meeting will be held in Osaka in May 2031."}}
        .relations_by_rule();
  };
  const auto says_so = [&](const std::string& before) {
    const Lines found = facts(before);
    return std::count(found.begin(), found.end(), "Kelp Working Group heldIn Osaka | relation/whereabouts");
  };
  CHECK(says_so("a Kelp Working Group") == 1);
  CHECK(says_so("a Kelp Working Group within ASEAN") == 1);
  CHECK(says_so("a Kelp Bureau") == 0);
}

TEST_CASE("a forum at its meeting, in a session of it, or where it is hosted") {
  const auto told = [](const std::string& prose, const std::string& fact) {
    const Lines found =
        Statement{{"= Joint Statement of Japan and Chile", "date: 2006-12-12", prose}}.relations_by_rule();
    return std::count_if(found.begin(), found.end(),
                         [&](const std::string& each) { return each.starts_with(fact + " |"); });
  };
  CHECK(told("They will present it to the Kelp Working Group at its meeting in Osaka in May 2031.",
             "Kelp Working Group heldIn Osaka") == 1);
  CHECK(told("They will present it to the Kelp Working Group at its seat in Osaka.",
             "Kelp Working Group heldIn Osaka") == 0);
  CHECK(told("They praised the second session of the Kelp Working Group in Osaka in May 2031.",
             "Kelp Working Group scheduledFor 2031-05") == 1);
  CHECK(told("They will review it in the Kelp Working Group, which Chile will host in 2031.",
             "Kelp Working Group heldIn Chile") == 1);
  CHECK(told("They will review it in the Kelp Working Group, which Chile will praise in 2031.",
             "Kelp Working Group heldIn Chile") == 0);
}

TEST_CASE("where the members of a body met, the body did not meet") {
  CHECK(told("The Member States of the World Bank met in Lima in May 2007.").empty());
  CHECK(told("The leaders of the World Bank met in Lima in May 2007.").empty());
  CHECK(told("The World Bank met in Lima in May 2007.") == Lines{"World Bank: Lima 2007-05"});
}

TEST_CASE("those who look forward to meeting again meet in the forum of the statement") {
  const auto meets = [](const std::string& next) {
    const Lines found = Statement{
        {"= Joint Statement of Japan and Chile", "Japan and Chile held the Japan-Chile Reef Dialogue.",
         next}}.relations();
    return std::count(found.begin(), found.end(), dialogue + " heldIn Osaka") == 1;
  };
  CHECK(meets("They thanked the people of Peru, and looked forward to meeting again in Osaka in 2007."));
  CHECK(meets("They look forward to meeting again within the Japan-Chile Reef Dialogue in Osaka."));
  CHECK(meets("The Third Ministerial Meeting will be convened in Osaka."));
}

TEST_CASE("whom a body consults before it meets did not meet") {
  const Lines found =
      told("The Reef Conference will consult the Kelp Conference, and is expected to meet again in Lima.");
  CHECK(std::count(found.begin(), found.end(), "Reef Conference: Lima") == 1);
  CHECK(std::count(found.begin(), found.end(), "Kelp Conference: Lima") == 0);
}

TEST_CASE("a day lies ahead of the statement's own or not") {
  const Statement statement{{"date: 2006-12-12", "They met."}};
  CHECK(lies_ahead(statement.context, RelationObject{std::string{"2007-01/2007-06"}}));
  CHECK_FALSE(lies_ahead(statement.context, RelationObject{std::string{"2006-05"}}));
  CHECK_FALSE(lies_ahead(statement.context, RelationObject{EntityId{0}}));
}
