#include "entente/relate/pattern_wake.hpp"

#include <algorithm>
#include <iterator>

namespace entente {

PatternWaker::PatternWaker(const Context& context, const RelationRules& rules)
    : context_{context},
      rules_{rules},
      be_{context.lexed->gazetteer->lexicon.find("be")},
      seen_in_(context.lexed->gazetteer->lexicon.size(), 0) {}

bool PatternWaker::has(WordId word) const {
  return word != unknown_word && word.index() < seen_in_.size() && seen_in_[word.index()] == sentence_;
}

void PatternWaker::note(WordId word, std::vector<std::uint32_t>& candidates) {
  if (word == unknown_word || word.index() >= seen_in_.size() || has(word)) return;
  seen_in_[word.index()] = sentence_;
  if (word.index() >= rules_.by_word.size()) return;
  for (const std::uint32_t index : rules_.by_word[word.index()]) {
    if (has_types(index)) candidates.push_back(index);
  }
}

bool PatternWaker::has_types(std::uint32_t index) const {
  const auto& needed = rules_.types[index];
  return std::all_of(needed.begin(), needed.end(),
                     [&](TypeSet set) { return set == 0 || (types_ & set) != 0; });
}

bool PatternWaker::has_words(const RelationPattern& pattern) const {
  return std::all_of(pattern.elements.begin(), pattern.elements.end(), [&](const Element& element) {
    if (element.optional || element.words.empty()) return true;
    return std::any_of(element.words.begin(), element.words.end(), [&](WordId word) { return has(word); });
  });
}

std::vector<std::uint32_t> PatternWaker::woken_by(TokenRange sentence) {
  const LexedView& lexed = *context_.lexed;
  ++sentence_;
  types_ = 0;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if (const Mention* mention = context_.mention(i))
      types_ = static_cast<TypeSet>(types_ | bit(context_.type(*mention)));
  }
  std::vector<std::uint32_t> candidates;
  std::copy_if(rules_.always.begin(), rules_.always.end(), std::back_inserter(candidates),
               [&](std::uint32_t index) { return has_types(index); });
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    note(lexed.ids[i], candidates);
    const Word& word = lexed.word(i);
    if (word.is(WordClass::be)) note(be_, candidates);
    if (word.is_verb()) note(word.lemma, candidates);
  }
  std::erase_if(candidates, [&](std::uint32_t index) { return !has_words(rules_.patterns[index]); });
  std::sort(candidates.begin(), candidates.end());
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  return candidates;
}

}  // namespace entente
