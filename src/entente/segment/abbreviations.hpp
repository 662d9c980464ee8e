// Look-up of abbreviations and of words that begin sentences.
#ifndef ENTENTE_SEGMENT_ABBREVIATIONS_HPP
#define ENTENTE_SEGMENT_ABBREVIATIONS_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace entente {

/// Words before whose full stop no sentence ends, or ends only before certain words.
/// From ontology/vocabulary/abbreviations.ttl.
struct AbbreviationLexicon {
  std::vector<std::string> never_end;  ///< "Gen.", "Mr.", "No.", "Art.", "Sept."
  std::vector<std::string> may_end;    ///< "U.S.", "D.C.", "Jr.", "etc.": an end only before an opener
  std::vector<std::string> openers;    ///< words that begin sentences: "The", "We", "In", "They" …
};

/// What the full stop of an abbreviation says about the end of a sentence.
enum class StopRule : std::uint8_t {
  not_listed,  ///< no abbreviation of the lexicon
  never_end,
  may_end,  ///< an end only before an opener
};

/// The lexicon, hashed. A word in both lists never ends a sentence.
class Abbreviations {
 public:
  Abbreviations() = default;
  explicit Abbreviations(const AbbreviationLexicon& lexicon);

  /// `word` with its full stop, in its own case.  cost O(1): longer words than any listed are not hashed
  [[nodiscard]] StopRule stop_rule(std::string_view word) const;

  /// `word` is one that begins sentences.
  [[nodiscard]] bool opens_sentence(std::string_view word) const { return openers_.contains(word); }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
      return std::hash<std::string_view>{}(text);
    }
  };

  std::unordered_map<std::string, StopRule, Hash, std::equal_to<>> rules_;
  std::unordered_set<std::string, Hash, std::equal_to<>> openers_;
  std::size_t longest_ = 0;
};

}  // namespace entente

#endif  // ENTENTE_SEGMENT_ABBREVIATIONS_HPP
