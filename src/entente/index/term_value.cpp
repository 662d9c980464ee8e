#include "entente/index/term_value.hpp"

#include <functional>
#include <utility>

#include "entente/graph/namespaces.hpp"
#include "entente/store/rdf_reader.hpp"

namespace entente {

namespace {

const std::string& lang_string() {
  static const std::string iri = std::string{ns::rdf} + "langString";
  return iri;
}

}  // namespace

std::size_t ValueHash::operator()(const Value& value) const {
  const std::hash<std::string> hash;
  auto out = static_cast<std::size_t>(value.kind);
  for (const std::string* part : {&value.text, &value.datatype, &value.language})
    out = out * 1000003U + hash(*part);
  return out;
}

Value iri_value(std::string iri) {
  return {ValueKind::iri, std::move(iri), {}, {}};
}

Value value_of(const Iri& iri) {
  if (is_blank(iri)) return {ValueKind::blank, iri.str().substr(blank_node_prefix.size()), {}, {}};
  return iri_value(iri.str());
}

Value value_of(const Term& term) {
  if (const auto* iri = std::get_if<Iri>(&term)) return value_of(*iri);
  const auto& literal = std::get<Literal>(term);
  if (const auto* language = std::get_if<Language>(&literal.kind)) {
    return {ValueKind::literal, literal.lexical, lang_string(), language->tag};
  }
  return {ValueKind::literal, literal.lexical, std::get<Iri>(literal.kind).str(), {}};
}

std::optional<Term> term_of(const Value& value) {
  if (value.kind != ValueKind::literal) {
    const std::string prefix{value.kind == ValueKind::blank ? blank_node_prefix : ""};
    auto iri = Iri::parse(prefix + value.text);
    if (!iri) return std::nullopt;
    return Term{*std::move(iri)};
  }
  if (!value.language.empty()) return Term{Literal{value.text, Language{value.language}}};
  auto datatype = Iri::parse(value.datatype);
  if (!datatype) return std::nullopt;
  return Term{Literal{value.text, *std::move(datatype)}};
}

}  // namespace entente
