// The pictures of a set of statements, each with the name of its file: what `entente build` draws.
#ifndef ENTENTE_GALLERY_HPP
#define ENTENTE_GALLERY_HPP

#include <span>
#include <string>
#include <vector>

#include "entente/analyse/continuity.hpp"
#include "entente/analyse/network_figures.hpp"
#include "entente/emit/drawing.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

struct NamedDrawing {
  std::string name;  ///< "graph", "statement-2021-10-14": a file's, without its ending
  Drawing drawing;
};

/// The measure that tells how large things are drawn unless another is asked for.
inline constexpr Measure usual_measure = Measure::degree;

/// The whole graph, the commitments, each statement of the 12 latest, and the continuity from each statement
/// to the next, of the 4 latest of `pairs`. A lone statement has no picture of its own: the graph is it.
///
/// cost     O(n log n) in the number of facts
[[nodiscard]] std::vector<NamedDrawing> draw_gallery(std::span<const StatementFacts> statements,
                                                     std::span<const StatementPair> pairs, unsigned jobs = 0);

}  // namespace entente

#endif  // ENTENTE_GALLERY_HPP
