#include "entente/analyse/next_meeting.hpp"

#include <algorithm>
#include <string_view>

#include "entente/base/ordinal.hpp"
#include "entente/base/text.hpp"

namespace entente {

namespace {

/// "third", "4th"
bool is_ordinal(std::string_view word) {
  if (ordinal_in_words(word)) return true;
  return word.size() > 2 && is_ascii_digit(word.front()) &&
         (word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd") || word.ends_with("th"));
}

bool share_any(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::ranges::any_of(a, [&](const std::string& each) { return b.contains(each); });
}

}  // namespace

NextMeeting next_meeting_in(const StatementFacts& facts, const CommitmentFact& commitment,
                            const ContinuityLexicon& lexicon) {
  NextMeeting out;
  const std::string& text = facts.passages[commitment.evidence.passage.index()].text;
  const bool takes_place = commitment.action == "take" && text.find("take place") != std::string::npos;
  if (!takes_place && !lexicon.convening.contains(commitment.action)) return out;
  bool meets = commitment.action == "meet" || commitment.action == "reconvene";
  bool again = commitment.action == "reconvene";
  const PassageId passage = commitment.evidence.passage;
  for (const std::string& word : words_of(text)) {
    meets = meets || lexicon.meetings.contains(word);
    again = again || lexicon.again.contains(word) || is_ordinal(word);
    if (const auto at = lexicon.convened.find(word); at != lexicon.convened.end())
      out.convened.insert(at->second);
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
