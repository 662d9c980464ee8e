// Answers of other engines, in the W3C's JSON.
#ifndef ENTENTE_QUERY_JSON_RESULTS_HPP
#define ENTENTE_QUERY_JSON_RESULTS_HPP

#include <string>
#include <string_view>

#include "entente/base/error.hpp"
#include "entente/query/bindings.hpp"

namespace entente::sparql {

/// The rows of `json`, which came from `place`. Blank nodes are called `blanks` and a number, in the order in
/// which they come. Language tags are in lower case.
///
/// errors   invalid_data: no JSON, no results of SELECT, a term that is none
/// cost     linear
/// source   SPARQL 1.1 Query Results JSON Format
[[nodiscard]] Expected<Bindings> read_json_results(const std::string& place, std::string_view json,
                                                   const std::string& blanks);

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_JSON_RESULTS_HPP
