#include "entente/relate/meetings.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("forum, ordinal, place and days of the meeting") {
  CHECK(events({title_with_australia,
                "The two sides held the third meeting of the Australia-Japan Ocean Dialogue in Osaka on "
                "May 4 and 5, 2031."}) ==
        Lines{"Australia-Japan Ocean Dialogue | 3 | Osaka | 2031-05-04/2031-05-05"});
  CHECK(events({title_with_australia, "They convened the 21st Australia-Japan Ocean Dialogue in Perth."}) ==
        Lines{"Australia-Japan Ocean Dialogue | 21 | Perth | "});
  CHECK(events({title_with_australia,
                "They held the inaugural Australia-Japan Ocean Dialogue on May 4, 2031."}) ==
        Lines{"Australia-Japan Ocean Dialogue | 1 |  | 2031-05-04"});
}

TEST_CASE("a meeting that names no forum is one of the title's") {
  CHECK(events({"= Joint Statement of the Australia-Japan Ocean Dialogue",
                "Having gathered online on May 4, 2031, the two sides praised reefs."}) ==
        Lines{"Australia-Japan Ocean Dialogue |  |  | 2031-05-04"});
}

TEST_CASE("a meeting of no forum has a place") {
  CHECK(events({title_with_australia, "Ministers of Japan and Australia met in Osaka."}) ==
        Lines{" |  | Osaka | "});
}

TEST_CASE("meetings to come and meetings told of late are none that the statement reports") {
  CHECK(events({title_with_australia, "They will hold the fourth Australia-Japan Ocean Dialogue in Perth."})
            .empty());
  CHECK(events({title_with_australia, "Reefs are old.", "Whales sing.", "Ports rust.", "They met in Osaka."})
            .empty());
  CHECK(events({title_with_australia, "The two sides praised reefs."}).empty());
}

TEST_CASE("the parties took part in their meeting, which was held where and when it says") {
  CHECK(relations({title_with_australia,
                   "They held the Australia-Japan Ocean Dialogue in Osaka on May 4, 2031."}) ==
        Lines{"Australia participatedIn Australia-Japan Ocean Dialogue",
              "Australia-Japan Ocean Dialogue heldIn Osaka",
              "Australia-Japan Ocean Dialogue scheduledFor 2031-05-04",
              "Japan participatedIn Australia-Japan Ocean Dialogue"});
}

TEST_CASE("the forum that a statement is about") {
  const auto forum = [](const Lines& lines) {
    const Statement statement{lines};
    const auto found = forum_of_opening(statement.context);
    return found ? statement.context.entity(*found).name : std::string{};
  };
  CHECK(forum({"= Joint Statement of the Australia-Japan Ocean Dialogue", "Reefs are old."}) ==
        "Australia-Japan Ocean Dialogue");
  CHECK(forum({title_with_australia, "They praised the OECD and the Australia-Japan Ocean Dialogue."}) ==
        "Australia-Japan Ocean Dialogue");
  CHECK(forum({title_with_australia, "They praised the OECD."}).empty());
}

TEST_CASE("persons take part in their meeting, not those whom it only tells of") {
  CHECK(relations({"= Joint Statement on Reefs",
                   "President Ana Lopez of Mexico and Prime Minister Mark Smith of Canada met to praise "
                   "Secretary Rosa Diaz."}) ==
        Lines{"Ana Lopez participatedIn their meeting", "Ana Lopez represents Mexico",
              "Mark Smith participatedIn their meeting", "Mark Smith represents Canada"});
  CHECK(Statement{{title_with_australia,
                   "After President Ana Lopez’s speech, Secretary Rosa Diaz met Secretary Mark Smith."}}
            .meetings() ==
        Lines{"meeting of Secretary Rosa Diaz and Secretary Mark Smith | Rosa Diaz, Mark Smith"});
}

TEST_CASE("parties take part in a meeting of which no person is told") {
  CHECK(relations({title_with_australia, "The ministers met in Osaka."}) ==
        Lines{"Australia participatedIn their meeting", "Japan participatedIn their meeting",
              "their meeting heldIn Osaka"});
  CHECK(relations({title_with_australia, "The ministers met on May 4, 2031."}).back() ==
        "their meeting scheduledFor 2031-05-04");
}

TEST_CASE("what was near is not what met") {
  CHECK(events({title_with_australia, "The ministers met on the margins of the G20 in Osaka."}) ==
        Lines{" |  | Osaka | "});
  CHECK(events({title_with_australia, "The ministers met during the G20 in Osaka."}) ==
        Lines{" |  | Osaka | "});
  CHECK(events({title_with_australia, "The ministers met at the G20 in Osaka."}) ==
        Lines{"G20 |  | Osaka | "});
  CHECK(events({title_with_australia, "The ministers met as part of our Quad in Osaka."}) ==
        Lines{" |  | Osaka | "});
}

