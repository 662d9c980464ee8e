// The word lists that the program reads, and the form of their phrases.
#ifndef ENTENTE_RECOGNISE_WORD_LISTS_HPP
#define ENTENTE_RECOGNISE_WORD_LISTS_HPP

#include <cstdint>
#include <span>
#include <string_view>

namespace entente {

enum class PhraseForm : std::uint8_t {
  phrase,      ///< any words
  word,        ///< one token: looked up word by word
  verb,        ///< the base form of a verb that words/verb or words/verb-irregular lists
  verb_base,   ///< the base form of a verb, in small letters
  verb_forms,  ///< base, past and participle
  noun_verb,   ///< a noun of action, and the verb that it stands for
  typed_noun,  ///< a class of the ontology, and a common noun
};

struct WordListForm {
  std::string_view name;  ///< "words/preposition": the IRI without the namespace of data
  PhraseForm form = PhraseForm::phrase;
};

/// All lists, in byte order of name. A list of another name has no effect.
[[nodiscard]] std::span<const WordListForm> known_word_lists() noexcept;

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_WORD_LISTS_HPP
