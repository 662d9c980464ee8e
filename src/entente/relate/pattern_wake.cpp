#include "entente/relate/pattern_wake.hpp"

#include <algorithm>

namespace entente {

namespace {

std::uint32_t bit(EntityType type) {
  return 1U << static_cast<std::uint32_t>(type);
}

}  // namespace

PatternWaker::PatternWaker(const Context& context, const RelationRules& rules)
    : context_{context}, rules_{rules}, seen_in_(context.lexed->gazetteer->lexicon.size(), 0) {}

bool PatternWaker::has(WordId word) const {
  return word != unknown_word && word.index() < seen_in_.size() && seen_in_[word.index()] == sentence_;
}

void PatternWaker::note(WordId word, std::vector<std::uint32_t>& candidates) {
  if (word == unknown_word || word.index() >= seen_in_.size() || has(word)) return;
  seen_in_[word.index()] = sentence_;
  const auto found = rules_.by_word.find(word.index());
  if (found != rules_.by_word.end())
    candidates.insert(candidates.end(), found->second.begin(), found->second.end());
}

bool PatternWaker::can_fit(const RelationPattern& pattern) const {
  return std::all_of(pattern.elements.begin(), pattern.elements.end(), [&](const Element& element) {
    if (element.optional) return true;
    if (element.kind == ElementKind::words || element.kind == ElementKind::verb)
      return std::any_of(element.words.begin(), element.words.end(), [&](WordId word) { return has(word); });
    if (element.kind != ElementKind::mention || element.types.empty()) return true;
    return std::any_of(element.types.begin(), element.types.end(),
                       [&](EntityType type) { return (types_ & bit(type)) != 0; });
  });
}

std::vector<std::uint32_t> PatternWaker::woken_by(TokenRange sentence) {
  const LexedView& lexed = *context_.lexed;
  ++sentence_;
  types_ = 0;
  std::vector<std::uint32_t> candidates = rules_.always;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if (const Mention* mention = context_.mention(i)) types_ |= bit(context_.type(*mention));
    note(lexed.ids[i], candidates);
    const Word& word = lexed.word(i);
    if (word.is(WordClass::be)) note(lexed.gazetteer->lexicon.find("be"), candidates);
    if (word.is_verb()) note(word.lemma, candidates);
  }
  std::erase_if(candidates, [&](std::uint32_t index) { return !can_fit(rules_.patterns[index]); });
  std::sort(candidates.begin(), candidates.end());
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  return candidates;
}

}  // namespace entente