TEST_CASE("rounds take place, and leaders speak with each other") {
  CHECK(events({title_with_australia,
                "The third round of the Australia-Japan Ocean Dialogue took place in Osaka."}) ==
        Lines{"Australia-Japan Ocean Dialogue | 3 | Osaka | "});
  CHECK(Statement{{"= Readout of the Call with Prime Minister Smith",
                   "President Ana Lopez of Mexico spoke with Prime Minister Mark Smith of Canada."}}
            .meetings() ==
        Lines{"call of President Ana Lopez and Prime Minister Mark Smith | Ana Lopez, Mark Smith"});
}

TEST_CASE("numbered paragraphs tell of meetings too, the Chair of a body does not") {
  CHECK(events({title_with_australia, "- The ministers met in Osaka."}) == Lines{" |  | Osaka | "});
  CHECK(events({title_with_australia, "The sides thank the Chair of the Reef Committee in Osaka."}).empty());
}

TEST_CASE("an alliance is no meeting") {
  CHECK(
      events({title_with_australia, "The ministers met in Osaka to praise the Australia-Japan Alliance."}) ==
      Lines{" |  | Osaka | "});
}

TEST_CASE("who the delegations were tells of a meeting of the title's forum") {
  const std::string dialogue = "= Re-launching the Australia-Japan Ocean Dialogue";
  const Lines opening{dialogue, "Japan and Australia praised reefs.", "Reefs are old.", "Whales sing."};
  const auto with = [&](const std::string& sentence) {
    Lines lines = opening;
    lines.push_back(sentence);
    return events(lines);
  };
  CHECK(with("The Japanese delegation was comprised of Minister Ana Lopez.") ==
        Lines{"Australia-Japan Ocean Dialogue |  |  | "});
  CHECK(with("The Japanese delegation consisted of Minister Ana Lopez.").size() == 1);
  CHECK(with("The Japanese delegation will be led by Minister Ana Lopez.").empty());
  CHECK(with("The Japanese delegation announced a plan.").empty());
  CHECK(with("The Japanese delegation was pleased.").empty());
}

TEST_CASE("a partnership that the title is about did not meet") {
  CHECK(events({"= Joint Statement: Partnership for Global Reefs", "Japan and Australia met in Osaka."}) ==
        Lines{" |  | Osaka | "});
  CHECK(events({"= Joint Statement on the Republic of Chile U.S.-Chile Partnership",
                "Both sides met in Osaka."}) == Lines{" |  | Osaka | "});
}

TEST_CASE("whom one met is not what met") {
  CHECK(events({title_with_australia, "The ministers met with the leaders of the G20 in Osaka."}) ==
        Lines{" |  | Osaka | "});
  CHECK(events({"= Joint Statement on the Third Reef Partnership",
                "They met in Osaka on the Third Reef partnership."}) == Lines{" |  | Osaka | "});
}

TEST_CASE("leaders who met are those whom the statement names elsewhere, and their states") {
  const std::string round = "= Joint Statement of Mexico, Canada, and Japan";
  const std::string met = "We, the leaders of Mexico, Canada, and Japan, met in Osaka.";
  CHECK(Statement{{round, met, "President Ana Lopez of Mexico praised reefs.",
                   "Vice President Rui Silva of Mexico sang."}}
            .meetings() ==
        Lines{"meeting of the leaders of Mexico, Canada and Japan | Ana Lopez, Mexico, Canada, Japan"});
  CHECK(Statement{{round, "We, the ministers of Mexico, Canada, and Japan, met in Osaka.",
                   "President Ana Lopez of Mexico praised reefs."}}
            .meetings() == Lines{" | "});
}

TEST_CASE("the forum of somebody's post did not meet") {
  CHECK(events({title_with_australia,
                "Minister Ana Lopez, G7/G20 Sherpa, met in Osaka with Secretary Rosa Diaz."}) ==
        Lines{" |  | Osaka | "});
  CHECK(events({title_with_australia, "The G7 met in Osaka."}) == Lines{"G7 |  | Osaka | "});
}

