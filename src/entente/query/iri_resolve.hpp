// Relative IRIs against a base.
//
// Raptor, which resolves those in files, is right on all examples of RFC 3986 §5.4 and wrong beyond them:
// from the base http://a it makes http://ab of "b". So queries have this instead; the test holds the two side
// by side.
#ifndef ENTENTE_QUERY_IRI_RESOLVE_HPP
#define ENTENTE_QUERY_IRI_RESOLVE_HPP

#include <string>
#include <string_view>

namespace entente::sparql {

/// True for what begins with a scheme, as "https:".
[[nodiscard]] bool is_absolute_iri(std::string_view iri) noexcept;

/// `reference` as seen from `base`, which is absolute. Nothing is checked or escaped.
///
/// source   RFC 3986 §5.2 (strict)
[[nodiscard]] std::string resolve_iri(std::string_view base, std::string_view reference);

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_IRI_RESOLVE_HPP
