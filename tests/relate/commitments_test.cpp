#include "entente/relate/commitments.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// Prose, and what it binds the two parties to: "high share".
struct Row {
  std::string prose;
  Lines bound;
  std::string rule;
};

Lines of_both(const Row& row) {
  Lines expected;
  for (const std::string& bound : row.bound) {
    const std::size_t space = bound.find(' ');
    expected.push_back("Japan, United States | " + bound.substr(0, space) + " | " + bound.substr(space + 1) +
                       " | " + row.rule);
  }
  return expected;
}

}  // namespace

TEST_CASE("the words that bind, and how strongly") {
  const std::vector<Row> rows{
      {"We will publish a report.", {"high publish"}, "commitment/modal"},
      {"Both sides shall train customs officers.", {"high train"}, "commitment/modal"},
      {"The two governments must protect the cables.", {"high protect"}, "commitment/modal"},
      {"Participants should test backup power.", {"low test"}, "commitment/modal"},
      {"Nations should protect whales.", {"low protect"}, "commitment/modal"},
      {"The leaders affirmed that they will meet again.", {"high meet"}, "commitment/modal"},
      {"They affirmed that both countries will open ports and acknowledged the value of ties.",
       {"high open"},
       "commitment/modal"},
      {"The ministers concurred that they will build a port.", {"high build"}, "commitment/modal"},
      {"The ministers agreed to open a hotline.", {"high open"}, "commitment/undertaking"},
      {"The leaders have decided to fund three schools.", {"high fund"}, "commitment/undertaking"},
      {"They committed to sharing satellite images.", {"high share"}, "commitment/undertaking"},
      {"We pledge to reduce waste.", {"high reduce"}, "commitment/undertaking"},
      {"We undertake to reduce waste.", {"high reduce"}, "commitment/undertaking"},
      {"We resolve to reduce waste.", {"high reduce"}, "commitment/undertaking"},
      {"We intend to build a bridge.", {"low build"}, "commitment/undertaking"},
      {"We aim to build a bridge.", {"low build"}, "commitment/undertaking"},
      {"We seek to build a bridge.", {"low build"}, "commitment/undertaking"},
      {"We plan to build a bridge.", {"low build"}, "commitment/undertaking"},
      {"We are determined to end illegal fishing.", {"high end"}, "commitment/undertaking-adjective"},
      {"We are dedicated to ending illegal fishing.", {"high end"}, "commitment/undertaking-adjective"},
      {"We are ready to assist flood victims.", {"low assist"}, "commitment/undertaking-adjective"},
      {"Nations are encouraged to reduce waste.", {"low reduce"}, "commitment/undertaking-adjective"},
      {"The Group is to meet twice a year.", {"high meet"}, "commitment/modal"},
      {"The three NSAs resolved to meet again.", {"high meet"}, "commitment/undertaking"},
      {"A Steering Committee will hold its first talks.", {"high hold"}, "commitment/modal"},
      {"The third round will take place in Lima.", {"high take"}, "commitment/modal"},
      {"The governments shall each name a contact.", {"high name"}, "commitment/modal"},
      {"They welcomed the news, and intend to build a bridge.", {"low build"}, "commitment/undertaking"},
      {"They thanked the hosts and look forward to joining the talks.",
       {"low join"},
       "commitment/look-forward"},
      {"They agreed to re-start the talks.", {"high re-start"}, "commitment/undertaking"},
      {"They agreed on the creation of a reef fund.", {"high create"}, "commitment/nominal"},
      {"They met to reaffirm their commitment to protect whales.", {"high protect"}, "commitment/nominal"},
      {"They reaffirmed the value of their ties, and their commitment to protect whales.",
       {"high protect"},
       "commitment/nominal"},
      {"The Charter affirmed our commitment to protect whales.", {"high protect"}, "commitment/nominal"},
      {"We will (i) publish a report; and (ii) inspect ships.",
       {"high publish", "high inspect"},
       "commitment/modal"},
      {"They agreed to cooperate in efforts to end piracy, protect whales, and clean beaches.",
       {"high cooperate"},
       "commitment/undertaking"},
      {"They resolved to negotiate and then adopt a plan.",
       {"high negotiate", "high adopt"},
       "commitment/undertaking"},
      {"They intend to compare and, where practicable, publish their data.",
       {"low compare", "low publish"},
       "commitment/undertaking"},
      {"We will support fishermen and partner with whalers.",
       {"high support", "high partner"},
       "commitment/modal"},
      {"We will continue to stand with fishermen.", {"high stand"}, "commitment/modal"},
      {"They are committed to keeping ports open, affirming the value of trade.",
       {"high keep"},
       "commitment/undertaking-adjective"},
      {"They commit to funding solutions such as charting reefs, training crews.",
       {"high fund"},
       "commitment/undertaking"},
      {"We remain resolved to protect whales.", {"high protect"}, "commitment/undertaking-adjective"},
      {"We remain firmly resolved to protect whales.", {"high protect"}, "commitment/undertaking-adjective"},
      {"We value their ties, and remain firmly committed to protect whales.",
       {"high protect"},
       "commitment/undertaking-adjective"},
      {"Both remain fully committed to protecting whales.",
       {"high protect"},
       "commitment/undertaking-adjective"},
      {"They intend to be represented by a minister.", {"low represent"}, "commitment/undertaking"},
      {"We will co-ordinate our patrols.", {"high coordinate"}, "commitment/modal"},
      {"They resolved to sign, jointly, a roadmap.", {"high sign"}, "commitment/undertaking"},
      {"We stand ready to assist flood victims.", {"low assist"}, "commitment/undertaking-adjective"},
      {"Countries intend to protect whales.", {"low protect"}, "commitment/undertaking"},
      {"We support implementing the plan.", {"low implement"}, "commitment/present-weak"},
      {"They decided to explore ways to open ports, train crews, and chart reefs.",
       {"high explore"},
       "commitment/undertaking"},
      {"We have established a team to protect whales.", {"high protect"}, "commitment/undertaking"},
      {"They announced the creation of a team to protect whales and reduce waste.",
       {"high protect", "high reduce"},
       "commitment/undertaking"},
      {"Our work will include efforts to protect whales.", {"high protect"}, "commitment/efforts-include"},
      {"They send a message that they will protect whales.", {"high protect"}, "commitment/modal"},
      {"We commit to a shared ambition to protect whales.", {"high protect"}, "commitment/nominal"},
      {"They reaffirmed their commitment to the sea and their determination to protect whales.",
       {"high protect"},
       "commitment/nominal"},
      {"They praised the hosts and reassert their commitment to protect whales.",
       {"high protect"},
       "commitment/nominal"},
      {"They asked their envoys, Ana Lopez and Mary Smith, to draft a plan.",
       {"high draft"},
       "commitment/instruction"},
      {"We intend to ensure that ports stay open and to protect whales.",
       {"low ensure", "low protect"},
       "commitment/undertaking"},
      {"They looked forward to opening ports.", {"low open"}, "commitment/look-forward"},
      {"They pledged continued support for fishermen.", {"high support"}, "commitment/undertaking"},
      {"We commit ourselves to protecting whales.", {"high protect"}, "commitment/undertaking"},
      {"The leaders affirmed they will protect whales.", {"high protect"}, "commitment/modal"},
      {"Japan and the United States stand firm in the commitment to protect whales.",
       {"high protect"},
       "commitment/nominal"},
      {"4. Japan and the United States pledge to open ports.", {"high open"}, "commitment/undertaking"},
      {"Our cooperation will focus on whales.", {"high focus"}, "commitment/efforts-include"},
      {"These efforts will seek to protect whales.", {"low protect"}, "commitment/efforts-include"},
      {"Reefs are a source of wealth that we will protect.", {"high protect"}, "commitment/modal"},
      {"Japan and the United States, led by wise ministers, affirm our commitment to protect whales.",
       {"high protect"},
       "commitment/nominal"},
      {"They seek to partner with fishermen.", {"low partner"}, "commitment/undertaking"},
      {"They agreed to name a group to watch prices related to rice.",
       {"high name"},
       "commitment/undertaking"},
      {"These efforts will be closely coordinated.", {"high coordinate"}, "commitment/passive"},
      {"They share the goal of protecting whales.", {"low protect"}, "commitment/nominal"},
      {"We affirm our commitment to review and consultation.",
       {"high review", "high consult"},
       "commitment/nominal"},
      {"The ministers charged their teams with drafting a plan.", {"high draft"}, "commitment/instruction"},
      {"They decided to instruct the working group to draft a plan.",
       {"high draft"},
       "commitment/undertaking"},
      {"Hereby decide to open a hotline.", {"high open"}, "commitment/undertaking"},
      {"Decide to: open a hotline.", {"high open"}, "commitment/undertaking"},
      {"They committed their full efforts toward guiding ships.", {"high guide"}, "commitment/undertaking"},
      {"We reaffirm our commitments on fostering trade.", {"high foster"}, "commitment/nominal"},
      {"This strengthens our determination to end piracy.", {"high end"}, "commitment/nominal"},
      {"The ministers asked their envoys to draft a plan.", {"high draft"}, "commitment/instruction"},
      {"The ministers asked the two delegations to draft a plan.", {"high draft"}, "commitment/instruction"},
      {"We continue to oppose piracy.", {"low oppose"}, "commitment/present-weak"},
      {"We encourage the use of radar.", {"low encourage"}, "commitment/present-weak"},
      {"We look forward to welcoming new students.", {"low welcome"}, "commitment/look-forward"},
      {"We reaffirm our commitment to protect whales.", {"high protect"}, "commitment/nominal"},
      {"The leaders instructed their ministers to draft a plan.", {"high draft"}, "commitment/instruction"},
      {"A working group will be established.", {"high establish"}, "commitment/passive"},
      {"Our efforts will include mapping reefs.", {"high map"}, "commitment/efforts-include"}};
  for (const Row& row : rows) {
    CAPTURE(row.prose);
    CHECK(commitments({row.prose}) == of_both(row));
  }
}

