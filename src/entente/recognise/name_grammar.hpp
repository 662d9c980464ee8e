// Names that nobody listed: runs of capitalised words with their connectives, typed by head noun.
//
// A name is built of pieces: labels of the vocabulary and capitalised words. Pieces side by side make a core
// ("Northern Trade Policy Bureau"); "of", "for", "on" join cores behind a head ("Ministry of …"); "and" and
// commas join only inside such an attachment ("… of Economy, Trade and Industry") or before a head ("Trade
// and Technology Council").
#ifndef ENTENTE_RECOGNISE_NAME_GRAMMAR_HPP
#define ENTENTE_RECOGNISE_NAME_GRAMMAR_HPP

#include <span>
#include <vector>

#include "entente/recognise/label_scan.hpp"
#include "entente/recognise/lexed.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// Readings of `sentence` in order of text: longer names around the atoms, and names without any atom. Runs
/// that nothing types are given too, without a type.
///
/// cost  linear in the sentence
[[nodiscard]] std::vector<Reading> read_names(const LexedView& lexed, TokenRange sentence,
                                              std::span<const Atom> atoms);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_NAME_GRAMMAR_HPP
