// entente report: statements in, one report to read out.
#include <string>

#include <fmt/core.h>

#include "cli/commands.hpp"
#include "cli/reading.hpp"
#include "cli/report_formats.hpp"
#include "cli/safe_write.hpp"

namespace entente::cli {

ExitStatus run(const ReportCommand& command) {
  const Expected<Reading> reading = read_statements(command.paths, command.reading);
  if (!reading) return fail(reading.error());
  if (reading->statements.empty()) return ExitStatus::unreadable;
  const ExitStatus status = reading->skipped > 0 ? ExitStatus::findings : ExitStatus::done;
  const Report report = report_on(reading->statements, *reading->knowledge, command.reading.jobs);
  const std::string bytes = render_report(command.format, report);
  if (command.output == "-") return put(bytes, status);
  if (const Expected<void> written = write_files({{command.output, bytes}}); !written)
    return fail(written.error());
  if (command.reading.verbosity != Verbosity::quiet)
    note(fmt::format("{}: {} bytes", command.output, bytes.size()));
  return status;
}

}  // namespace entente::cli
