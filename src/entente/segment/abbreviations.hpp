// Look-up of abbreviations and of words that begin sentences, built once per document from the lexicon.
#ifndef ENTENTE_SEGMENT_ABBREVIATIONS_HPP
#define ENTENTE_SEGMENT_ABBREVIATIONS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "entente/segment/segmentation.hpp"

namespace entente {

/// What the full stop of an abbreviation says about the end of a sentence.
enum class StopRule : std::uint8_t {
  not_listed,  ///< no abbreviation of the lexicon
  never_end,
  may_end,  ///< an end only before an opener
};

/// The lexicon, hashed. A word in both lists never ends a sentence.
class AbbreviationView {
 public:
  explicit AbbreviationView(const AbbreviationLexicon& lexicon);
  explicit AbbreviationView(AbbreviationLexicon&&) = delete;

  /// `word` with its full stop, in its own case.  cost O(1): longer words than any listed are not hashed
  [[nodiscard]] StopRule stop_rule(std::string_view word) const;

  /// `word` is one that begins sentences.
  [[nodiscard]] bool opens_sentence(std::string_view word) const { return openers_.contains(word); }

 private:
  std::unordered_map<std::string_view, StopRule> rules_;
  std::unordered_set<std::string_view> openers_;
  std::size_t longest_ = 0;
};

}  // namespace entente

#endif  // ENTENTE_SEGMENT_ABBREVIATIONS_HPP
