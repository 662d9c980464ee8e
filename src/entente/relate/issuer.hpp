// Whose a text is by its own name.
#ifndef ENTENTE_RELATE_ISSUER_HPP
#define ENTENTE_RELATE_ISSUER_HPP

#include <optional>

#include "entente/relate/context.hpp"

namespace entente {

/// "NATO Security Framework", "UN Security Council resolution 2570", "UNSCR 2231": the body with which the
/// name begins. None for a convention, which is that of the states that conclude it, and where the vocabulary
/// knows the text and no issuer: the UN did not issue its Charter.
[[nodiscard]] std::optional<EntryId> issuer_in_name(const Context& context, const Mention& text);

/// "Security Council resolution 1701"
[[nodiscard]] bool is_numbered_text(const Context& context, const Mention& text);

}  // namespace entente

#endif  // ENTENTE_RELATE_ISSUER_HPP
