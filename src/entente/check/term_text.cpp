#include "entente/check/term_text.hpp"

#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

constexpr std::size_t most_shown = 80;  // bytes of a literal

bool is_local_name(std::string_view text) noexcept {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return is_ascii_upper(c) || is_ascii_lower(c) || is_ascii_digit(c) || c == '-' || c == '_';
  });
}

std::string cut(std::string_view text) {
  if (text.size() <= most_shown) return std::string{text};
  std::size_t end = most_shown;
  while (!is_code_point_edge(text, end)) --end;
  return std::string{text.substr(0, end)} + "…";
}

}  // namespace

std::string shortened(std::string_view iri) {
  constexpr Prefix shacl{"sh", "http://www.w3.org/ns/shacl#"};
  const auto fits = [iri](const Prefix& prefix) {
    return iri.starts_with(prefix.iri) && is_local_name(iri.substr(prefix.iri.size()));
  };
  const auto* const found = std::find_if(prefixes.begin(), prefixes.end(), fits);
  const Prefix* prefix = found != prefixes.end() ? found : fits(shacl) ? &shacl : nullptr;
  if (prefix == nullptr) return '<' + std::string{iri} + '>';
  return std::string{prefix->name} + ':' + std::string{iri.substr(prefix->iri.size())};
}

std::string shown(const TermTable& table, TermId id) {
  const Value& term = table[id];
  if (term.kind == ValueKind::blank) return "a blank node";
  if (term.kind == ValueKind::iri) return shortened(term.text);
  std::string out = '"' + cut(term.text) + '"';
  if (!term.language.empty()) return out + '@' + term.language;
  return term.datatype == terms().xsd_string.str() ? out : out + "^^" + shortened(term.datatype);
}

}  // namespace entente
