// Who binds himself in a statement, and whose persons and organs are.
#ifndef ENTENTE_RELATE_PARTIES_HPP
#define ENTENTE_RELATE_PARTIES_HPP

#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// The parties: the states of the title if it names two or more, and those that open the text with them; else
/// the first list of states that the opening sentences give ("we the Ministers of A, B and C"), or those that
/// stand below the text one by one; else the forum that the title names, or its members.
[[nodiscard]] std::vector<EntityId> find_parties(Context& context);

/// Fills Context::state_of from posts ("President X of STATE") and owners.
void link_states(Context& context);

}  // namespace entente

#endif  // ENTENTE_RELATE_PARTIES_HPP
