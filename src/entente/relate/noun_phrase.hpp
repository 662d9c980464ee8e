// Where a noun phrase that a relation takes as free text ends.
#ifndef ENTENTE_RELATE_NOUN_PHRASE_HPP
#define ENTENTE_RELATE_NOUN_PHRASE_HPP

#include <cstdint>
#include <span>

#include "entente/relate/clauses.hpp"
#include "entente/relate/context.hpp"

namespace entente {

/// The noun phrase that begins at `first`, without its article: up to a comma, a relative clause, a finite
/// verb or the end of the sentence. Empty where none begins.
///
/// cost  linear in the phrase
///
/// @param groups  those of the sentence, in order of text
[[nodiscard]] TokenRange noun_phrase_at(const Context& context, TokenRange sentence,
                                        std::span<const VerbGroup> groups, std::uint32_t first);

}  // namespace entente

#endif  // ENTENTE_RELATE_NOUN_PHRASE_HPP
