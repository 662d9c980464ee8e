// Whether a forum that a commitment names is where it is to be done: "work through the Dialogue", not "report
// to".
#ifndef ENTENTE_RELATE_COMMITMENT_VENUE_HPP
#define ENTENTE_RELATE_COMMITMENT_VENUE_HPP

#include "entente/relate/commitments.hpp"
#include "entente/relate/context.hpp"

namespace entente {

/// The venue stands as a noun of its own, not as "the G7’s …" or "Security Council resolutions", nor as the
/// subject; nor is it a single meeting, in which one takes part.
///
/// cost  linear in the sentence
[[nodiscard]] bool is_worked_in(const Context& context, EntityId venue, const Commitment& commitment);

/// "will hold the next Dialogue": they work in it by holding it, rather than do something else there.
///
/// cost  constant
[[nodiscard]] bool holds_meeting(const Context& context, const Commitment& commitment);

}  // namespace entente

#endif  // ENTENTE_RELATE_COMMITMENT_VENUE_HPP
