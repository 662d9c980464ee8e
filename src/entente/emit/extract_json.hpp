// What `entente extract --format json` prints: the facts of a statement for scripts to read.
#ifndef ENTENTE_EMIT_EXTRACT_JSON_HPP
#define ENTENTE_EMIT_EXTRACT_JSON_HPP

#include <span>
#include <string>

#include "entente/graph/statement_facts.hpp"

namespace entente {

/// One JSON object, indented by two spaces, with a line end at its end.
///
/// Names, not ids, tell who is meant; offsets count code points of the source; what is not told is null, but
/// for the document's title, date and place, which are "". Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string to_json(const StatementFacts& facts);

/// {"statements": […]} with one such object each.
[[nodiscard]] std::string to_json(std::span<const StatementFacts> statements);

/// What `entente coverage --format json` prints: {"statements": [{"source", "title", "date", "coverage"}],
/// "coverage"} with the coverage of each, as above, and of all; with `sentences` that of each has
/// "without_facts": [{"start", "end", "text"}] too.
[[nodiscard]] std::string to_coverage_json(std::span<const StatementFacts> statements, bool sentences);

}  // namespace entente

#endif  // ENTENTE_EMIT_EXTRACT_JSON_HPP
