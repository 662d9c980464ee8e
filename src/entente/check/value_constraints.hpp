// Constraints on one value by itself: what it is, how long, how great, in what words.
#ifndef ENTENTE_CHECK_VALUE_CONSTRAINTS_HPP
#define ENTENTE_CHECK_VALUE_CONSTRAINTS_HPP

#include "entente/check/class_tree.hpp"
#include "entente/check/shapes.hpp"

namespace entente {

/// True for a component that looks at each value alone and refers to no shape.
[[nodiscard]] bool is_of_value(Component component) noexcept;

/// Whether `value` is as the constraint asks. A pattern that is given up counts as not matching.
/// Precondition: is_of_value(constraint.component).
[[nodiscard]] bool value_conforms(const TermTable& terms, ClassTree& classes, const Constraint& constraint,
                                  TermId value);

/// Compares two terms by value: literals without language only, see compare_values.
[[nodiscard]] std::partial_ordering compare_terms(const TermTable& terms, TermId a, TermId b);

}  // namespace entente

#endif  // ENTENTE_CHECK_VALUE_CONSTRAINTS_HPP
