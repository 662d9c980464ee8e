// Topics of commitments in the thesaurus: which of its concepts the words of a phrase name.
//
// Words are compared without regard to case, hyphens, apostrophes and the plural, on both sides alike:
// "Cyber-Security Policies" is "cyber security policy". The words have a numbering of their own, so that
// labels of topics teach the lexicon nothing.
#ifndef ENTENTE_RECOGNISE_TOPICS_HPP
#define ENTENTE_RECOGNISE_TOPICS_HPP

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entente/recognise/phrase_trie.hpp"
#include "entente/recognise/vocabulary.hpp"

namespace entente {

/// What a phrase says of the thesaurus.
struct TopicReading {
  std::vector<TopicId> topics;  ///< in order of IRI
  bool whole = false;           ///< the phrase is a label of the one topic; else it is narrower than them
};

class TopicIndex {
 public:
  TopicIndex() = default;
  explicit TopicIndex(std::span<const Topic> topics);

  /// The topic that the whole phrase names, or those that its longest labels name. What stands before "of" is
  /// done to the topic and names none: "development of clean energy". A label that two topics share names the
  /// one whose IRI comes first.
  ///
  /// cost  linear in the phrase
  [[nodiscard]] TopicReading find(std::string_view phrase) const;

 private:
  [[nodiscard]] std::vector<WordId> read(std::string_view phrase) const;
  std::unordered_map<std::string, WordId> ids_;
  std::unordered_map<std::string, TopicId> by_name_;  ///< by the last part of the IRI
  PhraseTrie labels_;                                 ///< values: indices of topics
};

/// The words of `phrase` as they are compared.
[[nodiscard]] std::vector<std::string> topic_words(std::string_view phrase);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_TOPICS_HPP
