// Holds a graph against shapes, as SHACL Core says.
//
// source   https://www.w3.org/TR/shacl/ sections 3 and 4
#ifndef ENTENTE_CHECK_VALIDATE_HPP
#define ENTENTE_CHECK_VALIDATE_HPP

#include <compare>
#include <cstddef>
#include <optional>
#include <vector>

#include "entente/check/shapes.hpp"
#include "entente/index/triple_index.hpp"

namespace entente {

/// One validation result of SHACL.
struct ShapeFinding {
  TermId focus;
  ShapeId shape;
  std::size_t constraint = 0;  ///< of the shape's
  std::optional<TermId>
      path;  ///< where the shape's path is one property; the property that sh:closed refuses
  std::optional<TermId> value;  ///< the value at fault, if it is one
  friend auto operator<=>(const ShapeFinding&, const ShapeFinding&) = default;
};

/// All findings, sorted, each once. Shapes and data share `terms`; what says which class stands below which
/// must be in the data.
///
/// cost     for each shape, its focus nodes times its constraints, each O(log n) and the values that it looks
///          at
[[nodiscard]] std::vector<ShapeFinding> validate(const TripleIndex& data, const ShapeGraph& shapes,
                                                 TermTable& terms);

}  // namespace entente

#endif  // ENTENTE_CHECK_VALIDATE_HPP