TEST_CASE("a meeting took place on the day with which its sentence opens, or behind the verb") {
  CHECK(
      Statement{{"Japan and Mexico, who preside until 30 June 2015, held the Japan-Mexico Ocean Dialogue on "
                 "16 April 2015."}}
          .events() == Lines{"Japan-Mexico Ocean Dialogue |  |  | 2015-04-16"});
  CHECK(Statement{
            {"On 3 May 2015, Japan and Mexico held the Japan-Mexico Ocean Dialogue to recall 4 June 1990."}}
            .events() == Lines{"Japan-Mexico Ocean Dialogue |  |  | 2015-05-03"});
}

TEST_CASE("a union that speaks in the title did not meet by itself") {
  CHECK(Statement{{"= Joint Statement of the Ministers of Japan and the European Union",
                   "The Ministers met in Lima."}}
            .relations() == Lines{"European Union participatedIn their meeting",
                                  "Japan participatedIn their meeting", "their meeting heldIn Lima"});
}

TEST_CASE("the body of a post is no place, where a guest is received is") {
  CHECK(
      Statement{{"Mr. Ken Sato, Secretary to the Cabinet Office, and Ms. Ana Lopez met."}}.events().size() <=
      1);
  for (const std::string& event :
       Statement{
           {"Mr. Ken Sato and Ms. Ana Lopez met, with Ms. Mary Smith, Secretary to the Department of State."}}
           .events())
    CHECK(event.find("Department") == std::string::npos);
}

TEST_CASE(
    "the forum of the title met, not the last of its members, nor what is told of it in small letters") {
  CHECK(events({"= Joint Statement of the Reef Coalition",
                "The members of the Reef Coalition, Japan, Chile and the NATO, met in Lima."}) ==
        Lines{"Reef Coalition |  | Lima | "});
  CHECK(events({"= Joint Statement on the Japan-Chile Reef Policy Consultations",
                "Japan and Chile met in Lima for their consultations on reefs."}) ==
        Lines{"Japan-Chile Reef Policy Consultations |  | Lima | "});
}

TEST_CASE("a ship on board of which they met did not meet") {
  CHECK(events({"= Joint Statement of the Japan-Chile Summit",
                "Meeting on board BAP Union on 3 May 2015, the ministers praised reefs."}) ==
        Lines{"Japan-Chile Summit |  |  | 2015-05-03"});
}

TEST_CASE("a day of another time is that of what was recalled") {
  CHECK(events({title_with_australia, "date: 2031-05-04",
                "They held the Australia-Japan Ocean Dialogue to recall the Treaty of 3 June 1929."}) ==
        Lines{"Australia-Japan Ocean Dialogue |  |  | "});
}

TEST_CASE("what was before, and what was recalled, is no meeting of theirs") {
  CHECK(events({"= Joint Statement on the Japan-Chile Reef Dialogue",
                "Ninety days after our Leaders met in Osaka, we met in Lima."}) ==
        Lines{"Japan-Chile Reef Dialogue |  | Lima | "});
  CHECK(events({"= Joint Statement on the Japan-Chile Reef Dialogue", "date: 2031-05-04",
                "Japan and Chile, meeting in Lima, recall the storms of 11 March 2031."}) ==
        Lines{"Japan-Chile Reef Dialogue |  | Lima | "});
}

TEST_CASE("the short form behind the name of a meeting is no part of it") {
  const Lines found =
      events({"= Joint Statement of Japan and Chile",
              "The First Meeting of the Japan-Chile Reef Dialogue (hereinafter \"the Dialogue\") was "
              "held in Lima."});
  REQUIRE(found.size() == 1);
  CHECK(found.front().find("hereinafter") == std::string::npos);
}

TEST_CASE("what they met beside did not meet, nor does its short form in brackets") {
  CHECK(events({"= Joint Statement of Japan and Chile",
                "The Japan-Chile Kelp Dialogue was held in Lima on the margins of the fifth round of the "
                "Japan-Chile "
                "Reef Dialogue (JCRD)."}) == Lines{"Japan-Chile Kelp Dialogue |  | Lima | "});
}

TEST_CASE("in whose presence they met is no participant who names the meeting") {
  const Lines told =
      Statement{{"= Joint Statement on Reefs",
                 "President Ana Silva of Peru met President Maria Lopez of Mexico in Osaka, in the "
                 "presence of Prime Minister Berit Vik of Chile."}}
          .meetings();
  CHECK(told.size() == 1);
  CHECK(told.front().find("Berit Vik") == std::string::npos);
}

TEST_CASE("on whose behalf somebody met did not meet itself") {
  const Lines told =
      Statement{{"= Joint Statement on Reefs",
                 "We, the leaders of Japan and Kenya, and the President of the European Council, on "
                 "behalf of the European Union, met in Osaka."}}
          .relations();
  CHECK(std::count(told.begin(), told.end(), "Japan participatedIn European Union") == 0);
  CHECK(std::count(told.begin(), told.end(), "European Union heldIn Osaka") == 0);
}

