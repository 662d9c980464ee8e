// A query's answer, whatever its form.
#ifndef ENTENTE_QUERY_ANSWER_HPP
#define ENTENTE_QUERY_ANSWER_HPP

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/graph/terms.hpp"
#include "entente/query/ast.hpp"
#include "entente/query/bindings.hpp"
#include "entente/query/dataset.hpp"
#include "entente/store/http.hpp"

namespace entente::sparql {

/// To SELECT; to ASK; to CONSTRUCT and DESCRIBE: sorted, each triple once.
using Answer = std::variant<Bindings, bool, std::vector<Triple>>;

struct AnswerOptions {
  std::optional<std::chrono::milliseconds> timeout;
  std::size_t most_cells = std::size_t{100} << 20U;  ///< of a table of solutions, four bytes each
  Fetch fetch{};                                     ///< asks the endpoints of SERVICE
};

/// What `data` says to `query`.
///
/// Rows that ORDER BY leaves open stand in the order of their terms: the same query gives the same bytes.
/// DESCRIBE gives concise bounded descriptions: the triples of which the thing is the subject, what they say
/// of blank nodes, and the rdf:Statements about them.
/// errors   usage: the time is over, too many solutions at once, numbers with too many digits, a regular
///          expression that is not answered; as `fetch`, and invalid_data, for an endpoint without SILENT.
///          What the query is wrong in, parse_query() has told
/// cost     as the query asks; a join of patterns that share a variable takes a search in a sorted table for
///          each solution of the first
/// source   SPARQL 1.1 Query Language; P. Stickler, CBD, W3C Member Submission 2005
[[nodiscard]] Expected<Answer> answer(const Query& query, const Dataset& data,
                                      const AnswerOptions& options = {});

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_ANSWER_HPP
