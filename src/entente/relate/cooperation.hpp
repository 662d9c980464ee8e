// What looks like cooperation in a forum and is none: it needs a look at everything that was found.
#ifndef ENTENTE_RELATE_COOPERATION_HPP
#define ENTENTE_RELATE_COOPERATION_HPP

#include <vector>

#include "entente/relate/context.hpp"
#include "entente/relate/relations.hpp"

namespace entente {

/// "Reef Summit", "Coral Business Forum": who comes is told afterwards, while a dialogue goes on.
///
/// cost  linear in the name
[[nodiscard]] bool is_held_once(const Context& context, EntityId forum);

/// Takes out of `found` each cooperatesIn
/// - of another forum that is no party ("the Dialogue works through the Task Force");
/// - told by what will be held, where that is held once by its name;
/// - told by a launch, of a summit ("launched the Reef Summit") or of who took part in it anyway;
/// - in a body with a seat and a staff ("the Reef Data Center"), where nothing but a name, a launch
///   or a commitment tells it: one works with it.
///
/// cost  n log n in the relations
void drop_seeming_cooperation(const Context& context, std::vector<Relation>& found);

/// Takes out of `found` that somebody issued a text which, as the same sentence says, organs signed with each
/// other.
///
/// cost  n log n in the relations
void drop_texts_of_signers(const Context& context, std::vector<Relation>& found);

}  // namespace entente

#endif  // ENTENTE_RELATE_COOPERATION_HPP
