// Organs that are called as a listed one of somebody else: "Russian Security Council". Private to the name
// grammar.
#ifndef ENTENTE_RECOGNISE_NAME_NAMESAKE_HPP
#define ENTENTE_RECOGNISE_NAME_NAMESAKE_HPP

#include <optional>

#include "entente/recognise/name_run.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// The organ that `run` names: the adjective of a state and a head noun, which the vocabulary has as the
/// label of other states' organs only.
///
/// cost  linear in the run and in what the vocabulary has by that label
[[nodiscard]] std::optional<Reading> read_namesake(const LexedView& lexed, const RunFinder& runs,
                                                   TokenRange run);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_NAME_NAMESAKE_HPP
