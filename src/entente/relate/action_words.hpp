// Words of an undertaking. Private to the room.
#ifndef ENTENTE_RELATE_ACTION_WORDS_HPP
#define ENTENTE_RELATE_ACTION_WORDS_HPP

#include <cstdint>

#include "entente/relate/context.hpp"

namespace entente {

/// A word that is part of no mention.
[[nodiscard]] bool is_word(const Context& context, std::uint32_t i);

/// A verb whose lemma is of the class.
[[nodiscard]] bool lemma_is(const LexedView& lexed, std::uint32_t i, WordClass any_of);

/// Behind the prefix of a verb that is written with a hyphen ("re-start", "de-escalating"); `i` if there is
/// none.
[[nodiscard]] std::uint32_t behind_prefix(const LexedView& lexed, std::uint32_t i, std::uint32_t limit);

}  // namespace entente

#endif  // ENTENTE_RELATE_ACTION_WORDS_HPP
