// What a meeting without a named series is called: as the title or the sentence has it, else by who met.
#ifndef ENTENTE_RELATE_MEETING_NAME_HPP
#define ENTENTE_RELATE_MEETING_NAME_HPP

#include <cstdint>
#include <string>

#include "entente/relate/context.hpp"
#include "entente/relate/meetings.hpp"

namespace entente {

/// Empty where nothing tells.
///
/// cost  linear in the title and the sentence of `event`
[[nodiscard]] std::string meeting_name(const Context& context, const Event& event);

/// "meeting of the leaders of Chile and Peru": of the parties.
[[nodiscard]] std::string name_of_leaders_meeting(const Context& context);

/// Where "in Jeddah" begins in `tokens`, their end if it is not there: where the name of a meeting ends.
[[nodiscard]] std::uint32_t end_before_place(const Context& context, TokenRange tokens);

}  // namespace entente

#endif  // ENTENTE_RELATE_MEETING_NAME_HPP
