// Who binds himself in a statement, in whose name it is made, and whose persons and organs are.
#ifndef ENTENTE_RELATE_PARTIES_HPP
#define ENTENTE_RELATE_PARTIES_HPP

#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// The parties: the states of the title if it names two or more, and those that open the text with them; else
/// the first list of states that the opening sentences give ("we the Ministers of A, B and C"); else the
/// forum that the title names, or its members.
[[nodiscard]] std::vector<EntityId> find_parties(Context& context);

/// In whose name the statement is made: its parties, but for a read-out, fact sheet or announcement of one
/// government that of the state on whose site it was published. Adds that state to the recognition.
[[nodiscard]] std::vector<EntityId> find_issuers(Context& context);

/// Fills Context::state_of from posts ("President X of STATE") and owners.
void link_states(Context& context);

}  // namespace entente

#endif  // ENTENTE_RELATE_PARTIES_HPP
