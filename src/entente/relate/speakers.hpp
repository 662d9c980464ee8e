// Of those that a text names, who makes the statement, and what is common to those who do.
#ifndef ENTENTE_RELATE_SPEAKERS_HPP
#define ENTENTE_RELATE_SPEAKERS_HPP

#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// A party, one of those in whose name the statement is made, a member of a grouping that is, or who came to
/// the meeting: "France, a guest, undertakes to …".
///
/// cost  logarithmic in the members, for each party
[[nodiscard]] bool speaks(const Context& context, EntityId id);

/// A forum or programme of the parties: not in the vocabulary, or with all parties among its members, or
/// named after them.
///
/// cost  linear in the members, for each party
[[nodiscard]] bool is_joint(const Context& context, EntityId id);

/// Takes the organs of a union away that is among them itself: "the European Union, the Presidents of its
/// Council and of its Commission" are one.
///
/// cost  quadratic in `speakers`
void drop_organs_of_speakers(const Context& context, std::vector<EntityId>& speakers);

}  // namespace entente

#endif  // ENTENTE_RELATE_SPEAKERS_HPP
