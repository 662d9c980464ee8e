// Whether a verb reports that a meeting took place: "met", "held talks", "led the first meeting of".
#ifndef ENTENTE_RELATE_MEETING_VERB_HPP
#define ENTENTE_RELATE_MEETING_VERB_HPP

#include <cstdint>

#include "entente/relate/context.hpp"

namespace entente {

/// The word at `verb` of `sentence`.
///
/// cost  bounded: only words near the verb are looked at
[[nodiscard]] bool reports_meeting(const Context& context, std::uint32_t verb, TokenRange sentence);

}  // namespace entente

#endif  // ENTENTE_RELATE_MEETING_VERB_HPP
