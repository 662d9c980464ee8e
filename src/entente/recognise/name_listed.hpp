// Names of which a listed one is the front or the end. Private to the name grammar.
#ifndef ENTENTE_RECOGNISE_NAME_LISTED_HPP
#define ENTENTE_RECOGNISE_NAME_LISTED_HPP

#include <optional>

#include "entente/recognise/name_run.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// "Ministerial Conference on Radio Resilience", "Ministry of Labour and Export Promotion", "Cartagena de
/// Indias": more than the listed name at its front, which is another thing's. The reading with its type,
/// nothing if its tokens are no such name.
[[nodiscard]] std::optional<Reading> read_continued(const LexedView& lexed, TokenRange sentence,
                                                    const RunFinder& runs, Reading reading);

/// "U.S.-Mexico High-Level Economic Dialogue", "Joint U.S.-Egypt Climate Group": the listed thing, in a name
/// that begins before its own.
[[nodiscard]] std::optional<Reading> read_begun(const LexedView& lexed, const RunFinder& runs,
                                                Reading reading);

/// "the Ministry of Health of Chile": the state behind "of" at token `at`.
[[nodiscard]] std::optional<EntryId> state_behind(const LexedView& lexed, TokenRange sentence,
                                                  const RunFinder& runs, std::uint32_t at);

/// What the vocabulary lists under both names side by side: "ASEAN" and "Outlook on the Indo-Pacific".
[[nodiscard]] std::vector<EntryId> entries_of_joined(const LexedView& lexed, TokenRange owner,
                                                     TokenRange name);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_NAME_LISTED_HPP
