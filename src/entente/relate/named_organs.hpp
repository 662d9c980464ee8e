// "The two agencies", "both laboratories": the bodies that were named last before.
#ifndef ENTENTE_RELATE_NAMED_ORGANS_HPP
#define ENTENTE_RELATE_NAMED_ORGANS_HPP

#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// The agencies and organisations that the counted plural at `head` of `phrase` stands for, in order of text;
/// none if the phrase counts nothing, or if not as many were named shortly before.
///
/// cost  linear in the mentions near before the phrase
[[nodiscard]] std::vector<EntityId> named_organs(const Context& context, TokenRange phrase,
                                                 std::uint32_t head);

/// "the Ministry of Health of Chile and the Coast Guard of Peru": the agencies that a subject lists.
///
/// cost  linear in the phrase
[[nodiscard]] std::vector<EntityId> agencies_in(const Context& context, TokenRange phrase);

/// The agencies among `listed`, where all of them are organs of the parties; else none.
///
/// cost  linear in the list
[[nodiscard]] std::vector<EntityId> organs_of_parties(const Context& context,
                                                      const std::vector<EntityId>& listed);

}  // namespace entente

#endif  // ENTENTE_RELATE_NAMED_ORGANS_HPP
