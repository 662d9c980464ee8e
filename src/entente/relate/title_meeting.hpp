// The meeting of which only the title tells: "Joint Statement Following the Third U.S.-Chile Dialogue in
// Santiago".
#ifndef ENTENTE_RELATE_TITLE_MEETING_HPP
#define ENTENTE_RELATE_TITLE_MEETING_HPP

#include <optional>

#include "entente/relate/context.hpp"
#include "entente/relate/meetings.hpp"

namespace entente {

/// None where the title tells of a plan, an anniversary or a text rather than of a meeting, or where one
/// government speaks by itself.
///
/// cost  linear in the title
[[nodiscard]] std::optional<Event> meeting_of_title(const Context& context);

/// "The U.S. delegation was comprised of …": there was a meeting, of what the title names; none if it names
/// nothing that meets.
///
/// cost  linear in the text
[[nodiscard]] std::optional<Event> meeting_of_delegations(const Context& context,
                                                          std::optional<EntityId> title_forum);

/// "Joint Statement of Participants in the International Reef Meeting": the meeting that the text names
/// elsewhere as well; none if several are.
[[nodiscard]] std::optional<EntityId> meeting_named_in_title(const Context& context);

/// "the leaders of the Reef Commission met" below "Second Reef Summit": the title has the forum end in a word
/// for a meeting.
[[nodiscard]] bool title_calls_meeting(const Context& context, EntityId forum);

}  // namespace entente

#endif  // ENTENTE_RELATE_TITLE_MEETING_HPP
