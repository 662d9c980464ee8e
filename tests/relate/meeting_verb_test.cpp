#include "entente/relate/meeting_verb.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// Whether `verb`, a word of `sentence`, reports a meeting there.
bool reports(const std::string& sentence, const std::string& verb) {
  const Statement statement{{"= Joint Statement of Japan and Australia", sentence}};
  return reports_meeting(statement.context, statement.token(verb), statement.last_sentence());
}

}  // namespace

TEST_CASE("what was held, attended or took place is reported") {
  CHECK(reports("The ministers met in Osaka.", "met"));
  CHECK(reports("The two sides held talks on reefs in Osaka.", "held"));
  CHECK(reports("The third round of the Ocean Dialogue took place in Osaka.", "took"));
  CHECK_FALSE(reports("The two sides took note of reefs.", "took"));
  CHECK_FALSE(reports("The two sides praised reefs.", "praised"));
}

TEST_CASE("meetings to come are not reported") {
  CHECK_FALSE(reports("They will hold the fourth Ocean Dialogue in Perth.", "hold"));
  CHECK_FALSE(reports("They will soon co-host talks in Perth.", "host"));
  CHECK_FALSE(reports("They agreed to meet in Perth.", "meet"));
}

TEST_CASE("a host is a person as well") {
  CHECK_FALSE(reports("They praised Japan as host of the Ocean Dialogue in Osaka.", "host"));
}

TEST_CASE("a Chair with a capital is a person, not a deed") {
  CHECK_FALSE(reports("They thank the Chair of the Reef Committee in Osaka.", "Chair"));
}

TEST_CASE("to meet a goal is no meeting, to meet a person is one") {
  CHECK_FALSE(reports("Australia met its climate goals in May 2031.", "met"));
  CHECK_FALSE(reports("Experts met the targets on May 4, 2031.", "met"));
  CHECK(reports("The minister met the President of Mexico, Ana Lopez, in Osaka.", "met"));
}

TEST_CASE("whom one welcomes has a name or a post or is a delegation") {
  CHECK(reports("Australia welcomed President Ana Lopez to Perth.", "welcomed"));
  CHECK(reports("Australia received a delegation of miners in Perth.", "received"));
  CHECK_FALSE(reports("Australia welcomed the progress on reefs in Perth.", "welcomed"));
}

TEST_CASE("since they met tells of an earlier meeting") {
  CHECK_FALSE(reports("They praised the work done since ministers met in Osaka.", "met"));
}

TEST_CASE("one leads a meeting, or something else") {
  CHECK(reports("The ministers led the first meeting of experts in Osaka.", "led"));
  CHECK_FALSE(reports("The ministers led the clean-up of reefs in Osaka.", "led"));
}

TEST_CASE("who is honored to welcome a guest has him there, who is to welcome him has not") {
  CHECK(
      reports("President Maria Silva of Peru is honored to welcome President Ana Lopez to Lima.", "welcome"));
  CHECK(reports("The Prime Minister was pleased to host President Ana Lopez in Perth.", "host"));
  CHECK_FALSE(reports("President Maria Silva of Peru is ready to welcome President Ana Lopez.", "welcome"));
}

TEST_CASE("a clause that opens with meeting reports it") {
  CHECK(reports("Meeting in Osaka, the ministers praised reefs.", "Meeting"));
  CHECK(reports("We, the ministers, meeting at Osaka, praise reefs.", "meeting"));
  CHECK_FALSE(reports("We praise the meeting in Osaka.", "meeting"));
  CHECK_FALSE(reports("Meeting targets on reefs matters.", "Meeting"));
  CHECK_FALSE(reports("In Osaka, meeting at the invitation of Japan, they praise reefs.", "meeting"));
}

TEST_CASE("to hold an opinion is no meeting") {
  CHECK_FALSE(reports("They hold that reefs matter.", "hold"));
  CHECK_FALSE(reports("They held the view that reefs matter.", "held"));
}

TEST_CASE("a sentence that opens with a date of other months tells of another meeting") {
  const auto other = [](const std::string& prose) {
    const Statement statement{{"= Joint Statement of Japan and Fiji", "date: 2024-06-08", prose}};
    return opens_in_other_months(statement.context, statement.last_sentence());
  };
  CHECK(other("In December 2022, the leaders met in Suva."));
  CHECK(other("On 3 January 2024, the leaders met in Suva."));
  CHECK_FALSE(other("In May 2024, the leaders met in Suva."));
  CHECK_FALSE(other("The leaders met in Suva in December 2022."));
  CHECK_FALSE(other("In Suva, the leaders met."));
}

TEST_CASE("who launched a forum need not have been at its meeting") {
  const auto behind = [](const std::string& prose) {
    const Statement statement{{prose}};
    return behind_founders(statement.context, statement.last_sentence()) > statement.last_sentence().first;
  };
  CHECK(behind("Launched by President Maria Lopez in Suva, the Ocean Dialogue met in Lima."));
  CHECK_FALSE(behind("Led by President Maria Lopez, the Ocean Dialogue met in Lima."));
  CHECK_FALSE(behind("Convened by President Maria Lopez, the Ocean Dialogue met in Lima."));
}

TEST_CASE("a meeting that only dates another is told as past") {
  const auto past = [](const std::string& prose) {
    const Statement statement{{prose}};
    return is_told_as_past(statement.context, statement.token("met"), statement.last_sentence());
  };
  CHECK(past("After our Leaders met in Suva, they rejoiced."));
  CHECK(past("Much has changed since the ministers met in Suva."));
  CHECK_FALSE(past("After a storm, the ministers met in Suva."));
  CHECK_FALSE(past("The ministers met in Suva."));
}

TEST_CASE("the day behind a word of recalling is another") {
  const auto recalls = [](const std::string& prose) {
    const Statement statement{{prose}};
    return recalls_between(statement.context, statement.token("met"), statement.last_sentence().last);
  };
  CHECK(recalls("They met and recalled the storms of 3 June."));
  CHECK_FALSE(recalls("They met on 3 June."));
}

TEST_CASE("talks during which something was said are reported, if they were in a place") {
  CHECK(reports("The ministers stressed reefs, during bilateral talks in Tokyo.", "talks"));
  CHECK_FALSE(reports("The ministers stressed reefs, during bilateral talks.", "talks"));
  CHECK_FALSE(reports("The ministers stressed talks in Tokyo.", "talks"));
}

TEST_CASE("what had been held, or was so when something else was, is no meeting of the statement") {
  const auto events = [](const std::string& sentence) {
    return Statement{{"= Joint Statement of Japan and Australia", sentence}}.events();
  };
  CHECK(events("The first had been held in Osaka on May 4, 2031.").empty());
  CHECK(events("When Ministers met in Osaka on May 4, 2031, reefs were young.").empty());
  CHECK(events("Ministers came together in Osaka on May 4, 2031.") == Lines{" |  | Osaka | 2031-05-04"});
}
