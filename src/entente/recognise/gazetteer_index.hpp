// What a gazetteer makes of the labels of a vocabulary, in few bytes: the words, the automata over labels and
// family names. Restoring it takes a third of the time of reading the labels anew, so the program holds it
// for its own vocabulary.
//
// All numbers are of 32 bits with the lowest byte first, whatever the machine; texts are UTF-8.
//
//   "ENTGAZET"  version  numbers      the head
//   numbers    words: length of the text, classes in two, forms, traits in two, lemma
//              nouns with their verbs, verbs with their nouns
//              label values: entry, kind and case, capitals, length of the exact text
//              two automata: of each node the node before it, the word, how many values; then the values
//              (before each of these, how many there are)
//   texts      of the words and then of the label values, without anything between them
#ifndef ENTENTE_RECOGNISE_GAZETTEER_INDEX_HPP
#define ENTENTE_RECOGNISE_GAZETTEER_INDEX_HPP

#include <cstdint>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"
#include "entente/recognise/gazetteer.hpp"

namespace entente {

inline constexpr std::uint32_t gazetteer_index_version = 2;

/// The index of `gazetteer`: equal gazetteers give equal bytes.
[[nodiscard]] std::string make_gazetteer_index(const Gazetteer& gazetteer);

/// The gazetteer that make_gazetteer(vocabulary) gives, restored from its index.
///
/// cost     linear in the index
/// errors   invalid_data: cut off, of another version, or of another vocabulary; never read past its end
[[nodiscard]] Expected<Gazetteer> restore_gazetteer(Vocabulary vocabulary, std::string_view index);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_GAZETTEER_INDEX_HPP
