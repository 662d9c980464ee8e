// A picture of what a set of statements says, as a graph for Graphviz's dot.
//
// Colours are those of Okabe & Ito, which people with any kind of colour vision tell apart; shapes and line
// styles say the same again, so that the picture can be printed in grey.
#ifndef ENTENTE_EMIT_DOT_HPP
#define ENTENTE_EMIT_DOT_HPP

#include <span>
#include <string>

#include "entente/graph/statement_facts.hpp"

namespace entente {

/// Entities by type, relations by statement, and a legend. The bytes depend on the facts and the order of
/// statements.
///
/// source   Okabe & Ito 2008, "Color Universal Design"
[[nodiscard]] std::string to_dot(std::span<const StatementFacts> statements);

}  // namespace entente

#endif  // ENTENTE_EMIT_DOT_HPP
