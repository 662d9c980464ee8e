// Where and when the meeting was that a sentence reports.
#ifndef ENTENTE_RELATE_MEETING_PLACE_HPP
#define ENTENTE_RELATE_MEETING_PLACE_HPP

#include <cstdint>

#include "entente/relate/context.hpp"
#include "entente/relate/event.hpp"

namespace entente {

/// Sets place and period of `event`, which the verb at `verb` of `sentence` reports, as far as the sentence
/// or the dateline tells them.
///
/// cost  linear in the sentence
void find_place_and_time(const Context& context, Event& event, TokenRange sentence, std::uint32_t verb);

}  // namespace entente

#endif  // ENTENTE_RELATE_MEETING_PLACE_HPP
