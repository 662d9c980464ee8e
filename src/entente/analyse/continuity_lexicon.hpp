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
  std::map<std::string, std::set<std::string>, std::less<>> action_stems;    ///< the same by stem: "share"
  std::set<std::string, std::less<>> light_stems;              ///< of words that nearly every commitment has
  std::map<std::string, std::string, std::less<>> same_stems;  ///< "youth" -> "young"
  std::set<std::string, std::less<>> mechanism_stems;          ///< of bodies and deliverables: "secretariat"
  std::set<std::string, std::less<>> convening;                ///< lemmas: "hold", "meet"
  std::set<std::string, std::less<>> meetings;                 ///< "summit", "session"
  std::set<std::string, std::less<>> again;  ///< by which a meeting is one of several: "next", "annual"
  std::set<std::string, std::less<>>
      adverbials;  ///< behind "meet" they tell that nothing is met: "in", "annually"
  std::set<std::string, std::less<>> referring;  ///< "it", "these": what stands for a thing named before
  std::set<std::string, std::less<>> times;      ///< "year": "this year" stands for nothing named before
  std::map<std::string, std::string, std::less<>> convened;  ///< "heads" -> "leaders"
  std::set<std::string, std::less<>>
      hedges;  ///< lemmas of actions that look at what could be done: "explore"
  std::map<std::string, double, std::less<>> stem_weights;   ///< of light, common and frequent words; else 1
  std::map<std::string, double, std::less<>> topic_weights;  ///< by IRI
  const TopicIndex* topics = nullptr;
  const Vocabulary* vocabulary = nullptr;
};

/// From the lists action/…, words/… and continuity/….
[[nodiscard]] ContinuityLexicon make_continuity_lexicon(const Gazetteer& gazetteer);

/// How much a stem, or a concept by its IRI, says of what a commitment is about, whatever the pair: 0 to 1.
[[nodiscard]] double base_weight(const ContinuityLexicon& lexicon, std::string_view stem_or_iri);

/// The stem of an English word in lower case.  source  Porter's second stemmer, as Snowball has it
[[nodiscard]] std::string stem(std::string_view word);

/// The stem that stands for all words that mean the same.
[[nodiscard]] std::string folded_stem(const ContinuityLexicon& lexicon, std::string_view word);

/// The words of a text in lower case: runs of letters and digits, without a possessive's end.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_CONTINUITY_LEXICON_HPP
