// Two statements of two and three commitments, and what held between them, by hand: one of each verdict.
#ifndef ENTENTE_TESTS_EMIT_HAND_MADE_PAIR_HPP
#define ENTENTE_TESTS_EMIT_HAND_MADE_PAIR_HPP

#include "entente/analyse/continuity.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente::test {

struct Pair {
  StatementFacts earlier;
  StatementFacts later;
  Continuity continuity;
};

/// The first commitment is strengthened, and also taken up by the second of the later ones; the second is not
/// mentioned; the third of the later ones emerged. A persisted, B was succeeded by Y, X ended, F is not
/// mentioned, Z emerged.
[[nodiscard]] Pair hand_made_pair();

}  // namespace entente::test

#endif  // ENTENTE_TESTS_EMIT_HAND_MADE_PAIR_HPP
