// What a commitment is about, where it is to be done, and by when: read from the words of its clause.
#ifndef ENTENTE_RELATE_CIRCUMSTANCES_HPP
#define ENTENTE_RELATE_CIRCUMSTANCES_HPP

#include <string>
#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// Noun phrases of `segment` behind its verb, without article: at most four, the longest at each place.
[[nodiscard]] std::vector<std::string> topics_of(const Context& context, TokenRange segment);

/// Fora, frameworks and programmes named in `segment`, in order, each once.
[[nodiscard]] std::vector<EntityId> venues_of(const Context& context, TokenRange segment);

/// The first date in `segment` that does not lie before the statement's own; empty if there is none.
[[nodiscard]] std::string due_of(const Context& context, TokenRange segment);

}  // namespace entente

#endif  // ENTENTE_RELATE_CIRCUMSTANCES_HPP
