// Finding what a user asks about in a set of statements, and everything that is held because of it.
#ifndef ENTENTE_CLI_EXPLAIN_SEARCH_HPP
#define ENTENTE_CLI_EXPLAIN_SEARCH_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cli/facts_by_passage.hpp"
#include "entente/base/range.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente::cli {

/// A passage that has to do with what was asked, with what rests on it.
struct Hit {
  std::size_t statement;  ///< index into the statements searched
  PassageId passage;
  std::vector<CodePointRange> marks;  ///< what to point at, in the source; in order, not overlapping
  PassageFacts facts;  ///< all that rests on the passage; mentions: those that the marks touch, in order
};

/// One thing that the question may mean.
struct Finding {
  std::string name;  ///< "Ministry of Health"
  std::string kind;  ///< "Agency", "commitment", "relation", "passage", "statement", "words of the text"
  std::string iri;   ///< empty for words of the text
  std::vector<std::string> also;  ///< other names of it
  std::vector<Hit> hits;          ///< by statement, then in order of text
};

/// What `query` means: an IRI of any part of the statements, else the name of an entity, else a relation
/// written as "A partOf B", else words of the text. The first of these that is found; empty if none is.
///
/// Names are compared in their comparable() form, words without regard to ASCII case or the kind of quotes.
/// cost     linear in the statements, and O(n log n) in the facts of those with a hit
[[nodiscard]] std::vector<Finding> search(const std::vector<StatementFacts>& statements,
                                          std::string_view query);

/// All names of all entities, as candidates for "did you mean".
[[nodiscard]] std::vector<std::string> all_entity_names(const std::vector<StatementFacts>& statements);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_EXPLAIN_SEARCH_HPP
