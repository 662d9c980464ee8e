// The answer to SELECT as a table for reading.
#ifndef ENTENTE_CLI_RESULT_TABLE_HPP
#define ENTENTE_CLI_RESULT_TABLE_HPP

#include <cstddef>
#include <optional>
#include <string>

#include "entente/query/answer.hpp"

namespace entente::cli {

/// Names over a line, then a row for each solution, columns aligned and apart by two spaces.
///
/// Literals stand without quotes, type and language, IRIs with the prefixes of graph/namespaces.hpp where one
/// fits, blank nodes as "_:…". Where the table is wider than `width` code points, the widest columns give way
/// and their cells go on in further lines, so that nothing is cut off; without a width each row is one line.
/// Control characters become U+FFFD, line ends a space.
/// cost     linear in the text
[[nodiscard]] std::string result_table(const sparql::Bindings& bindings, std::optional<std::size_t> width);

/// "ent:partOf" where a known prefix fits and what follows can be its local name, else "<…>".
[[nodiscard]] std::string shortened(const std::string& iri);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_RESULT_TABLE_HPP
