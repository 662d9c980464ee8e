// Which relation patterns a sentence can fit at all, so that only those are tried.
#ifndef ENTENTE_RELATE_PATTERN_WAKE_HPP
#define ENTENTE_RELATE_PATTERN_WAKE_HPP

#include <cstdint>
#include <vector>

#include "entente/relate/context.hpp"
#include "entente/relate/pattern.hpp"

namespace entente {

/// Views its arguments.
class PatternWaker {
 public:
  PatternWaker(const Context& context, const RelationRules& rules);

  /// Indices into the patterns, rising: those of which `sentence` has one of the words, and a mention of one
  /// of the types, that each of their elements needs.
  ///
  /// cost  linear in the sentence and in the elements of the patterns that share a word with it
  [[nodiscard]] std::vector<std::uint32_t> woken_by(TokenRange sentence);

 private:
  void note(WordId word, std::vector<std::uint32_t>& candidates);
  [[nodiscard]] bool has(WordId word) const;
  /// The sentence has a mention of each of the types that the pattern `index` needs.
  [[nodiscard]] bool has_types(std::uint32_t index) const;
  /// It has all words as well.
  [[nodiscard]] bool has_words(const RelationPattern& pattern) const;

  const Context& context_;
  const RelationRules& rules_;
  WordId be_;
  std::vector<std::uint32_t> seen_in_;  ///< by word: the last sentence that had it, counted from 1
  std::uint32_t sentence_ = 0;
  TypeSet types_ = 0;  ///< of the mentions in that sentence
};

}  // namespace entente

#endif  // ENTENTE_RELATE_PATTERN_WAKE_HPP
