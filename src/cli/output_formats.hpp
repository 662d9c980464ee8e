// The formats that `entente build` writes, by the names that users give.
#ifndef ENTENTE_CLI_OUTPUT_FORMATS_HPP
#define ENTENTE_CLI_OUTPUT_FORMATS_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/graph/rdf_mapping.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente::cli {

/// Names in the order in which files are written: "turtle", "trig" …
[[nodiscard]] std::vector<std::string> output_format_names();

/// The file that holds a format in the output folder: "entente.ttl". Precondition: a name of the list above.
[[nodiscard]] std::string output_file_name(std::string_view format_name);

/// The statements in a format. Precondition: a name of the list above that is no report's.
[[nodiscard]] Expected<std::string> render_statements(std::string_view format_name,
                                                      const std::vector<StatementFacts>& statements,
                                                      Provenance provenance);

/// The description of the graph and of `files`, under the names that `entente build` gives them; nothing when
/// none of `format_names` is RDF. `sizes` are theirs, in bytes.
[[nodiscard]] Expected<std::optional<std::string>> render_description(
    const std::vector<std::string>& format_names, const std::vector<std::size_t>& sizes,
    const std::vector<StatementFacts>& statements, const std::string& base, Provenance provenance);

/// The file that holds it.
[[nodiscard]] std::string description_file_name();

/// One statement as the JSON object that `entente extract` prints.
[[nodiscard]] std::string render_extraction(const StatementFacts& statement);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_OUTPUT_FORMATS_HPP
