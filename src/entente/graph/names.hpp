// The IRIs of a statement's parts. Each depends only on what it names, so that two runs, or two people, name
// it alike.
#ifndef ENTENTE_GRAPH_NAMES_HPP
#define ENTENTE_GRAPH_NAMES_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "entente/base/range.hpp"
#include "entente/graph/iri.hpp"

namespace entente {

/// The namespace that a statement's IRI was minted in: what stands before its last "statement/", or else up
/// to and including its last '/', '#' or ':'.
[[nodiscard]] std::string_view data_namespace(std::string_view statement_iri) noexcept;

/// A topic by its words, "<base>topic/public-private-partnerships".
[[nodiscard]] Iri topic_iri(std::string_view base, std::string_view topic);

/// A rule by its id, as "relation/possessive-part-of".
[[nodiscard]] Iri rule_iri(std::string_view rule);

/// Names within one statement: its IRI, '#' (or '/' where the IRI has a fragment already), and the part.
class StatementNames {
 public:
  /// Precondition: an absolute IRI; anything else is taken as mint() takes it.
  explicit StatementNames(std::string_view statement_iri);

  [[nodiscard]] const Iri& statement() const noexcept { return statement_; }
  [[nodiscard]] Iri graph() const;                        ///< …#graph
  [[nodiscard]] Iri extraction() const;                   ///< …#extraction
  [[nodiscard]] Iri text() const;                         ///< …#text
  [[nodiscard]] Iri passage(CodePointRange range) const;  ///< …#char=10,52
  [[nodiscard]] Iri mention(CodePointRange range) const;  ///< …#mention=10,15
  [[nodiscard]] Iri meeting(std::size_t ordinal) const;   ///< …#meeting=1
  /// …#commitment=10,52 for the first that the clause gives, …#commitment=10,52,2 for the second.
  [[nodiscard]] Iri commitment(CodePointRange clause, std::size_t ordinal) const;
  [[nodiscard]] Iri relation(CodePointRange passage, std::size_t ordinal) const;  ///< …#relation=10,52,1
  /// …#score=relations,Degree,state/japan: of one thing, counted in this statement alone.
  [[nodiscard]] Iri score(std::string_view what) const;
  /// …#continuity=2001-05-04-…,state/japan: what became of one thing since an earlier statement.
  [[nodiscard]] Iri continuity(std::string_view what) const;

 private:
  [[nodiscard]] Iri part(std::string_view name) const;
  Iri statement_;
  std::string stem_;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_NAMES_HPP
