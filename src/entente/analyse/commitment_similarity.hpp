// How near a later commitment is to an earlier one, part by part.
//
// source   docs/continuity.md tells where the weights come from
#ifndef ENTENTE_ANALYSE_COMMITMENT_SIMILARITY_HPP
#define ENTENTE_ANALYSE_COMMITMENT_SIMILARITY_HPP

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "entente/analyse/commitment_profile.hpp"
#include "entente/analyse/word_vectors.hpp"

namespace entente {

/// Each from 0 to 1. None knows which of the two is the earlier.
struct SimilarityParts {
  double action = 0;  ///< 1: the same verb, as far as it tells anything; 0.5: the same kind of action
  double deed = 0;    ///< a verb, or its noun, of one clause in the other: "enhance the exchange of", "share"
  double clause = 0;  ///< words, topics and names of the clauses in common, weighted (cosine)
  double passage = 0;       ///< words of the passages in common, less what the whole pair is about (cosine)
  double surroundings = 0;  ///< the same with two passages before and behind: what the section is about
  double meaning = 0;       ///< of the clauses, whatever the words: "LNG", "liquefied gas"
  double passage_meaning = 0;       ///< of the passages
  double surroundings_meaning = 0;  ///< of the passages with two before and behind
  double contained = 0;             ///< of the clause that says less, how much the other has
  double common = 0;    ///< how much the words in common say, however much else is said: 1 without end
  double phrase = 0;    ///< how much is said by what is common of two words side by side: "heat pumps"
  double setting = 0;   ///< where a clause says little by itself: a subject of both passages
  double topics = 0;    ///< subjects: 1 one in common, 0.5 one above the other
  double conflict = 0;  ///< 1: both name a subject, and no subject of one has to do with one of the other's
  double meets_again = 0;  ///< 1: both are to hold the next meeting of one series
  double outdone =
      0;  ///< how far other undertakings of the same two passages are ahead, link_commitments() tells
  double agents = 0;  ///< of those who bind themselves, the share that both have
};

/// How much a stem, topic or name says: little if most commitments of the language have it, or of this pair.
class WordWeights {
 public:
  WordWeights(std::span<const CommitmentProfile> earlier, std::span<const CommitmentProfile> later,
              const ContinuityLexicon& lexicon);
  [[nodiscard]] double weight(const std::string& word) const;
  /// Whatever the pair.
  [[nodiscard]] double general_weight(const std::string& word) const;
  [[nodiscard]] double phrase_weight(const std::string& phrase) const;
  /// In this pair only: from 1 for what one commitment has down to a share of it for what all have.
  [[nodiscard]] double pair_weight(const std::string& word) const;

 private:
  const ContinuityLexicon& lexicon_;
  std::map<std::string, std::size_t> frequency_;
  std::size_t commitments_ = 0;
};

/// Words, topics and names with what they say; each once, at its best.
using WeighedWords = std::map<std::string, double>;

/// Words by number, in order, with what they say of a passage; as a whole of length 1 before what the pair is
/// about was taken off.
struct PassageBag {
  std::vector<std::pair<std::uint32_t, double>> words;
  double length = 0;
};

/// A commitment with what its words say in this pair of statements: weighed once, held against many.
struct WeighedCommitment {
  const CommitmentProfile* profile = nullptr;
  WeighedWords clause;
  double clause_square = 0;  ///< the sum of the squares of its weights
  PassageBag passage;
  PassageBag surroundings;
  Meaning meaning{};               ///< of the clause, less what all clauses of the pair mean
  Meaning passage_meaning{};       ///< of the passage, likewise
  Meaning surroundings_meaning{};  ///< of the passage with two before and behind, likewise
  std::set<std::string>
      subjects;  ///< topics that are no mere way of doing things; of the clause, else of the passage
};

struct WeighedPair {
  std::vector<WeighedCommitment> earlier, later;
};

/// Views the profiles.
///
/// cost  O(n log n) in the words of the passages
[[nodiscard]] WeighedPair weighed(std::span<const CommitmentProfile> earlier,
                                  std::span<const CommitmentProfile> later, const WordWeights& weights);

/// cost     O(n log n) in the words of the passages
[[nodiscard]] SimilarityParts similarity_parts(const WeighedCommitment& earlier,
                                               const WeighedCommitment& later, const WordWeights& weights);

/// All parts in one figure from 0 to 1: the chance that the later commitment takes up the earlier one, before
/// others compete for either.
[[nodiscard]] double similarity(const SimilarityParts& parts) noexcept;

/// What the numbers of commitments of the two statements add to the logarithm of the odds of any pair: of
/// more to choose from, something is sooner alike by chance. 0 where their geometric mean is 24, below that
/// more.
[[nodiscard]] double evidence_of_size(std::size_t earlier, std::size_t later) noexcept;

/// The parts by their names, in the order of the struct.
[[nodiscard]] std::vector<std::pair<std::string_view, double>> named(const SimilarityParts& parts);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_COMMITMENT_SIMILARITY_HPP
