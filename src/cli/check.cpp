// entente check: whether graphs keep what the ontology promises.
#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

#include <fmt/core.h>

#include "cli/commands.hpp"
#include "cli/coverage_text.hpp"
#include "cli/suggest.hpp"
#include "entente/check/check_files.hpp"
#include "entente/check/report_json.hpp"
#include "entente/check/term_text.hpp"

namespace entente::cli {

namespace {

constexpr std::array default_files{"exports/entente.ttl", "exports/entente.trig", "exports/analysis.ttl"};

Expected<std::vector<std::string>> files_of(const CheckCommand& command) {
  if (!command.files.empty()) return command.files;
  std::vector<std::string> out;
  std::error_code ignored;
  for (const char* file : default_files) {
    if (std::filesystem::exists(file, ignored)) out.emplace_back(file);
  }
  if (!out.empty()) return out;
  return Unexpected{Error{Errc::unreadable, default_files.front(), std::nullopt, "no such file",
                          "run entente build, or name the files to check"}};
}

/// The subject without the namespace of data.
std::string subject_of(const GraphFinding& finding) {
  constexpr std::string_view own = "https://w3id.org/entente/id/";
  const bool is_own = finding.subject.starts_with(own);
  return '<' + finding.subject.substr(is_own ? own.size() : 0) + '>';
}

std::string as_text(const GraphReport& report, Verbosity verbosity) {
  std::string out;
  for (const GraphFinding& finding : report.findings) {
    if (verbosity == Verbosity::quiet && finding.severity != Severity::error) continue;
    out += fmt::format("{}{}: {} {}: {}{}{} [{}]\n", finding.file,
                       finding.line == 0 ? "" : ':' + std::to_string(finding.line), label(finding.severity),
                       subject_of(finding), finding.path.empty() ? "" : shortened(finding.path) + ": ",
                       finding.message, finding.value.empty() ? "" : " Found: " + finding.value + '.',
                       finding.check);
  }
  if (verbosity == Verbosity::quiet) return printable(out);
  const std::size_t errors = count_from(report, Severity::error);
  const std::size_t warnings = count_from(report, Severity::warn) - errors;
  out += "checked " + counted(report.triples, "triple", "triples") + " against " +
         counted(report.shapes, "shape", "shapes") + ": " + counted(errors, "error", "errors") + ", " +
         counted(warnings, "warning", "warnings") + ", " +
         counted(report.findings.size() - errors - warnings, "note", "notes") + '\n';
  return printable(out);
}

}  // namespace

ExitStatus run(const CheckCommand& command) {
  const Expected<std::vector<std::string>> files = files_of(command);
  if (!files) return fail(files.error());
  const Expected<GraphReport> report = check_files(*files, command.shapes, did_you_mean);
  if (!report) return fail(report.error());
  const bool failed = command.fail_on && count_from(*report, *command.fail_on) > 0;
  return put(command.format == ReportFormat::json ? to_json(*report) : as_text(*report, command.verbosity),
             failed ? ExitStatus::invalid_data : ExitStatus::done);
}

}  // namespace entente::cli
