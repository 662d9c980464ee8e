// SPARQL 1.1 queries from text, with what is not answered refused by name.
//
// The grammar is our own: Rasqal's has no property paths, no EXISTS and no MINUS, and rewrites what it reads.
#ifndef ENTENTE_QUERY_PARSER_HPP
#define ENTENTE_QUERY_PARSER_HPP

#include <cstdint>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"
#include "entente/query/ast.hpp"

namespace entente::sparql {

/// Whether a query may name what is elsewhere: SERVICE, FROM, FROM NAMED.
enum class Fetching : std::uint8_t { refused, allowed };

/// The query that `text` writes. The prefixes of graph/namespaces.hpp are known; the query's own come first.
/// `place` is what errors call the query.
///
/// errors   usage, at line and column: broken syntax; a rule of SPARQL that the query breaks (a variable
///          neither grouped nor aggregated, a name given twice); and constructs that are refused: updates,
///          SERVICE and FROM unless they are allowed, functions that change from run to run, nesting deeper
///          than 200
/// cost     linear in the text, and quadratic in the variables of a group
[[nodiscard]] Expected<Query> parse_query(const std::string& place, std::string_view text,
                                          Fetching fetching = Fetching::refused);

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_PARSER_HPP
