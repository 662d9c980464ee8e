// Shapes of SHACL Core as plain data: which nodes they are for, and what those must be like.
//
// source   https://www.w3.org/TR/shacl/ sections 2 and 4
#ifndef ENTENTE_CHECK_SHAPES_HPP
#define ENTENTE_CHECK_SHAPES_HPP

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/id.hpp"
#include "entente/base/regular_expression.hpp"
#include "entente/base/severity.hpp"
#include "entente/index/term_table.hpp"

namespace entente {

namespace ns {
inline constexpr std::string_view sh = "http://www.w3.org/ns/shacl#";
}  // namespace ns

using ShapeId = Id<struct ShapeTag>;  // ShapeGraph::shapes

/// The way from a focus node to its values.
struct ShapePath {
  enum class Kind : std::uint8_t { predicate, inverse, sequence, alternative };
  Kind kind = Kind::predicate;
  TermId predicate;              ///< of a predicate path
  std::vector<ShapePath> parts;  ///< of an inverse path one, else two or more
};

struct ShapeTarget {
  enum class Kind : std::uint8_t { node, instances, subjects_of, objects_of };
  Kind kind = Kind::node;
  TermId term;
};

enum class Component : std::uint8_t {
  min_count,
  max_count,
  datatype,
  node_kind,
  class_of,
  in,
  has_value,
  pattern,
  min_length,
  max_length,
  min_inclusive,
  max_inclusive,
  min_exclusive,
  max_exclusive,
  less_than,
  less_than_or_equals,
  equals,
  disjoint,
  language_in,
  unique_lang,
  node,
  property,
  all_of,
  any_of,
  none_of,
  one_of,
  closed,
};

/// The property of SHACL that asks for it, as "minCount", "or".
[[nodiscard]] std::string_view name(Component component) noexcept;

/// The component of a property of SHACL; nothing for one that is no constraint.
[[nodiscard]] std::optional<Component> component(std::string_view name) noexcept;

/// Each component uses the members that its parameter needs.
struct Constraint {
  Component component = Component::min_count;
  std::uint64_t count = 0;    ///< counts and lengths
  TermId term;                ///< a class, datatype, kind, property, value or limit
  std::vector<TermId> terms;  ///< sorted: in, the properties that closed allows
  std::vector<std::string> languages;
  std::vector<ShapeId> shapes;
  std::shared_ptr<const RegularExpression> pattern;
};

struct Shape {
  TermId term;                    ///< what stands for it in the graph of shapes
  std::string name;               ///< IRI; of a shape without one, the IRI of the shape that it belongs to
  std::optional<ShapePath> path;  ///< of a property shape
  std::vector<ShapeTarget> targets;
  std::vector<Constraint> constraints;
  Severity severity = Severity::error;
  std::string message;  ///< sh:message; may be empty
  bool deactivated = false;
};

struct ShapeGraph {
  std::vector<Shape> shapes;
  [[nodiscard]] const Shape& operator[](ShapeId id) const noexcept { return shapes[id.index()]; }
};

}  // namespace entente

#endif  // ENTENTE_CHECK_SHAPES_HPP
