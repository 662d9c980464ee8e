// The picture of what held between two statements: the earlier on the left, the later on the right, a line
// from each commitment and thing to what became of it.
#ifndef ENTENTE_EMIT_CONTINUITY_PICTURE_HPP
#define ENTENTE_EMIT_CONTINUITY_PICTURE_HPP

#include "entente/analyse/continuity.hpp"
#include "entente/emit/drawing.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

/// Commitments have a box each, at most 30 on either side, those with a line first; named things are listed
/// by verdict, those that succeeded one another in boxes of their own. Colour, line and a mark tell the
/// verdict.
///
/// Precondition: `continuity` was made of the two.
/// cost     O(n log n)
[[nodiscard]] Drawing draw_continuity(const StatementFacts& earlier, const StatementFacts& later,
                                      const Continuity& continuity);

}  // namespace entente

#endif  // ENTENTE_EMIT_CONTINUITY_PICTURE_HPP
