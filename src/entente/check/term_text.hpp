// Terms as people read them in findings.
#ifndef ENTENTE_CHECK_TERM_TEXT_HPP
#define ENTENTE_CHECK_TERM_TEXT_HPP

#include <string>
#include <string_view>

#include "entente/index/term_table.hpp"

namespace entente {

/// The text of a term for people and for sorting: <iri>, "lexical"@en, "lexical"^^xsd:date with a known
/// prefix where there is one. Long literals are cut.
[[nodiscard]] std::string shown(const TermTable& table, TermId id);

/// `iri` as prefix:local where a prefix of namespaces.hpp fits, else <iri>.
[[nodiscard]] std::string shortened(std::string_view iri);

}  // namespace entente

#endif  // ENTENTE_CHECK_TERM_TEXT_HPP
