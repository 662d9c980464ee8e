// RDF terms as plain text, blank nodes told from names: what a table of terms holds, and what queries and
// shapes look into.
#ifndef ENTENTE_INDEX_TERM_VALUE_HPP
#define ENTENTE_INDEX_TERM_VALUE_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "entente/graph/terms.hpp"

namespace entente {

/// In the order in which SPARQL's ORDER BY puts them.
enum class ValueKind : std::uint8_t { blank, iri, literal };

/// A term. Equality is that of RDF terms.
struct Value {
  ValueKind kind = ValueKind::literal;
  std::string text;      ///< IRI, the label of a blank node, or the lexical form
  std::string datatype;  ///< of a literal: an IRI, rdf:langString with a language
  std::string language;  ///< in lower case; empty: none
  friend auto operator<=>(const Value&, const Value&) = default;
};

struct ValueHash {
  /// Not noexcept, so that the hash tables of libstdc++ keep what it gives instead of asking again.
  std::size_t operator()(const Value& value) const;
};

[[nodiscard]] Value iri_value(std::string iri);

/// What read_rdf() made an IRI of is a blank node again.
[[nodiscard]] Value value_of(const Iri& iri);
[[nodiscard]] Value value_of(const Term& term);

/// Nothing for an IRI or datatype that is no IRI. A blank node is the IRI that read_rdf() gave it.
[[nodiscard]] std::optional<Term> term_of(const Value& value);

}  // namespace entente

#endif  // ENTENTE_INDEX_TERM_VALUE_HPP
