// What the ontology promises and SHACL Core cannot say, because it would have to cut text, look up a triple
// by its parts, or know all names.
//
// anchor-text     nif:anchorOf is what the offsets cut out of nif:isString; the text ends where it says
// name-offsets    the IRI of a passage or mention tells its offsets
// said            the triple of an rdf:Statement is in the graph
// evidence        each relation has its rdf:Statement, if any has
// described       a thing of the data's own namespace that is linked is described
// known-term      a term of the ontology's namespace is one of the ontology, the shapes or the data
#ifndef ENTENTE_CHECK_GRAPH_PROMISES_HPP
#define ENTENTE_CHECK_GRAPH_PROMISES_HPP

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/severity.hpp"
#include "entente/index/term_table.hpp"
#include "entente/index/triple_index.hpp"

namespace entente {

struct PromiseFinding {
  Severity severity = Severity::error;
  std::string_view check;  ///< one of the names above
  TermId subject;
  std::optional<TermId> path, value;
  std::string message;
};

/// All that is broken in `data`. `ontology` and `shapes` hold the terms that are known.
///
/// cost     O(n log n) in the triples, and one walk over each text
[[nodiscard]] std::vector<PromiseFinding> broken_promises(const TripleIndex& data,
                                                          const TripleIndex& ontology,
                                                          const TripleIndex& shapes, TermTable& terms,
                                                          const Suggest& suggest);

}  // namespace entente

#endif  // ENTENTE_CHECK_GRAPH_PROMISES_HPP
