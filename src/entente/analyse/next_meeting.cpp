#include "entente/analyse/next_meeting.hpp"

#include <algorithm>

#include "entente/base/ordinal.hpp"
#include "entente/base/sets.hpp"

namespace entente {

namespace {

/// What follows the verb is no thing that is met: "meet again in Lima", "meet annually".
bool has_no_object(const CommitmentFact& commitment, const ContinuityLexicon& lexicon) {
  const std::vector<std::string> words = words_of(commitment.words);
  return words.size() < 2 || lexicon.adverbials.contains(words[1]);
}

}  // namespace

NextMeeting next_meeting_in(const StatementFacts& facts, const CommitmentFact& commitment,
                            const ContinuityLexicon& lexicon) {
  NextMeeting out;
  const std::string& text = facts.passages[commitment.evidence.passage.index()].text;
  const bool takes_place = commitment.action == "take" && text.find("take place") != std::string::npos;
  if (!takes_place && !lexicon.convening.contains(commitment.action)) return out;
  // "meet again", "meet in Lima": not "meet every obligation"
  constexpr std::size_t farthest = 7;  // "the Seventh Mekong-Japan Economic Ministers' Meeting"
  const bool gathers =
      commitment.action == "reconvene" || (commitment.action == "meet" && has_no_object(commitment, lexicon));
  bool meets = gathers;
  bool again = commitment.action == "reconvene";
  const PassageId passage = commitment.evidence.passage;
  std::size_t counted = farthest + 1;  // how many words ago the last that counts meetings stood
  for (const std::string& word : words_of(text)) {
    ++counted;
    const bool counts = lexicon.again.contains(word) || ordinal_in_words(word) || is_ordinal_in_digits(word);
    if (counts) counted = 0;
    again = again || (gathers && lexicon.again.contains(word));
    if (lexicon.meetings.contains(word)) {
      meets = true;
      again = again || counted <= farthest;
    }
    if (const auto kind = lexicon.convened.find(word); kind != lexicon.convened.end())
      out.convened.insert(kind->second);
  }
  out.told = meets && again;
  if (!out.told) return {};
  for (const EntityFact& entity : facts.entities) {
    if (entity.type != EntityType::forum) continue;
    const bool named = std::ranges::any_of(
        entity.mentions, [&](const MentionFact& mention) { return mention.evidence.passage == passage; });
    if (named) out.fora.insert(entity.iri);
  }
  out.of_series = std::ranges::any_of(facts.events, [&](const EventFact& event) {
    return event.series && out.fora.contains(facts.entities[event.series->index()].iri);
  });
  return out;
}

bool are_of_one_series(const NextMeeting& earlier, const NextMeeting& later) {
  if (!earlier.told || !later.told) return false;
  if (!earlier.convened.empty() && !later.convened.empty() && !share_any(earlier.convened, later.convened))
    return false;
  if (earlier.of_series && later.of_series) return true;
  return earlier.fora.empty() || later.fora.empty() || share_any(earlier.fora, later.fora);
}

}  // namespace entente
