// The formats of the report, by the names that users give, and the report of a set of statements.
#ifndef ENTENTE_CLI_REPORT_FORMATS_HPP
#define ENTENTE_CLI_REPORT_FORMATS_HPP

#include <string>
#include <string_view>
#include <vector>

#include "entente/graph/statement_facts.hpp"
#include "entente/pipeline.hpp"
#include "entente/report/report_model.hpp"

namespace entente::cli {

/// As `entente build --formats` names them: "report", "report-markdown", "report-json".
[[nodiscard]] std::vector<std::string> report_format_names();
/// The same as `entente report --format` does: "html", "markdown", "json".
[[nodiscard]] std::vector<std::string> short_report_format_names();

[[nodiscard]] bool is_report_format(std::string_view format_name);

/// "report.html"; for either name.  Precondition: a name of one of the lists above.
[[nodiscard]] std::string report_file_name(std::string_view format_name);

/// Each statement is held against the next of its series; where no parties speak twice, against the next that
/// shares a party. The report views `statements`.
[[nodiscard]] Report report_on(const std::vector<StatementFacts>& statements, const Knowledge& knowledge,
                               unsigned jobs);

/// For either name.  Precondition: a name of one of the lists above.
[[nodiscard]] std::string render_report(std::string_view format_name, const Report& report);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_REPORT_FORMATS_HPP
