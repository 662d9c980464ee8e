// Of those that a text names, who makes the statement, and what is common to those who do.
#ifndef ENTENTE_RELATE_SPEAKERS_HPP
#define ENTENTE_RELATE_SPEAKERS_HPP

#include "entente/relate/context.hpp"

namespace entente {

/// A party, one of those in whose name the statement is made, or a member of a grouping that is.
///
/// cost  logarithmic in the members, for each party
[[nodiscard]] bool speaks(const Context& context, EntityId id);

/// A forum or programme of the parties: not in the vocabulary, or with all parties among its members, or
/// named after them.
///
/// cost  linear in the members, for each party
[[nodiscard]] bool is_joint(const Context& context, EntityId id);

}  // namespace entente

#endif  // ENTENTE_RELATE_SPEAKERS_HPP
