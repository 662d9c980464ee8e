#include "quads_text.hpp"

#include <algorithm>

#include "entente/graph/namespaces.hpp"

namespace entente::test {

namespace {

std::string shown(const Iri& iri) {
  if (is_blank(iri)) return '_' + iri.str().substr(iri.str().rfind('-') + 1);
  constexpr std::string_view own = "http://e/";
  return iri.str().starts_with(own) ? iri.str().substr(own.size()) : iri.str();
}

std::string shown(const Term& term) {
  if (const auto* iri = std::get_if<Iri>(&term)) return shown(*iri);
  const auto& literal = std::get<Literal>(term);
  const std::string text = '"' + literal.lexical + '"';
  if (const auto* language = std::get_if<Language>(&literal.kind)) return text + '@' + language->tag;
  const std::string& type = std::get<Iri>(literal.kind).str();
  if (type == terms().xsd_string.str()) return text;
  return text + '^' + (type.starts_with(ns::xsd) ? type.substr(ns::xsd.size()) : type);
}

}  // namespace

Lines quads_text(std::string_view text, RdfSyntax syntax) {
  const auto quads = read_rdf("own.x", text, syntax);
  if (!quads) return {"error: " + quads.error().message};
  Lines out;
  for (const Quad& quad : *quads) {
    out.push_back(shown(quad.triple.subject) + ' ' + shown(quad.triple.predicate) + ' ' +
                  shown(quad.triple.object) + (quad.graph ? ' ' + shown(*quad.graph) : ""));
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace entente::test
