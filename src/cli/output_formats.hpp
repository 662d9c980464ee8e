// The formats that `entente build` writes, by the names that users give.
#ifndef ENTENTE_CLI_OUTPUT_FORMATS_HPP
#define ENTENTE_CLI_OUTPUT_FORMATS_HPP

#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente::cli {

/// Names in the order in which files are written: "turtle", "trig" …
[[nodiscard]] std::vector<std::string> output_format_names();

/// The file that holds a format in the output folder: "entente.ttl". Precondition: a name of the list above.
[[nodiscard]] std::string output_file_name(std::string_view format_name);

/// The statements in a format. Precondition: a name of the list above.
[[nodiscard]] Expected<std::string> render_statements(std::string_view format_name,
                                                      const std::vector<StatementFacts>& statements);

/// One statement as the JSON object that `entente extract` prints.
[[nodiscard]] std::string render_extraction(const StatementFacts& statement);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_OUTPUT_FORMATS_HPP
