// Drawings laid out as SVG by Graphviz, a program of its own.
#ifndef ENTENTE_EMIT_LAYOUT_HPP
#define ENTENTE_EMIT_LAYOUT_HPP

#include <span>
#include <string>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/emit/drawing.hpp"
#include "entente/process/child_process.hpp"

namespace entente {

/// For names that make the layout of a picture too hard; what we draw takes a second or two.
[[nodiscard]] ChildLimits layout_limits() noexcept;

/// The SVG of a drawing: an image for assistive technology, with title and description, and without comments,
/// which name the version of Graphviz. The bytes depend on the drawing, on Graphviz and on the fonts there
/// are.
///
/// errors   output_failed: Graphviz is missing, or takes too much time or memory, or does not read the DOT
/// thread   safe
[[nodiscard]] Expected<std::string> layout_svg(const Drawing& drawing,
                                               const ChildLimits& limits = layout_limits());

/// Each drawing's SVG, or why there is none, `jobs` at a time; 0: as many as the machine has processors.
[[nodiscard]] std::vector<Expected<std::string>> layout_all(std::span<const Drawing> drawings,
                                                            unsigned jobs = 0);

}  // namespace entente

#endif  // ENTENTE_EMIT_LAYOUT_HPP
