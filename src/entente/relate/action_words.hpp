// Words of an undertaking. Private to the room.
#ifndef ENTENTE_RELATE_ACTION_WORDS_HPP
#define ENTENTE_RELATE_ACTION_WORDS_HPP

#include <cstdint>
#include <optional>

#include "entente/relate/context.hpp"

namespace entente {

/// A word that is part of no mention.
[[nodiscard]] bool is_word(const Context& context, std::uint32_t i);

/// A verb whose lemma is of the class.
[[nodiscard]] bool lemma_is(const LexedView& lexed, std::uint32_t i, WordClass any_of);

/// Behind the prefix of a verb that is written with a hyphen ("re-start", "de-escalating"); `i` if there is
/// none.
[[nodiscard]] std::uint32_t behind_prefix(const LexedView& lexed, std::uint32_t i, std::uint32_t limit);

/// "remain | firmly committed to", "stand | ready to": where the adjective of an undertaking stands behind
/// the verb at `verb`; nothing behind another verb or a negation.
[[nodiscard]] std::optional<std::uint32_t> stance_adjective(const Context& context, std::uint32_t verb,
                                                            std::uint32_t last);

}  // namespace entente

#endif  // ENTENTE_RELATE_ACTION_WORDS_HPP
