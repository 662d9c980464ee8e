#include "entente/check/term_table.hpp"

#include <algorithm>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/graph/namespaces.hpp"
#include "entente/store/rdf_reader.hpp"

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

TermId TermTable::add(std::string key, TermInfo info) {
  const auto [entry, is_new] = ids_.try_emplace(std::move(key), TermId{terms_.size()});
  if (is_new) terms_.push_back(std::move(info));
  return entry->second;
}

TermId TermTable::add_iri(std::string_view iri) {
  const TermKind kind = iri.starts_with(blank_node_prefix) ? TermKind::blank : TermKind::iri;
  return add('<' + std::string{iri}, {kind, std::string{iri}, {}, {}});
}

TermId TermTable::add(const Term& term) {
  if (const auto* iri = std::get_if<Iri>(&term)) return add_iri(iri->str());
  const auto& literal = std::get<Literal>(term);
  if (const auto* language = std::get_if<Language>(&literal.kind)) {
    const std::string tag = to_lower(language->tag);
    const TermId lang_string = add_iri(std::string{ns::rdf} + "langString");
    return add('@' + tag + ' ' + literal.lexical, {TermKind::literal, literal.lexical, tag, lang_string});
  }
  const TermId datatype = add_iri(std::get<Iri>(literal.kind).str());
  return add('^' + std::to_string(datatype.index()) + ' ' + literal.lexical,
             {TermKind::literal, literal.lexical, {}, datatype});
}

std::optional<TermId> TermTable::find_iri(std::string_view iri) const {
  const auto found = ids_.find('<' + std::string{iri});
  return found == ids_.end() ? std::nullopt : std::optional{found->second};
}

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
  const TermInfo& info = table[id];
  if (info.kind == TermKind::blank) return "a blank node";
  if (info.kind == TermKind::iri) return shortened(info.text);
  std::string out = '"' + cut(info.text) + '"';
  if (!info.language.empty()) return out + '@' + info.language;
  const std::string& datatype = table[info.datatype].text;
  return datatype == terms().xsd_string.str() ? out : out + "^^" + shortened(datatype);
}

}  // namespace entente
