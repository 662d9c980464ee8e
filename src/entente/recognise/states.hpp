// When a state's name or adjective stands for the state as an actor.
#ifndef ENTENTE_RECOGNISE_STATES_HPP
#define ENTENTE_RECOGNISE_STATES_HPP

#include <span>
#include <vector>

#include "entente/recognise/label_scan.hpp"
#include "entente/recognise/lexed.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// "the Government of Japan", "the Japanese Government", "the U.S. and Israel": readings beyond the bare
/// names.
[[nodiscard]] std::vector<Reading> read_governments(const LexedView& lexed, TokenRange sentence,
                                                    std::span<const Atom> atoms);

/// The atom is an adjective joined to another name ("U.S.-Japan Alliance").
[[nodiscard]] bool is_hyphenated(const LexedView& lexed, TokenRange sentence, const Atom& atom);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_STATES_HPP
