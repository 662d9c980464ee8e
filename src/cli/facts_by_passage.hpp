// Everything that one statement says, by the passage that says it.
#ifndef ENTENTE_CLI_FACTS_BY_PASSAGE_HPP
#define ENTENTE_CLI_FACTS_BY_PASSAGE_HPP

#include <cstddef>
#include <vector>

#include "entente/base/range.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente::cli {

/// A mention by its place in StatementFacts.
struct MentionRef {
  EntityId entity;
  std::size_t index = 0;  ///< in EntityFact::mentions
};

/// What rests on one passage, as indices into StatementFacts.
struct PassageFacts {
  std::vector<MentionRef> mentions;
  std::vector<std::size_t> commitments;
  std::vector<std::size_t> relations;
  std::vector<std::size_t> rivals;  ///< that overlap it
};

/// shape    result: one for each passage
/// cost     O(n log n) in facts and passages
[[nodiscard]] std::vector<PassageFacts> facts_by_passage(const StatementFacts& facts);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_FACTS_BY_PASSAGE_HPP
