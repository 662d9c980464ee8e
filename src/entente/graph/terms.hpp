// RDF as plain values: terms, triples, quads, and one total order over them, so that a sorted vector is a
// graph.
//
// No blank nodes: everything that Entente says has a name, and graphs merge by set union.
#ifndef ENTENTE_GRAPH_TERMS_HPP
#define ENTENTE_GRAPH_TERMS_HPP

#include <compare>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "entente/graph/iri.hpp"

namespace entente {

/// A language tag in lower case, as "en".
struct Language {
  std::string tag;
  friend auto operator<=>(const Language&, const Language&) = default;
};

/// A literal has a datatype or a language. Its lexical form is UTF-8 without U+0000, U+FFFE and U+FFFF.
struct Literal {
  std::string lexical;
  std::variant<Iri, Language> kind;
  friend auto operator<=>(const Literal&, const Literal&) = default;
};

using Term = std::variant<Iri, Literal>;

struct Triple {
  Iri subject;
  Iri predicate;
  Term object;
  friend auto operator<=>(const Triple&, const Triple&) = default;
};

/// A triple in a named graph, or in the default graph when `graph` is empty.
struct Quad {
  std::optional<Iri> graph;
  Triple triple;
  friend auto operator<=>(const Quad&, const Quad&) = default;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_TERMS_HPP