TEST_CASE("what binds nobody") {
  const Lines prose{"The ministers held talks and discussed rice prices.",
                    "Both sides exchanged views and welcomed the new bridge.",
                    "We recognize the importance of safe harbours.",
                    "Both sides share the view that fisheries will recover.",
                    "Participants believe that prices will fall.",
                    "We acknowledge that we should have met.",
                    "We ensured that ships will be safe.",
                    "They deny rivals believe they should seek advantage.",
                    "We recognize commitments on trade in order to foster growth.",
                    "They pledged two million dollars.",
                    "We have launched a proposal to share data.",
                    "This will allow us to reduce delays.",
                    "The Framework will provide clear rules.",
                    "The bridge will save time.",
                    "Nations will protect whales.",
                    "Other countries will join the effort.",
                    "China will reduce tariffs.",
                    "The private sector will invest in ports.",
                    "We call on all states to ratify the treaty.",
                    "We urge other countries to join.",
                    "We ask all states to share data.",
                    "We ask our partners to share data.",
                    "We asked other leaders to share data.",
                    "We asked the North Korean delegation to share data.",
                    "They committed additional ships toward guiding others.",
                    "We encourage states to share data.",
                    "The Tariff Office coordinates rescue flights.",
                    "We discussed whether we will meet again.",
                    "We are building a bridge.",
                    "Our agencies are working to end piracy.",
                    "Both countries support the APEC Privacy Framework.",
                    "We welcomed the decision to open a port.",
                    "They can share data.",
                    "They would share data.",
                    "The ministers were committed to opening a port.",
                    "The ministers agreed on a budget.",
                    "The ministers agreed that storms are dangerous.",
                    "We do not intend to raise tariffs.",
                    "We look forward to the next round.",
                    "A plan which will help farmers was signed."};
  for (const std::string& line : prose) {
    CAPTURE(line);
    CHECK(commitments({line}).empty());
  }
}

