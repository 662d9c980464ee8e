// Verbs that tell who was at a meeting: "attended", "took part", "were joined by", "comprised".
#ifndef ENTENTE_RELATE_ATTENDANCE_VERBS_HPP
#define ENTENTE_RELATE_ATTENDANCE_VERBS_HPP

#include <cstdint>
#include <optional>
#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// How a verb tells who was there.
struct AttendanceVerb {
  std::uint32_t verb = 0;
  std::uint32_t behind = 0;  ///< "were joined by | …": where those begin; 0 if they stand before the verb
  std::optional<EntityId> side;  ///< "The Chilean delegation | comprised": for whom those behind came
};

/// In `sentence`, of the meeting of `series`; verbs that tell of other meetings, or of what is to come, are
/// left out.
///
/// cost  linear in the sentence
[[nodiscard]] std::vector<AttendanceVerb> attendance_verbs(const Context& context, TokenRange sentence,
                                                           std::optional<EntityId> series);

}  // namespace entente

#endif  // ENTENTE_RELATE_ATTENDANCE_VERBS_HPP
