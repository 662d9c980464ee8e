// The parameters of SHACL's constraints, each held against what SHACL allows for it.
#ifndef ENTENTE_CHECK_SHAPE_CONSTRAINTS_HPP
#define ENTENTE_CHECK_SHAPE_CONSTRAINTS_HPP

#include <vector>

#include "entente/base/error.hpp"
#include "entente/check/shapes.hpp"
#include "entente/index/triple_index.hpp"

namespace entente {

/// A shape in the graph that describes it.
struct ShapeSource {
  const TripleIndex& graph;
  const TermTable& terms;
  TermId shape;
};

/// The constraint that `component` with the parameter `value` asks for, without the shapes that it names
/// (shapes_of). `count` is 0 for sh:closed and sh:uniqueLang that say false.
///
/// errors   invalid_data, without a place: the parameter is of the wrong kind, stands twice where SHACL
///          allows one, or is for property shapes and this is none
[[nodiscard]] Expected<Constraint> read_constraint(const ShapeSource& source, Component component,
                                                   TermId value, bool has_path);

/// The shapes that a well-formed parameter names, in its order.
[[nodiscard]] std::vector<TermId> shapes_of(const ShapeSource& source, Component component, TermId value);

}  // namespace entente

#endif  // ENTENTE_CHECK_SHAPE_CONSTRAINTS_HPP
