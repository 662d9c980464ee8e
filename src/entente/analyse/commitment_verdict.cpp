#include "entente/analyse/commitment_verdict.hpp"

#include <algorithm>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// "at least 50 bcm", "1.5 million": a figure that stands for itself. "2030" is a date; "1)" numbers a list,
/// "5G" names a thing.
bool is_quantity(std::string_view word) {
  if (word.starts_with('$') || word.starts_with("US$")) return true;
  while (!word.empty() && (word.back() == ',' || word.back() == '.')) word.remove_suffix(1);
  if (word.ends_with('%')) return true;
  const bool figure = word.size() >= 2 && std::all_of(word.begin(), word.end(), [](char c) {
                        return is_ascii_digit(c) || c == ',' || c == '.';
                      });
  const bool year = word.size() == 4 && (word.starts_with("19") || word.starts_with("20"));
  return figure && !year;
}

/// A named thing that can do something, or in which something is done; states and places are where.
bool is_body(EntityType type) {
  return type != EntityType::state && type != EntityType::place && type != EntityType::person;
}

bool is_party(const StatementFacts& facts, EntityId entity) {
  return std::find(facts.parties.begin(), facts.parties.end(), entity) != facts.parties.end();
}

}  // namespace

DefiniteThings definite_things(const StatementFacts& facts, std::size_t commitment,
                               const ContinuityLexicon& lexicon) {
  const CommitmentFact& fact = facts.commitments[commitment];
  DefiniteThings out;
  out.due = !fact.due.empty();
  // The parties and who binds itself are no mechanism that is added.
  const auto adds_nothing = [&](EntityId id) {
    return is_party(facts, id) || std::find(fact.agents.begin(), fact.agents.end(), id) != fact.agents.end();
  };
  out.venue =
      std::any_of(fact.venues.begin(), fact.venues.end(), [&](EntityId id) { return !adds_nothing(id); });
  for (std::size_t i = 0; i < facts.entities.size() && !out.venue; ++i) {
    const EntityFact& entity = facts.entities[i];
    if (!is_body(entity.type) || adds_nothing(EntityId{i})) continue;
    out.venue = std::any_of(entity.mentions.begin(), entity.mentions.end(), [&](const MentionFact& mention) {
      return mention.range.begin >= fact.clause.begin && mention.range.end <= fact.clause.end;
    });
  }
  const std::string_view words = fact.words;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    out.number = out.number || is_quantity(words.substr(at, end - at));
    at = end + 1;
  }
  for (const std::string& word : words_of(words))
    out.mechanism = out.mechanism || lexicon.mechanism_stems.contains(stem(word));
  out.hedged = lexicon.hedges.contains(fact.action);
  return out;
}

Verdict verdict_of(Force earlier_force, const DefiniteThings& earlier, Force later_force,
                   const DefiniteThings& later) noexcept {
  // A body without a name is no gain on one that has a name, nor the other way round.
  const bool earlier_body = earlier.venue || earlier.mechanism;
  const bool later_body = later.venue || later.mechanism;
  const bool added =
      (later.due && !earlier.due) || (later.number && !earlier.number) || (later_body && !earlier_body);
  if (added || (earlier.hedged && !later.hedged) ||
      (earlier_force == Force::low && later_force == Force::high))
    return Verdict::strengthened;
  const bool vague = !later.due && !later.number && !later_body;
  const bool lost = (earlier.due || earlier.number) && vague;
  if (lost || (later.hedged && !earlier.hedged) ||
      (earlier_force == Force::high && later_force == Force::low))
    return Verdict::weakened;
  return Verdict::continued;
}

Verdict verdict_of(const StatementFacts& earlier, std::size_t earlier_commitment, const StatementFacts& later,
                   std::size_t later_commitment, const ContinuityLexicon& lexicon) {
  return verdict_of(
      earlier.commitments[earlier_commitment].force, definite_things(earlier, earlier_commitment, lexicon),
      later.commitments[later_commitment].force, definite_things(later, later_commitment, lexicon));
}

}  // namespace entente
