// Quads that break careless writers.
#ifndef ENTENTE_TESTS_EMIT_HOSTILE_QUADS_HPP
#define ENTENTE_TESTS_EMIT_HOSTILE_QUADS_HPP

#include <vector>

#include "entente/graph/terms.hpp"

namespace entente::test {

/// In two named graphs and the default graph, sorted: quotes, backslashes, line ends, controls, markup,
/// emoji, every datatype that is written bare, IRIs whose ends are no local names.
[[nodiscard]] std::vector<Quad> hostile_quads();

}  // namespace entente::test

#endif  // ENTENTE_TESTS_EMIT_HOSTILE_QUADS_HPP
