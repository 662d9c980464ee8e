#include "entente/emit/jsonld_context.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

#include <nlohmann/json.hpp>

namespace entente {

namespace {

using Json = nlohmann::ordered_json;

/// Of a name that is a plain string in the context, and ends as a namespace does, JSON-LD makes a prefix.
bool is_namespace(std::string_view iri) {
  return !iri.empty() && std::string_view{":/?#[]@"}.find(iri.back()) != std::string_view::npos;
}

/// "ent:Agency" in full; what has no prefix of the context stays as it is.
std::string expanded(const JsonLdContext& context, const std::string& name) {
  const std::size_t colon = name.find(':');
  if (colon == std::string::npos) return name;
  const auto prefix = context.prefixes.find(std::string_view{name}.substr(0, colon));
  return prefix == context.prefixes.end() ? name : prefix->second + name.substr(colon + 1);
}

/// One entry {"@id", "@type" | "@language", "@container"}; the IRI and the term, or nothing.
std::optional<std::pair<std::string, JsonLdTerm>> read_term(const JsonLdContext& context,
                                                            const std::string& name, const Json& said) {
  JsonLdTerm term;
  term.name = name;
  if (said.is_string()) return std::pair{expanded(context, said.get<std::string>()), term};
  if (!said.is_object() || !said.contains("@id")) return std::nullopt;
  std::string iri;
  for (const auto& [key, value] : said.items()) {
    if (!value.is_string()) return std::nullopt;
    const auto text = value.get<std::string>();
    if (key == "@id") {
      iri = expanded(context, text);
    } else if (key == "@container" && text == "@set") {
      term.is_set = true;
    } else if (key == "@language") {
      term.coercion = JsonLdCoercion::language;
      term.of = text;
    } else if (key == "@type" && text == "@id") {
      term.coercion = JsonLdCoercion::iri;
    } else if (key == "@type" && text == "@vocab") {
      term.coercion = JsonLdCoercion::term;
    } else if (key == "@type") {
      term.coercion = JsonLdCoercion::datatype;
      term.of = expanded(context, text);
    } else {
      return std::nullopt;
    }
  }
  return std::pair{std::move(iri), std::move(term)};
}

}  // namespace

const JsonLdTerm* JsonLdContext::find(std::string_view iri) const {
  const auto found = terms.find(iri);
  return found == terms.end() ? nullptr : &found->second;
}

std::string JsonLdContext::short_name(std::string_view iri) const {
  if (const JsonLdTerm* term = find(iri)) return term->name;
  // No namespace here begins another, so that the last one not after the IRI is the only candidate.
  const auto after = namespaces.upper_bound(iri);
  if (after == namespaces.begin()) return std::string{iri};
  const auto& [space, name] = *std::prev(after);
  const std::string_view local = iri.substr(std::min(space.size(), iri.size()));
  if (local.empty() || !iri.starts_with(space) || local.starts_with("//")) return std::string{iri};
  return (name + ':').append(local);
}

bool JsonLdContext::mistakes(std::string_view iri) const {
  const std::size_t colon = iri.find(':');
  return colon != std::string_view::npos && !iri.substr(colon + 1).starts_with("//") &&
         prefixes.find(iri.substr(0, colon)) != prefixes.end();
}

std::optional<JsonLdContext> read_jsonld_context(std::string_view text) {
  const Json document = Json::parse(text, nullptr, false);
  if (!document.is_object() || !document.contains("@context")) return std::nullopt;
  const Json& entries = document["@context"];
  if (!entries.is_object()) return std::nullopt;
  JsonLdContext context;
  for (const auto& [name, said] : entries.items()) {
    if (!said.is_string() || name.starts_with('@')) continue;
    if (auto iri = said.get<std::string>(); is_namespace(iri)) {
      context.namespaces.emplace(iri, name);
      context.prefixes.emplace(name, std::move(iri));
    }
  }
  for (const auto& [name, said] : entries.items()) {
    if (name == "@version" || (name == "@type" && said == Json{{"@container", "@set"}})) continue;
    if (name.starts_with('@')) return std::nullopt;
    if (context.prefixes.find(name) != context.prefixes.end()) continue;
    auto term = read_term(context, name, said);
    if (!term) return std::nullopt;
    context.terms.insert(*std::move(term));
  }
  return context;
}

const JsonLdContext& jsonld_context() {
  static const JsonLdContext context = [] {
    auto read = read_jsonld_context(embedded_context().front().text);
    assert(read);  // tests/emit/jsonld_context_test.cpp
    return read ? *std::move(read) : JsonLdContext{};
  }();
  return context;
}

}  // namespace entente
