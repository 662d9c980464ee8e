// Statements made by hand, and the built-in vocabulary to compare them by.
#ifndef ENTENTE_TESTS_ANALYSE_ANALYSE_SUPPORT_HPP
#define ENTENTE_TESTS_ANALYSE_ANALYSE_SUPPORT_HPP

#include <string>
#include <vector>

#include "entente/analyse/continuity_lexicon.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente::test {

/// Of the built-in vocabulary, made once.
[[nodiscard]] const ContinuityLexicon& built_in_lexicon();

struct Clause {
  std::string action;  ///< lemma
  std::string words;
};

/// One passage for each inner list: its clauses, joined by spaces.
[[nodiscard]] StatementFacts statement_of(const std::vector<std::vector<Clause>>& passages);

/// The same statement with its commitments the other way round.
[[nodiscard]] StatementFacts turned_round(StatementFacts facts);

}  // namespace entente::test

#endif  // ENTENTE_TESTS_ANALYSE_ANALYSE_SUPPORT_HPP
