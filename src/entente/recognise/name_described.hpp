// Names that only the common noun beside them types: "the HORIZON project", "a program titled “Blue Lagoon”",
// "an exercise, Amber Lantern, in May", "Lighthouse, a platform run by …".
// Private to the name grammar.
#ifndef ENTENTE_RECOGNISE_NAME_DESCRIBED_HPP
#define ENTENTE_RECOGNISE_NAME_DESCRIBED_HPP

#include <optional>

#include "entente/recognise/name_run.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// `name` stands between quotation marks.
[[nodiscard]] bool is_quoted(const LexedView& lexed, TokenRange sentence, TokenRange name);

/// `reading`, which no word of its own types, with the type of the common noun behind or before it; nothing
/// if no such noun is there.
///
/// cost  constant, but for reading a run behind "dialogue on"
[[nodiscard]] std::optional<Reading> read_described(const LexedView& lexed, TokenRange sentence,
                                                    const RunFinder& runs, const Reading& reading);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_NAME_DESCRIBED_HPP
