#include "entente/check/value_constraints.hpp"

#include <algorithm>

#include "entente/base/utf8.hpp"
#include "entente/check/shape_terms.hpp"
#include "entente/check/xsd_values.hpp"

namespace entente {

namespace {

bool has_datatype(const Value& value, const Value& datatype) {
  return value.kind == ValueKind::literal && value.datatype == datatype.text &&
         is_well_formed({value.datatype, value.text});
}

bool has_kind(ValueKind kind, std::string_view wanted) {
  switch (kind) {
    case ValueKind::iri:
      return wanted == "IRI" || wanted == "BlankNodeOrIRI" || wanted == "IRIOrLiteral";
    case ValueKind::blank:
      return wanted.starts_with("BlankNode");
    case ValueKind::literal:
      return wanted.ends_with("Literal");
  }
  return false;
}

/// source   RFC 4647 §3.3.1, as SPARQL's langMatches
bool speaks_one_of(const std::string& language, const std::vector<std::string>& ranges) {
  return !language.empty() && std::any_of(ranges.begin(), ranges.end(), [&](const std::string& range) {
    return range == "*" || language == range ||
           (language.starts_with(range) && language[range.size()] == '-');
  });
}

/// The part of a term that has a length and that patterns look at; blank nodes have none.
bool text_conforms(const Constraint& constraint, const Value& value) {
  if (value.kind == ValueKind::blank) return false;
  if (constraint.component == Component::pattern)
    return constraint.pattern->matches(value.text).value_or(false);
  const std::size_t length = count_code_points(value.text);
  return constraint.component == Component::min_length ? length >= constraint.count
                                                       : length <= constraint.count;
}

}  // namespace

std::partial_ordering compare_terms(const TermTable& terms, TermId a, TermId b) {
  const Value& x = terms[a];
  const Value& y = terms[b];
  if (x.kind != ValueKind::literal || y.kind != ValueKind::literal) return std::partial_ordering::unordered;
  return compare_values({x.datatype, x.text}, {y.datatype, y.text});
}

bool is_of_value(Component component) noexcept {
  switch (component) {
    case Component::datatype:
    case Component::node_kind:
    case Component::class_of:
    case Component::in:
    case Component::pattern:
    case Component::min_length:
    case Component::max_length:
    case Component::min_inclusive:
    case Component::max_inclusive:
    case Component::min_exclusive:
    case Component::max_exclusive:
    case Component::language_in:
      return true;
    default:
      return false;
  }
}

bool value_conforms(const TermTable& terms, ClassTree& classes, const Constraint& constraint, TermId value) {
  const Value& info = terms[value];
  switch (constraint.component) {
    case Component::datatype:
      return has_datatype(info, terms[constraint.term]);
    case Component::node_kind:
      return has_kind(info.kind, shacl_name(terms, constraint.term));
    case Component::class_of:
      return classes.is_instance(value, constraint.term);
    case Component::in:
      return std::binary_search(constraint.terms.begin(), constraint.terms.end(), value);
    case Component::pattern:
    case Component::min_length:
    case Component::max_length:
      return text_conforms(constraint, info);
    case Component::min_inclusive:
      return compare_terms(terms, value, constraint.term) >= 0;
    case Component::max_inclusive:
      return compare_terms(terms, value, constraint.term) <= 0;
    case Component::min_exclusive:
      return compare_terms(terms, value, constraint.term) > 0;
    case Component::max_exclusive:
      return compare_terms(terms, value, constraint.term) < 0;
    case Component::language_in:
      return speaks_one_of(info.language, constraint.languages);
    default:
      return true;
  }
}

}  // namespace entente
