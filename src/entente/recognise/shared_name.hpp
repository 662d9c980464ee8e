// Names that share a part with the one beside them: "Departments of State and Commerce", "the Chilean Senate
// and Assembly". Private to the name grammar.
#ifndef ENTENTE_RECOGNISE_SHARED_NAME_HPP
#define ENTENTE_RECOGNISE_SHARED_NAME_HPP

#include <vector>

#include "entente/recognise/name_run.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// The organs that a plural at `plural` and what stands behind its "of" name; empty if there are not several.
[[nodiscard]] std::vector<Reading> read_shared_head(const LexedView& lexed, TokenRange sentence,
                                                    const RunFinder& runs, std::uint32_t plural);

/// The organ behind "and" whose owner stands only in `name`, before that one's own last word.
[[nodiscard]] std::vector<Reading> read_shared_owner(const LexedView& lexed, TokenRange sentence,
                                                     const RunFinder& runs, TokenRange name);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_SHARED_NAME_HPP