TEST_CASE("today is the day of issue, and what others will do elsewhere is not this meeting") {
  CHECK(Statement{{"= Statement of the NATO-Georgia Commission", "date: 2016-06-15",
                   "The Ministers met today in Brussels to prepare what leaders will consider at the Warsaw "
                   "Summit on 8 "
                   "July 2016."}}
            .events() == Lines{"NATO-Georgia Commission |  | Brussels | 2016-06-15"});
}

TEST_CASE("a day in May hides nothing of what met") {
  for (const std::string month : {"May", "July"}) {
    CAPTURE(month);
    CHECK(events({title_with_australia,
                  "Ministers met in Tokyo on 31 " + month + " 2021 for the annual Reef Summit."})
              .front()
              .find("Reef Summit") != std::string::npos);
  }
  CHECK(events({title_with_australia,
                "Ministers met in Tokyo on 31 May 2021 to prepare what they may say at the Reef Summit."})
            .front()
            .find("Reef Summit") == std::string::npos);
}

TEST_CASE("below the name of a summit it was the summit that met, not the body of those who came") {
  CHECK(events({"= Communiqué of the Second Reef Summit",
                "The Heads of State of the Lake Chad Basin Commission met in Abuja on 14 May 2031."}) ==
        Lines{"Reef Summit |  | Abuja | 2031-05-14"});
  CHECK(events({"= Communiqué on Reefs",
                "The Heads of State of the Lake Chad Basin Commission met in Abuja on 14 May 2031."}) ==
        Lines{"Lake Chad Basin Commission |  | Abuja | 2031-05-14"});
}

TEST_CASE("a union that speaks like a state holds a meeting and is none") {
  CHECK(events({"= Joint Statement of Japan and Peru",
                "A meeting between Japan and the European Union was held in Lima."}) ==
        Lines{" |  | Lima | "});
}

TEST_CASE("lines that say whose statement it is stand above the text") {
  const std::string met = "Ministers of Japan and Australia met in Osaka.";
  CHECK(events({title_with_australia, "Joint statement with:", "Ms. Ana Silva", "Mr. Per Borg",
                "Mr. Ken Sato", met}) == Lines{" |  | Osaka | "});
  CHECK(events({title_with_australia, "Reefs are old.", "Whales sing.", "Ports rust.", met}).empty());
}

TEST_CASE("those who met are told up to what they met for, over the words of a post and a paragraph") {
  const Lines chairs =
      relations({title_with_australia,
                 "They held the Australia-Japan Ocean Dialogue in Osaka, under the chairmanship of Ana "
                 "Silva, Assistant "
                 "to the President of Kenya, and Minister Per Borg of Togo, to praise Ken Sato."});
  const auto came = [](const Lines& told, const std::string& who) {
    return std::count(told.begin(), told.end(), who + " participatedIn Australia-Japan Ocean Dialogue") == 1;
  };
  CHECK(came(chairs, "Per Borg"));
  CHECK_FALSE(came(chairs, "Ken Sato"));
  const Lines we = relations(
      {title_with_australia, "On the occasion of the Australia-Japan Ocean Dialogue, held in Osaka,",
       "we, Minister Ana Silva of Japan and Minister Per Borg of Australia, praise reefs."});
  CHECK(came(we, "Ana Silva"));
  CHECK(came(we, "Per Borg"));
}

TEST_CASE("what is renamed in brackets is beside as well, and so is what is in its course") {
  CHECK(events({title_with_australia,
                "The ministers met in the margins of the Reef Summit (the Kelp Dialogue) in Osaka."}) ==
        Lines{" |  | Osaka | "});
  CHECK(events({title_with_australia, "The ministers met in Osaka in the course of the Reef Summit."}) ==
        Lines{" |  | Osaka | "});
}

TEST_CASE("the body where somebody serves did not meet, nor one that could be several") {
  CHECK(
      events({"= Joint Statement on Minister Ana Lopez’s Meeting with Quad Secretary Rosa Diaz",
              "Minister Ana Lopez of Chile and Secretary Rosa Diaz of Peru held consultations in Osaka."}) ==
      Lines{" |  | Osaka | "});
  CHECK(events({title_with_australia,
                "The ministers met in Osaka as part of regular Security Council talks."}) ==
        Lines{" |  | Osaka | "});
  CHECK(events({title_with_australia, "The ministers met in Osaka as part of regular Quad talks."}) ==
        Lines{"Quad |  | Osaka | "});
}
