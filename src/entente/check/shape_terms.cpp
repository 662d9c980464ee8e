#include "entente/check/shape_terms.hpp"

#include <charconv>
#include <string>
#include <system_error>

#include "entente/check/xsd_values.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

/// The term of a literal's datatype, as "integer"; empty if it is not of XML Schema.
std::string_view xsd_name(const Value& info) {
  if (info.kind != ValueKind::literal) return {};
  const std::string_view datatype = info.datatype;
  return datatype.starts_with(ns::xsd) ? datatype.substr(ns::xsd.size()) : std::string_view{};
}

std::optional<TermId> only(const TripleIndex& graph, const TermTable& terms, TermId subject,
                           std::string_view space, std::string_view local) {
  const auto predicate = terms.find_iri(std::string{space} + std::string{local});
  return predicate ? graph.only(subject, *predicate) : std::nullopt;
}

std::optional<std::vector<ShapePath>> path_parts(const TripleIndex& graph, const TermTable& terms,
                                                 TermId list, int depth) {
  const auto members = list_members(graph, terms, list);
  if (!members || members->size() < 2) return std::nullopt;
  std::vector<ShapePath> parts;
  for (const TermId member : *members) {
    auto part = shape_path(graph, terms, member, depth + 1);
    if (!part) return std::nullopt;
    parts.push_back(*std::move(part));
  }
  return parts;
}

}  // namespace

std::optional<std::vector<TermId>> list_members(const TripleIndex& graph, const TermTable& terms,
                                                TermId list) {
  const std::string nil = std::string{ns::rdf} + "nil";
  std::vector<TermId> out;
  // A list that is no circle has no more members than the graph has triples.
  while (terms[list].text != nil || terms[list].kind != ValueKind::iri) {
    const auto first = only(graph, terms, list, ns::rdf, "first");
    const auto rest = only(graph, terms, list, ns::rdf, "rest");
    if (!first || !rest || out.size() > graph.all().size()) return std::nullopt;
    out.push_back(*first);
    list = *rest;
  }
  return out;
}

std::optional<ShapePath> shape_path(const TripleIndex& graph, const TermTable& terms, TermId path,
                                    int depth) {
  if (depth > most_shape_nesting) return std::nullopt;
  if (terms[path].kind == ValueKind::iri) return ShapePath{ShapePath::Kind::predicate, path, {}};
  if (terms[path].kind == ValueKind::literal) return std::nullopt;
  if (const auto inverse = only(graph, terms, path, ns::sh, "inversePath")) {
    auto part = shape_path(graph, terms, *inverse, depth + 1);
    if (!part) return std::nullopt;
    return ShapePath{ShapePath::Kind::inverse, {}, {*std::move(part)}};
  }
  const auto alternatives = only(graph, terms, path, ns::sh, "alternativePath");
  auto parts = path_parts(graph, terms, alternatives.value_or(path), depth);
  if (!parts) return std::nullopt;
  return ShapePath{
      alternatives ? ShapePath::Kind::alternative : ShapePath::Kind::sequence, {}, *std::move(parts)};
}

std::optional<std::uint64_t> count_of(const TermTable& terms, TermId literal) {
  const Value& info = terms[literal];
  const std::string_view type = xsd_name(info);
  if (!type.ends_with("nteger") || !is_well_formed({info.datatype, info.text})) return std::nullopt;
  std::string_view text = info.text;
  if (text.starts_with('+')) text.remove_prefix(1);
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<bool> truth_of(const TermTable& terms, TermId literal) {
  const Value& info = terms[literal];
  if (xsd_name(info) != "boolean") return std::nullopt;
  if (info.text == "true" || info.text == "1") return true;
  if (info.text == "false" || info.text == "0") return false;
  return std::nullopt;
}

std::string_view shacl_name(const TermTable& terms, TermId term) {
  const Value& info = terms[term];
  const std::string_view text = info.text;
  return info.kind == ValueKind::iri && text.starts_with(ns::sh) ? text.substr(ns::sh.size())
                                                                 : std::string_view{};
}

}  // namespace entente
