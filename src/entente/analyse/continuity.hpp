// What held between an earlier and a later statement: named things, commitments, topics.
//
// Every verdict has its evidence on both sides: things by their mentions, commitments by their passages.
// Silence is `not_mentioned`, never an end.
//
// source   the annotation guidelines, section Continuity; docs/continuity.md gives weights and thresholds
#ifndef ENTENTE_ANALYSE_CONTINUITY_HPP
#define ENTENTE_ANALYSE_CONTINUITY_HPP

#include <string>
#include <vector>

#include "entente/analyse/commitment_links.hpp"
#include "entente/analyse/continuity_lexicon.hpp"
#include "entente/analyse/entity_continuity.hpp"
#include "entente/analyse/topic_continuity.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

/// Views nothing: the ids in it index the two statements that it was made from.
struct Continuity {
  std::string earlier;  ///< IRI of the statement
  std::string later;
  std::vector<EntityContinuity> entities;  ///< those of the earlier statement in order of text, then new ones
  std::vector<CommitmentLink> links;       ///< in order of the earlier commitment, then the later
  std::vector<Verdict> earlier_commitments;  ///< by commitment: that of its surest link, or not_mentioned
  std::vector<Verdict> later_commitments;    ///< by commitment: that of its surest link, or emerged
  std::vector<TopicShare> topics;            ///< by falling change
};

/// What held between two statements of a corpus.
struct StatementPair {
  std::size_t earlier = 0;  ///< indices of statements
  std::size_t later = 0;
  std::string series;  ///< whose statements they are: "Japan, United States"; empty outside of a series
  Continuity continuity;
};

/// cost     O(e l) comparisons of e earlier and l later commitments, and O(n³) for a matching of n = max(e,
/// l)
[[nodiscard]] Continuity compare(const StatementFacts& earlier, const StatementFacts& later,
                                 const ContinuityLexicon& lexicon);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_CONTINUITY_HPP
