// Who is meant where a statement says "we, the leaders": heads of state and of government of its parties.
#ifndef ENTENTE_RELATE_LEADERS_HPP
#define ENTENTE_RELATE_LEADERS_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "entente/base/kinds.hpp"
#include "entente/relate/context.hpp"

namespace entente {

/// "We, the leaders of Chile and Peru, met": the noun stands in `tokens`.
///
/// cost  linear in `tokens`
[[nodiscard]] bool speaks_of_leaders(const Context& context, TokenRange tokens);

/// Persons whom the statement anywhere gives the post of a leader and one of the parties, in order of text.
///
/// cost  linear in the mentions
[[nodiscard]] std::vector<EntityId> leaders_of_parties(const Context& context);

}  // namespace entente

#endif  // ENTENTE_RELATE_LEADERS_HPP
