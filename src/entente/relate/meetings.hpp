// The meeting that a statement reports: which forum met, for which time, where and when.
#ifndef ENTENTE_RELATE_MEETINGS_HPP
#define ENTENTE_RELATE_MEETINGS_HPP

#include <optional>

#include "entente/relate/context.hpp"

namespace entente {

/// The meeting told of in the opening sentences ("held the fifth meeting of the X in Tokyo on March 12 and
/// 13"), or whose forum only the title names ("Having gathered virtually on …"), or of which
/// only the title tells.
[[nodiscard]] std::optional<Event> find_meeting(const Context& context);

/// The forum that the title names, else the first joint one that the opening sentences name.
[[nodiscard]] std::optional<EntityId> forum_of_opening(const Context& context);

}  // namespace entente

#endif  // ENTENTE_RELATE_MEETINGS_HPP
