#include "entente/analyse/continuity.hpp"

namespace entente {

namespace {

/// By commitment, the verdict of its surest link.
std::vector<Verdict> surest(std::size_t commitments, const std::vector<CommitmentLink>& links,
                            std::uint32_t CommitmentLink::*end, Verdict without_link) {
  std::vector<Verdict> out(commitments, without_link);
  std::vector<double> best(commitments, -1);
  for (const CommitmentLink& link : links) {
    const std::uint32_t at = link.*end;
    if (link.similarity <= best[at]) continue;
    best[at] = link.similarity;
    out[at] = link.verdict;
  }
  return out;
}

}  // namespace

Continuity compare(const StatementFacts& earlier, const StatementFacts& later,
                   const ContinuityLexicon& lexicon) {
  Continuity out;
  out.earlier = earlier.iri;
  out.later = later.iri;
  out.entities = compare_entities(earlier, later, lexicon.vocabulary->successions,
                                  told_successions(later, *lexicon.vocabulary));
  out.links = link_commitments(earlier, later, lexicon);
  out.earlier_commitments =
      surest(earlier.commitments.size(), out.links, &CommitmentLink::earlier, Verdict::not_mentioned);
  out.later_commitments =
      surest(later.commitments.size(), out.links, &CommitmentLink::later, Verdict::emerged);
  out.topics = compare_topics(earlier, later);
  return out;
}

}  // namespace entente
