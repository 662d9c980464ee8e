// Which commitments of a later statement take up which of an earlier one.
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
  std::uint32_t later = 0;    ///< … the later one's
  double similarity = 0;
  SimilarityParts parts;
  bool main = true;  ///< of the one-to-one matching; else a split or a merge
  Verdict verdict = Verdict::continued;
};

[[nodiscard]] std::vector<CommitmentLink> link_commitments(const StatementFacts& earlier,
                                                           const StatementFacts& later,
                                                           const ContinuityLexicon& lexicon);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_COMMITMENT_LINKS_HPP
