#include "entente/analyse/next_meeting.hpp"

#include <catch2/catch.hpp>

#include "analyse_support.hpp"
#include "facts_by_hand.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// What the one commitment of a statement with this sentence says of a meeting to come.
NextMeeting told(const std::string& action, const std::string& sentence, const std::string& forum = {}) {
  Facts facts{"2003-09-09"};
  const PassageId passage = facts.passage(sentence);
  if (!forum.empty()) facts.mention(facts.entity(EntityType::forum, forum), passage);
  facts.commitment({}, action, {}, passage);
  CommitmentFact commitment = facts.get().commitments.front();
  if (const auto verb = sentence.find(action); verb != std::string::npos)
    commitment.words = sentence.substr(verb);
  return next_meeting_in(facts.get(), commitment, built_in_lexicon());
}

}  // namespace

TEST_CASE("a meeting to come is one of several") {
  CHECK(told("hold", "They will hold the next Dialogue in Lima.").told);
  CHECK(told("hold", "The third session will be held in Lima.").told);
  CHECK(told("meet", "We look forward to meeting again.").told);
  CHECK(told("take", "The second Dialogue will take place in Lima.").told);
  CHECK_FALSE(told("take", "They will take further steps at the next Dialogue.").told);
  CHECK_FALSE(told("hold", "They will hold a workshop in Lima.").told);
  CHECK_FALSE(told("hold", "They will hold consultations on the Second Additional Protocol.").told);
  CHECK_FALSE(told("hold", "They will hold a meeting in Lima.").told);
  CHECK_FALSE(told("meet", "They will meet the annual climate finance goal.").told);
  CHECK_FALSE(told("share", "They will share data at the next meeting.").told);
}

TEST_CASE("next meetings are of one series unless others meet, or in another forum") {
  const NextMeeting again = told("meet", "We look forward to meeting again.");
  const NextMeeting ministers = told("hold", "The next meeting of ministers will be held in Lima.");
  const NextMeeting officials = told("meet", "Senior officials will meet again in Oslo.");
  const NextMeeting reefs = told("hold", "The third Reef Dialogue will be held in Lima.", "Reef Dialogue");
  const NextMeeting kelp = told("hold", "They will hold the fourth Kelp Dialogue.", "Kelp Dialogue");
  CHECK(are_of_one_series(again, ministers));
  CHECK(are_of_one_series(reefs, reefs));
  CHECK(are_of_one_series(again, reefs));
  CHECK_FALSE(are_of_one_series(ministers, officials));
  CHECK_FALSE(are_of_one_series(reefs, kelp));
  CHECK_FALSE(are_of_one_series(again, NextMeeting{}));
}
