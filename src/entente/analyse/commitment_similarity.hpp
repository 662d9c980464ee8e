// How near a later commitment is to an earlier one, part by part.
#ifndef ENTENTE_ANALYSE_COMMITMENT_SIMILARITY_HPP
#define ENTENTE_ANALYSE_COMMITMENT_SIMILARITY_HPP

#include <map>
#include <span>
#include <string>
#include <vector>

#include "entente/analyse/commitment_profile.hpp"

namespace entente {

/// Each from 0 to 1.
struct SimilarityParts {
  double action = 0;  ///< 1: the same verb; 0.5: the same kind of action
  double topics =
      0;  ///< 1: a topic in common; 0.5: one above the other; 0.25: by the rest of the passage only
  double names = 0;      ///< a venue, or another named thing, in common
  double agents = 0;     ///< of those who bind themselves, the share that both have
  double object = 0;     ///< words of the clauses in common, weighted (cosine)
  double contained = 0;  ///< of the words of the shorter clause, how much the other has
  double context = 0;    ///< words of the passages in common, weighted (cosine)
};

/// How much a word says: little if most commitments have it.
class WordWeights {
 public:
  WordWeights(std::span<const CommitmentProfile> earlier, std::span<const CommitmentProfile> later,
              const ContinuityLexicon& lexicon);
  [[nodiscard]] double weight(const std::string& stem) const;

 private:
  const ContinuityLexicon& lexicon_;
  std::map<std::string, std::size_t> frequency_;
  std::size_t commitments_ = 0;
};

[[nodiscard]] SimilarityParts similarity_parts(const CommitmentProfile& earlier,
                                               const CommitmentProfile& later, const WordWeights& weights);

/// All parts in one figure from 0 to 1: how sure one can be that the later commitment takes up the earlier
/// one.
[[nodiscard]] double similarity(const SimilarityParts& parts) noexcept;

}  // namespace entente

#endif  // ENTENTE_ANALYSE_COMMITMENT_SIMILARITY_HPP
