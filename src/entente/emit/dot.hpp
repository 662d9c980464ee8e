// The picture of who is tied to whom: of a set of statements, of one of them, or around one thing.
#ifndef ENTENTE_EMIT_DOT_HPP
#define ENTENTE_EMIT_DOT_HPP

#include <span>
#include <string>

#include "entente/emit/drawing.hpp"
#include "entente/emit/node_sizes.hpp"
#include "entente/emit/picture.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

/// Things by type, ties by statement, and a legend of the looks that appear.
[[nodiscard]] Drawing draw_network(std::span<const StatementFacts> statements, const PictureScope& scope,
                                   const NodeSizes& sizes);

/// The relations of all statements, each thing as large as its degree in them. The bytes depend on the facts
/// and the order of statements.
[[nodiscard]] std::string to_dot(std::span<const StatementFacts> statements);

}  // namespace entente

#endif  // ENTENTE_EMIT_DOT_HPP
