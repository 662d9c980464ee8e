#include "entente/analyse/commitment_links.hpp"

namespace entente {

std::vector<CommitmentLink> link_commitments(const StatementFacts& earlier, const StatementFacts& later,
                                             const ContinuityLexicon& lexicon) {
  const auto before = profile_commitments(earlier, lexicon);
  const auto after = profile_commitments(later, lexicon);
  const WordWeights weights{before, after, lexicon};
  std::vector<CommitmentLink> out;
  for (std::uint32_t e = 0; e < before.size(); ++e) {
    for (std::uint32_t l = 0; l < after.size(); ++l) {
      const SimilarityParts parts = similarity_parts(before[e], after[l], weights);
      if (similarity(parts) > 0.3) out.push_back({e, l, similarity(parts), parts, true, Verdict::continued});
    }
  }
  return out;
}

}  // namespace entente
