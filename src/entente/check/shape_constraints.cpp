#include "entente/check/shape_constraints.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/check/shape_terms.hpp"
#include "entente/check/term_text.hpp"

namespace entente {

namespace {

constexpr std::int32_t most_pattern_steps = 100;  // a tenth of a second, for each of many values

Unexpected invalid(Component component, const std::string& what, std::string remedy) {
  return Unexpected{Error{
      Errc::invalid_data, {}, {}, "sh:" + std::string{name(component)} + ' ' + what, std::move(remedy)}};
}

bool is_for_paths_only(Component component) {
  return component == Component::min_count || component == Component::max_count ||
         component == Component::less_than || component == Component::less_than_or_equals ||
         component == Component::unique_lang;
}

bool may_repeat(Component component) {
  switch (component) {
    case Component::class_of:
    case Component::has_value:
    case Component::less_than:
    case Component::less_than_or_equals:
    case Component::equals:
    case Component::disjoint:
    case Component::node:
    case Component::property:
    case Component::all_of:
    case Component::any_of:
    case Component::none_of:
    case Component::one_of:
      return true;
    default:
      return false;
  }
}

std::optional<TermId> value_of(const ShapeSource& source, std::string_view local) {
  const auto predicate = source.terms.find_iri(std::string{ns::sh} + std::string{local});
  return predicate ? source.graph.only(source.shape, *predicate) : std::nullopt;
}

bool stands_twice(const ShapeSource& source, Component component) {
  const auto predicate = source.terms.find_iri(std::string{ns::sh} + std::string{name(component)});
  return predicate && source.graph.about(source.shape, *predicate).size() > 1;
}

bool is_node_kind(std::string_view name) {
  return name == "IRI" || name == "Literal" || name == "BlankNode" || name == "BlankNodeOrIRI" ||
         name == "BlankNodeOrLiteral" || name == "IRIOrLiteral";
}

Expected<Constraint> read_count(const ShapeSource& source, Constraint out, TermId value) {
  const auto count = count_of(source.terms, value);
  if (!count)
    return invalid(out.component, shown(source.terms, value) + " is no count", "give an integer from 0");
  out.count = *count;
  return out;
}

Expected<Constraint> read_truth(const ShapeSource& source, Constraint out, TermId value) {
  const auto truth = truth_of(source.terms, value);
  if (!truth) {
    return invalid(out.component, shown(source.terms, value) + " is neither true nor false",
                   "write true or false");
  }
  out.count = *truth ? 1 : 0;
  return out;
}

/// What sh:closed allows: the properties that are paths of the shape's own property shapes, and those that
/// sh:ignoredProperties names.
Expected<Constraint> read_closed(const ShapeSource& source, Constraint out, TermId value) {
  Expected<Constraint> closed = read_truth(source, std::move(out), value);
  if (!closed || closed->count == 0) return closed;
  if (const auto ignored = value_of(source, "ignoredProperties")) {
    const auto members = list_members(source.graph, source.terms, *ignored);
    if (!members)
      return invalid(Component::closed, "has sh:ignoredProperties that are no list", "write ( … )");
    closed->terms = *members;
  }
  const auto property = source.terms.find_iri(std::string{ns::sh} + "property");
  const auto path = source.terms.find_iri(std::string{ns::sh} + "path");
  if (property && path) {
    for (const IdTriple& triple : source.graph.about(source.shape, *property)) {
      const auto way = source.graph.only(triple.object, *path);
      if (way && source.terms[*way].kind == ValueKind::iri) closed->terms.push_back(*way);
    }
  }
  std::sort(closed->terms.begin(), closed->terms.end());
  return closed;
}

Expected<Constraint> read_pattern(const ShapeSource& source, Constraint out, TermId value) {
  if (source.terms[value].kind != ValueKind::literal)
    return invalid(out.component, shown(source.terms, value) + " is no text", "give a regular expression");
  const auto flags = value_of(source, "flags");
  auto pattern = RegularExpression::compile(
      source.terms[value].text, flags ? std::string_view{source.terms[*flags].text} : std::string_view{},
      most_pattern_steps);
  if (!pattern) return invalid(out.component, pattern.error().message, pattern.error().remedy);
  out.pattern = std::make_shared<RegularExpression>(*std::move(pattern));
  return out;
}

Expected<Constraint> read_list(const ShapeSource& source, Constraint out, TermId value) {
  auto members = list_members(source.graph, source.terms, value);
  if (!members) return invalid(out.component, "is no list", "write ( … )");
  if (out.component == Component::in) {
    out.terms = *std::move(members);
    std::sort(out.terms.begin(), out.terms.end());
  } else if (out.component == Component::language_in) {
    for (const TermId member : *members) {
      if (source.terms[member].kind != ValueKind::literal) {
        return invalid(out.component, "names a language by " + shown(source.terms, member),
                       "write ( \"en\" )");
      }
      out.languages.push_back(to_lower(source.terms[member].text));
    }
  }
  return out;
}

Expected<Constraint> read_term(const ShapeSource& source, Constraint out, TermId value) {
  const Value& info = source.terms[value];
  out.term = value;
  const std::string shown_value = shown(source.terms, value);
  switch (out.component) {
    case Component::node_kind:
      if (!is_node_kind(shacl_name(source.terms, value)))
        return invalid(out.component, shown_value + " is none", "give one such as sh:IRI or sh:Literal");
      break;
    case Component::min_inclusive:
    case Component::max_inclusive:
    case Component::min_exclusive:
    case Component::max_exclusive:
      if (info.kind != ValueKind::literal)
        return invalid(out.component, shown_value + " is no literal", "give a number or date");
      break;
    case Component::has_value:
      break;
    default:
      if (info.kind == ValueKind::literal ||
          (info.kind == ValueKind::blank && out.component != Component::class_of))
        return invalid(out.component, shown_value + " is no IRI", "give the IRI of a class or property");
  }
  return out;
}

}  // namespace

Expected<Constraint> read_constraint(const ShapeSource& source, Component component, TermId value,
                                     bool has_path) {
  if (is_for_paths_only(component) && !has_path)
    return invalid(component, "stands in a shape without sh:path", "move it into a shape of sh:property");
  if (!may_repeat(component) && stands_twice(source, component))
    return invalid(component, "stands twice", "leave one, or make two shapes");
  Constraint out;
  out.component = component;
  switch (component) {
    case Component::min_count:
    case Component::max_count:
    case Component::min_length:
    case Component::max_length:
      return read_count(source, std::move(out), value);
    case Component::unique_lang:
      return read_truth(source, std::move(out), value);
    case Component::closed:
      return read_closed(source, std::move(out), value);
    case Component::pattern:
      return read_pattern(source, std::move(out), value);
    case Component::in:
    case Component::language_in:
    case Component::all_of:
    case Component::any_of:
    case Component::one_of:
      return read_list(source, std::move(out), value);
    case Component::node:
    case Component::property:
    case Component::none_of:
      return out;
    default:
      return read_term(source, std::move(out), value);
  }
}

std::vector<TermId> shapes_of(const ShapeSource& source, Component component, TermId value) {
  switch (component) {
    case Component::node:
    case Component::property:
    case Component::none_of:
      return {value};
    case Component::all_of:
    case Component::any_of:
    case Component::one_of:
      return list_members(source.graph, source.terms, value).value_or(std::vector<TermId>{});
    default:
      return {};
  }
}

}  // namespace entente