TEST_CASE("what looked like a commitment is told with the reason why it is none") {
  CHECK(Statement{{"This will allow us to reduce delays."}}.rejected() ==
        Lines{"will allow: the subject is no party: a prediction or a call on others"});
  CHECK(Statement{{"We believe that we will win."}}.rejected() ==
        Lines{"will win: inside a belief, recognition or demand"});
  CHECK(Statement{{"We discussed whether we will meet."}}.rejected() ==
        Lines{"will meet: a condition or question"});
  CHECK(Statement{{"We encourage states to share data."}}.rejected() == Lines{"encourage: a call on others"});
  CHECK(Statement{{"We affirm our commitment to a sea that is calm."}}.rejected() ==
        Lines{"affirm our commitment to a sea: a commitment to a state of affairs, not to an action"});
}

TEST_CASE("who remains not committed is not bound") {
  CHECK(commitments({"We remain not committed to protecting whales."}).empty());
  CHECK(commitments({"We remain firmly committed to protecting whales."}).size() == 1);
}

TEST_CASE("title and headings bind nobody") {
  CHECK(commitments({"= We will win", "## We will win"}).empty());
}

TEST_CASE("a pronoun reaches back to the party before, over the end of a paragraph too") {
  CHECK(commitments({"Japan agreed to open a port.", "It will pay for the quay."}) ==
        Lines{"Japan | high | open | commitment/undertaking", "Japan | high | pay | commitment/modal"});
}

