// Terms of RDF as small numbers: equal terms have equal ids, so that a validator compares numbers, not text.
#ifndef ENTENTE_CHECK_TERM_TABLE_HPP
#define ENTENTE_CHECK_TERM_TABLE_HPP

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "entente/base/id.hpp"
#include "entente/graph/terms.hpp"

namespace entente {

using TermId = Id<struct TermTag>;  // TermTable

enum class TermKind : std::uint8_t { iri, blank, literal };

struct TermInfo {
  TermKind kind = TermKind::iri;
  std::string text;      ///< the IRI, or the lexical form
  std::string language;  ///< in lower case; empty unless the literal has one
  TermId datatype;       ///< of a literal; rdf:langString with a language
};

class TermTable {
 public:
  /// The id of `term`, new if it was never seen. What the reader took from a blank node is blank again.
  [[nodiscard]] TermId add(const Term& term);
  [[nodiscard]] TermId add(const Iri& iri) { return add_iri(iri.str()); }
  [[nodiscard]] TermId add_iri(std::string_view iri);

  [[nodiscard]] std::optional<TermId> find_iri(std::string_view iri) const;
  /// Stays where it is when terms are added.
  [[nodiscard]] const TermInfo& operator[](TermId id) const noexcept { return terms_[id.index()]; }
  [[nodiscard]] std::size_t size() const noexcept { return terms_.size(); }

 private:
  TermId add(std::string key, TermInfo info);
  std::unordered_map<std::string, TermId> ids_;  ///< only looked up in, so its order reaches nobody
  std::deque<TermInfo> terms_;
};

/// The text of a term for people and for sorting: <iri>, "lexical"@en, "lexical"^^xsd:date with a known
/// prefix where there is one. Long literals are cut.
[[nodiscard]] std::string shown(const TermTable& table, TermId id);

/// `iri` as prefix:local where a prefix of namespaces.hpp fits, else <iri>.
[[nodiscard]] std::string shortened(std::string_view iri);

}  // namespace entente

#endif  // ENTENTE_CHECK_TERM_TABLE_HPP
