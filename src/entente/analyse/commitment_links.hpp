// Which commitments of a later statement take up which of an earlier one.
//
// One to one first, so that each goes to the one that it fits best; then splits (one is taken up by several)
// and merges (several are taken up by one), where they are as likely.
//
// source   the annotation guidelines, section Continuity; docs/continuity.md gives figures
#ifndef ENTENTE_ANALYSE_COMMITMENT_LINKS_HPP
#define ENTENTE_ANALYSE_COMMITMENT_LINKS_HPP

#include <cstdint>
#include <vector>

#include "entente/analyse/commitment_similarity.hpp"
#include "entente/analyse/continuity_lexicon.hpp"
#include "entente/analyse/verdict.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

struct CommitmentLink {
  std::uint32_t earlier = 0;  ///< index into the earlier statement's commitments
  std::uint32_t later = 0;    ///< index into the later statement's commitments
  double similarity = 0;      ///< from 0 to 1: that of similarity(), with what else is like either weighed in
  SimilarityParts parts;
  bool main = false;                     ///< of the one-to-one matching; else a split or a merge
  Verdict verdict = Verdict::continued;  ///< continued, strengthened or weakened
};

/// In order of (earlier, later); no two alike. Where both statements have their commitments in another order,
/// the links are the same but for that.
///
/// cost     O(e l) comparisons of e earlier and l later commitments, and O(n³) for a matching of n = max(e,
/// l)
[[nodiscard]] std::vector<CommitmentLink> link_commitments(const StatementFacts& earlier,
                                                           const StatementFacts& later,
                                                           const ContinuityLexicon& lexicon);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_COMMITMENT_LINKS_HPP
