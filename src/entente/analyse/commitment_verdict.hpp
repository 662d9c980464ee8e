// Whether a commitment that is taken up has become stronger or weaker.
//
// source   the annotation guidelines, section Continuity
#ifndef ENTENTE_ANALYSE_COMMITMENT_VERDICT_HPP
#define ENTENTE_ANALYSE_COMMITMENT_VERDICT_HPP

#include <cstddef>

#include "entente/analyse/continuity_lexicon.hpp"
#include "entente/analyse/verdict.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

/// What a commitment has, or lacks, for one to check whether it was kept.
struct DefiniteThings {
  bool due = false;        ///< a date or an interval
  bool venue = false;      ///< a forum, framework or programme, or another body, by its name
  bool number = false;     ///< how many, how much
  bool mechanism = false;  ///< a body or a deliverable, if without a name: "a working group", "a summit"
  bool hedged = false;     ///< its action only looks at what could be done: "explore", "consider"
};

[[nodiscard]] DefiniteThings definite_things(const StatementFacts& facts, std::size_t commitment,
                                             const ContinuityLexicon& lexicon);

/// strengthened: the force rises, what was hedged is so no more, or something definite of a kind is added
/// that the earlier one had none of. Else weakened: the force falls, the action is hedged that was not, or a
/// date or a number is lost and nothing definite is left. Else continued.
[[nodiscard]] Verdict verdict_of(Force earlier_force, const DefiniteThings& earlier, Force later_force,
                                 const DefiniteThings& later) noexcept;

/// The same of two commitments by their indices.
[[nodiscard]] Verdict verdict_of(const StatementFacts& earlier, std::size_t earlier_commitment,
                                 const StatementFacts& later, std::size_t later_commitment,
                                 const ContinuityLexicon& lexicon);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_COMMITMENT_VERDICT_HPP
