// Finds where a relation pattern fits a sentence.
#ifndef ENTENTE_RELATE_PATTERN_MATCH_HPP
#define ENTENTE_RELATE_PATTERN_MATCH_HPP

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "entente/relate/clauses.hpp"
#include "entente/relate/context.hpp"
#include "entente/relate/pattern.hpp"
#include "entente/relate/subjects.hpp"

namespace entente {

/// A sentence with its clauses and who their subjects are.
struct ParsedSentence {
  SentenceId id;
  TokenRange tokens;
  std::vector<VerbGroup> groups;
  std::vector<Subject> subjects;  ///< by group
};

/// An entity, free text (a task, an ISO date), or a meeting that the statement reports.
using RelationObject = std::variant<EntityId, std::string, EventId>;

struct PatternMatch {
  TokenRange tokens;
  std::vector<EntityId> subjects;
  std::vector<RelationObject> objects;
  /// States that only an adjective names; they become entities when all of the pattern fits.
  std::vector<std::pair<Role, EntryId>> adjectives;
};

/// All matches of `pattern`, in order of where they begin.
///
/// cost  linear in the sentence for a given pattern: gaps and lists are bounded
[[nodiscard]] std::vector<PatternMatch> match_pattern(Context& context, const ParsedSentence& sentence,
                                                      const RelationPattern& pattern);

}  // namespace entente

#endif  // ENTENTE_RELATE_PATTERN_MATCH_HPP
