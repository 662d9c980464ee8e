// Queries over a few triples of Turtle, and their answers as words that a test can compare.
#ifndef ENTENTE_TESTS_QUERY_ASK_HPP
#define ENTENTE_TESTS_QUERY_ASK_HPP

#include <string>
#include <vector>

#include "entente/query/answer.hpp"

namespace entente::sparql {

using Lines = std::vector<std::string>;

/// "<…>", "_:", "\"…\"@en", and numbers, booleans and strings by their lexical forms; the prefix : is
/// http://e/.
[[nodiscard]] std::string shown(const std::optional<Value>& value);

/// The data of most tests.
inline const std::string people =
    ":ann :knows :bob, :cleo ; :age 30 ; :name 'Ann' . :bob :knows :cleo ; :age 25 ; :name 'Bob' . :cleo "
    ":name 'Cleo'@fr .";

/// Each row as its values with single spaces, "-" for unbound; or the error as "message; remedy". Of an ASK
/// the word, of CONSTRUCT and DESCRIBE each triple.
[[nodiscard]] Lines ask(const std::string& query, const std::string& turtle = people,
                        const AnswerOptions& options = {});

/// The same over TriG.
[[nodiscard]] Lines ask_graphs(const std::string& query, const std::string& trig);

/// The only value of the only row of SELECT (expression AS ?x) {}.
[[nodiscard]] std::string computed(const std::string& expression);

/// What parse_query() says of a query that it does not take, as "line:column message"; "taken" if it does.
[[nodiscard]] std::string complaint(const std::string& query);

}  // namespace entente::sparql

#endif  // ENTENTE_TESTS_QUERY_ASK_HPP
