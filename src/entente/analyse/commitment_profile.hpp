// A commitment as it is compared: the stems of its words, the topics that they name, who binds itself and
// where.
#ifndef ENTENTE_ANALYSE_COMMITMENT_PROFILE_HPP
#define ENTENTE_ANALYSE_COMMITMENT_PROFILE_HPP

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "entente/analyse/continuity_lexicon.hpp"
#include "entente/analyse/next_meeting.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

/// All sets hold IRIs or stems, and nothing but what is told.
struct CommitmentProfile {
  std::string action;           ///< lemma
  std::set<std::string> verbs;  ///< stems of the action and of the verbs and their nouns in the clause
  std::set<std::string> action_classes;  ///< of the action
  std::set<std::string> object;   ///< stems of what is acted on, without function words and names of parties
  std::set<std::string> purpose;  ///< stems of the rest of the clause: what for, how, for example
  std::set<std::string> words;  ///< stems of all the clause; those of the next one too where it has no object
  std::set<std::string> passage;       ///< stems of its sentence or item
  std::set<std::string> surroundings;  ///< stems of that and of two before and behind
  std::set<std::string> phrases;  ///< two stems of the clause that stand side by side, in order of letters
  std::set<std::string> topics;   ///< concepts that the clause names
  std::set<std::string> context_topics;  ///< concepts that the rest of the passage names
  std::set<std::string> broader_topics;  ///< all above `topics`
  std::set<std::string> agents;
  std::set<std::string> names;     ///< entities that the clause names, agents excepted
  std::set<std::string> referent;  ///< stems of what a pronoun may stand for that is acted on
  NextMeeting next_meeting;
};

/// The commitments by where their clauses stand, in whatever order they are given.
[[nodiscard]] std::vector<std::size_t> order_of_clauses(const StatementFacts& facts);

/// One for each commitment.
///
/// cost     linear in the passages
[[nodiscard]] std::vector<CommitmentProfile> profile_commitments(const StatementFacts& facts,
                                                                 const ContinuityLexicon& lexicon);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_COMMITMENT_PROFILE_HPP
