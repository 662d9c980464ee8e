// How much of several statements their facts cover.
#ifndef ENTENTE_GRAPH_COVERAGE_HPP
#define ENTENTE_GRAPH_COVERAGE_HPP

#include <span>

#include "entente/graph/statement_facts.hpp"

namespace entente {

/// The sums over `statements`, and the unresolved names of all, each once, in byte order. Sentences without
/// facts are those of one statement and not summed.
[[nodiscard]] Coverage total_coverage(std::span<const StatementFacts> statements);

}  // namespace entente

#endif  // ENTENTE_GRAPH_COVERAGE_HPP
