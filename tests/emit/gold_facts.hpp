// The two sample statements as facts, made from their gold annotations: realistic input for writers, without
// the rooms that read.
#ifndef ENTENTE_TESTS_EMIT_GOLD_FACTS_HPP
#define ENTENTE_TESTS_EMIT_GOLD_FACTS_HPP

#include <vector>

#include "entente/graph/statement_facts.hpp"

namespace entente::test {

/// Passages are lines, cut at the commitments' sentences; a relation stands in the first passage that names
/// both ends.
[[nodiscard]] std::vector<StatementFacts> gold_corpus();

}  // namespace entente::test

#endif  // ENTENTE_TESTS_EMIT_GOLD_FACTS_HPP