TEST_CASE("commitments come in order of text, inside their sentence") {
  REQUIRE(rc::check("clauses side by side", [] {
    const std::vector<std::string> clauses{
        "We will share data.", "Both sides agreed to reduce waste and build schools.",
        "Reefs are old.",      "This will allow trade.",
        "We seek to meet.",    "Japan will, in May 2031, open a port."};
    Lines lines;
    for (const auto pick : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6)))
      lines.push_back(clauses[static_cast<std::size_t>(pick)]);
    const Statement statement{lines};
    std::uint32_t last = 0;
    for (const Commitment& found : find_commitments(statement.context).found) {
      const TokenRange sentence = statement.segmentation.sentences[found.sentence.index()].tokens;
      RC_ASSERT(sentence.first <= found.segment.first);
      RC_ASSERT(found.segment.first < found.segment.last);
      RC_ASSERT(found.segment.last <= sentence.last);
      RC_ASSERT(sentence.first <= found.trigger.first);
      RC_ASSERT(found.trigger.last <= sentence.last);
      RC_ASSERT(last <= found.segment.first);
      RC_ASSERT_FALSE(found.agents.empty());
      last = found.segment.first;
    }
  }));
}

TEST_CASE("a paragraph reads the same wherever it stands") {
  const std::string paragraph = "We will share data and agreed to build schools.";
  const Lines once = commitments({paragraph});
  Lines expected;
  Lines paragraphs;
  for (int i = 0; i < 50; ++i) {
    paragraphs.push_back(paragraph);
    expected.insert(expected.end(), once.begin(), once.end());
  }
  CHECK(commitments(paragraphs) == expected);
}

TEST_CASE("who is called on in the lead-in binds nobody here, whatever verb the item opens with") {
  CHECK(commitments({"We call on all states to:", "- commit to sharing data", "- agree to share maps"})
            .empty());
  CHECK(commitments({"We call on all states to:", "Agree to share maps."}).empty());
  CHECK(commitments({"We, the Ministers of both countries:", "Hereby decide to share maps."}).size() == 1);
}

TEST_CASE("what the sentence before promises includes what this one lists") {
  CHECK(commitments({"We will protect reefs. This includes charting them and training crews."}).size() == 3);
  CHECK(commitments({"We like reefs. This includes charting them."}).empty());
}

TEST_CASE("what leaders ask of their ministers binds them, what they ask of others does not") {
  CHECK(commitments({"We ask Ministers to promptly protect reefs."}) ==
        Lines{"Japan, United States | high | protect | commitment/instruction"});
  CHECK(commitments({"We further call on our Foreign and other relevant Ministers to protect reefs."}) ==
        Lines{"Japan, United States | high | protect | commitment/instruction"});
  CHECK(commitments({"We call on all states to protect reefs."}).empty());
  CHECK(commitments({"We call on the Ministers of Chile to protect reefs."}).empty());
}

TEST_CASE("to affirm to act is to undertake it") {
  CHECK(commitments({"Both sides affirm to protect reefs."}) ==
        Lines{"Japan, United States | high | protect | commitment/undertaking"});
  CHECK(commitments({"Both sides affirm the need to protect reefs."}).empty());
}

TEST_CASE("areas that are announced stand over the labels behind them") {
  const Lines areas{"The two sides will focus on the following areas:", "## Reefs",
                    "- Promoting reefs with industry.", "- We recognize that whales sing."};
  CHECK(commitments(areas) == Lines{"Japan, United States | high | focus | commitment/modal",
                                    "Japan, United States | high | promote | commitment/list-item"});
}
