// What the vocabulary knows that commitments are compared by: kinds of action, words that say little, the
// thesaurus of topics, and what succeeded what.
#ifndef ENTENTE_ANALYSE_CONTINUITY_LEXICON_HPP
#define ENTENTE_ANALYSE_CONTINUITY_LEXICON_HPP

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "entente/recognise/gazetteer.hpp"

namespace entente {

/// Views the gazetteer that it was made of.
struct ContinuityLexicon {
  std::map<std::string, std::set<std::string>, std::less<>> action_classes;  ///< "share" -> "exchange"
  std::set<std::string, std::less<>> function_words;                         ///< as written, in lower case
  std::set<std::string, std::less<>> light_stems;
  const TopicIndex* topics = nullptr;
  const Vocabulary* vocabulary = nullptr;
};

/// From the lists action/…, words/… and continuity/light-word.
[[nodiscard]] ContinuityLexicon make_continuity_lexicon(const Gazetteer& gazetteer);

/// The stem of an English word in lower case.  source  Porter's second stemmer, as Snowball has it
[[nodiscard]] std::string stem(std::string_view word);

/// The words of a text in lower case: runs of letters and digits, without a possessive's end.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_CONTINUITY_LEXICON_HPP
