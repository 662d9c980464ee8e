// Successions that a statement tells itself: "the Ocean Forum, formerly the Ocean Dialogue".
#ifndef ENTENTE_ANALYSE_TOLD_SUCCESSION_HPP
#define ENTENTE_ANALYSE_TOLD_SUCCESSION_HPP

#include <vector>

#include "entente/graph/statement_facts.hpp"
#include "entente/recognise/vocabulary.hpp"

namespace entente {

struct ToldSuccession {
  EntityId predecessor;
  EntityId successor;
  bool renamed = false;  ///< the same thing by a new name; else another in its place
  PassageId passage;     ///< that says so
};

/// Where nothing stands between the mentions of two things but a phrase of one of the lists
/// continuity/renamed-from, renamed-to, succeeded-from and succeeded-to, articles and marks left aside. In
/// order of text.
///
/// cost     O(n log n) in the number of mentions
[[nodiscard]] std::vector<ToldSuccession> told_successions(const StatementFacts& facts,
                                                           const Vocabulary& vocabulary);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_TOLD_SUCCESSION_HPP
