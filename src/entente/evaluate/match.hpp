// What of an annotation goes with what of an extraction: the one matching that figures and diff are made of.
//
// All numbers are positions in the lists of GoldStatement and StatementFacts.
#ifndef ENTENTE_EVALUATE_MATCH_HPP
#define ENTENTE_EVALUATE_MATCH_HPP

#include <cstddef>
#include <optional>
#include <vector>

#include "entente/base/range.hpp"

namespace entente {

struct Matched {
  std::size_t gold = 0;
  std::size_t found = 0;
};

/// A found entity without an annotated one of its own.
struct ExtraEntity {
  std::size_t found = 0;
  std::optional<std::size_t> piece_of;  ///< the annotated one whose names it has, which another goes with
};

struct EntityMatches {
  std::vector<Matched> right;
  std::vector<Matched> wrong_type;  ///< best pairs first
  std::vector<std::size_t> missed;
  std::vector<ExtraEntity> extra;  ///< those that may be found or not are nowhere here
};

struct MatchedClause {
  std::size_t gold = 0;
  std::size_t found = 0;
  bool right_force = false;
  bool right_agents = false;  ///< at least half in common
};

struct CommitmentMatches {
  std::vector<CodePointRange> gold_ranges;  ///< by annotated commitment: where its sentence stands
  // Sentences and list items that hold commitments, each once
  std::vector<CodePointRange> right_sentences;
  std::vector<CodePointRange> missed_sentences;
  std::vector<CodePointRange> extra_sentences;
  // Commitments by sentence and action
  std::vector<MatchedClause> right;
  std::vector<Matched> other_action;  ///< in one sentence, both left over
  std::vector<std::size_t> missed;    ///< the rest
  std::vector<std::size_t> extra;     ///< the rest
  std::vector<std::size_t> unjudged;  ///< found in a sentence that may hold commitments or not
};

struct RelationMatches {
  std::vector<Matched> right;
  std::vector<std::size_t> missed;
  std::vector<std::size_t> extra;
};

struct Matches {
  EntityMatches entities;
  CommitmentMatches commitments;
  RelationMatches relations;
  std::vector<std::size_t> wrong_fields;  ///< of document_fields
};

}  // namespace entente

#endif  // ENTENTE_EVALUATE_MATCH_HPP
