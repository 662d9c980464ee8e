// Texts of a forum that are named in small letters behind it: "NATO security guidelines", "United Nations
// General Assembly resolution 71/199". Private to the name grammar.
#ifndef ENTENTE_RECOGNISE_FORUM_TEXT_HPP
#define ENTENTE_RECOGNISE_FORUM_TEXT_HPP

#include <vector>

#include "entente/recognise/name_run.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// The text that the listed name at `issuer` begins, and its twin of the forum before "and"; none if it
/// begins none.
[[nodiscard]] std::vector<Reading> read_forum_text(const LexedView& lexed, TokenRange sentence,
                                                   const RunFinder& runs, TokenRange issuer);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_FORUM_TEXT_HPP
