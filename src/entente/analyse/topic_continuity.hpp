// What the commitments of two statements are about, and what has risen or fallen between them.
#ifndef ENTENTE_ANALYSE_TOPIC_CONTINUITY_HPP
#define ENTENTE_ANALYSE_TOPIC_CONTINUITY_HPP

#include <string>
#include <vector>

#include "entente/graph/statement_facts.hpp"

namespace entente {

/// Of the commitments of a statement, the share that is about a subject or about anything narrower.
struct TopicShare {
  std::string iri;  ///< a concept of the thesaurus
  std::string label;
  std::size_t earlier_count = 0;
  std::size_t later_count = 0;
  double earlier = 0;  ///< 0 to 1
  double later = 0;
  [[nodiscard]] double change() const noexcept { return later - earlier; }
};

/// One for each concept that a topic of either statement falls under, by falling change, then IRI. A
/// commitment counts once for a concept, however many of its topics fall under it.
///
/// cost     linear in topics, times the height of the thesaurus
[[nodiscard]] std::vector<TopicShare> compare_topics(const StatementFacts& earlier,
                                                     const StatementFacts& later);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_TOPIC_CONTINUITY_HPP
