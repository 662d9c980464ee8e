// The picture of the commitments: from who binds itself, over what is to be done, to the topics and venues.
#ifndef ENTENTE_EMIT_COMMITMENT_PICTURE_HPP
#define ENTENTE_EMIT_COMMITMENT_PICTURE_HPP

#include <span>

#include "entente/emit/drawing.hpp"
#include "entente/emit/node_sizes.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

/// One box for each commitment, framed by statement: solid for high force, dashed for low. Topics are the
/// concepts of the thesaurus, or the first by its words where it knows none of them.
///
/// Shows at most 40 commitments, those of the latest statements, and says how many are left out.
///
/// cost     O(n log n) in the number of commitments
[[nodiscard]] Drawing draw_commitments(std::span<const StatementFacts> statements, const NodeSizes& sizes);

}  // namespace entente

#endif  // ENTENTE_EMIT_COMMITMENT_PICTURE_HPP
