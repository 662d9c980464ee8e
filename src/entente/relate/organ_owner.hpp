// Whose the organs are that the vocabulary knows.
#ifndef ENTENTE_RELATE_ORGAN_OWNER_HPP
#define ENTENTE_RELATE_ORGAN_OWNER_HPP

#include <optional>

#include "entente/relate/context.hpp"

namespace entente {

/// The vocabulary has `organ`, and not as that of `state`: as another's, or as nobody's.
[[nodiscard]] bool is_of_other_state(const Context& context, EntityId organ, EntityId state);

/// "the Police of Chile, the Border Service | of Peru": an organ with the name of one state in its own is no
/// other's, while one of a common name ("National Guard") may be.
[[nodiscard]] bool bears_other_state(const Context& context, EntityId organ, EntityId state);

/// "Chile expects | its Congress to …", "The Chilean side asked its Ministry": the state, party or body that
/// was named last before "its"; nobody where the organ does not stand behind it.
///
/// cost  linear in the sentence
[[nodiscard]] std::optional<EntityId> owner_by_pronoun(const Context& context, const Mention& organ);

/// Whether it would be told that a union takes part in its own assembly.
[[nodiscard]] bool meets_in_own_organ(const Context& context, Predicate predicate, EntityId body,
                                      EntityId organ);

}  // namespace entente

#endif  // ENTENTE_RELATE_ORGAN_OWNER_HPP
