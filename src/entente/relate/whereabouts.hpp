// Where and when fora and exercises meet, by what stands right behind their names.
#ifndef ENTENTE_RELATE_WHEREABOUTS_HPP
#define ENTENTE_RELATE_WHEREABOUTS_HPP

#include <optional>
#include <vector>

#include "entente/relate/context.hpp"
#include "entente/relate/pattern_match.hpp"

namespace entente {

/// What a sentence tells of one meeting.
struct Whereabouts {
  EntityId event;                ///< the forum or exercise; the statement's own for "the next meeting"
  std::vector<EntityId> places;  ///< places and states
  std::optional<Period> period;  ///< to the month, or a year
};

/// "the Ocean Summit (OS), which will be held in Lima on 5 May 2021", "Exercise Coral in Darwin next month",
/// "the next meeting in Osaka". Behind the name only words of holding, places and dates may stand: what goes
/// on otherwise ("the Summit adopted in Lima …") tells of something else. "next month" is told from the day
/// of issue.
///
/// cost  linear in the sentence
[[nodiscard]] std::vector<Whereabouts> whereabouts_in(const Context& context, TokenRange sentence);

/// A day or period (ISO 8601) that begins behind the statement's own.
[[nodiscard]] bool lies_ahead(const Context& context, const RelationObject& day);

}  // namespace entente

#endif  // ENTENTE_RELATE_WHEREABOUTS_HPP
