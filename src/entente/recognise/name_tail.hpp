// Names that end in a common noun in small letters: "the Technology Standards working group". Private to the
// name grammar.
#ifndef ENTENTE_RECOGNISE_NAME_TAIL_HPP
#define ENTENTE_RECOGNISE_NAME_TAIL_HPP

#include <optional>

#include "entente/recognise/name_run.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// The name of `run` with the common noun of `head/tail` behind it, if it has several words of its own and no
/// head of a body.
///
/// cost  linear in the run
[[nodiscard]] std::optional<Reading> read_tailed(const LexedView& lexed, TokenRange sentence,
                                                 const RunFinder& runs, const Reading& run);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_NAME_TAIL_HPP
