// entente build: statements in, files of the knowledge graph out.
#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "cli/commands.hpp"
#include "cli/coverage_text.hpp"
#include "cli/output_formats.hpp"
#include "cli/reading.hpp"
#include "cli/report_formats.hpp"
#include "cli/safe_write.hpp"
#include "entente/graph/coverage.hpp"

namespace entente::cli {

namespace {

/// "2 statements: 46 entities, 26 commitments, 97 relations; 41 of 60 sentences carry a fact; …"
std::string summary(const std::vector<StatementFacts>& statements, Verbosity verbosity) {
  std::set<std::string_view> entities;
  std::size_t commitments = 0;
  std::size_t relations = 0;
  for (const StatementFacts& facts : statements) {
    for (const EntityFact& entity : facts.entities) entities.insert(entity.iri);
    commitments += facts.commitments.size();
    relations += facts.relations.size();
  }
  return fmt::format(
      "{}: {}, {}, {}; {}", counted(statements.size(), "statement", "statements"),
      counted(entities.size(), "entity", "entities"), counted(commitments, "commitment", "commitments"),
      counted(relations, "relation", "relations"), coverage_line(total_coverage(statements), verbosity));
}

std::string path_in_output(const BuildCommand& command, const std::string& name) {
  return (std::filesystem::path{command.output} / name).string();
}

Expected<std::vector<OutputFile>> render_all(const BuildCommand& command, const Reading& reading) {
  const std::vector<StatementFacts>& statements = reading.statements;
  std::optional<Report> report;
  if (std::any_of(command.formats.begin(), command.formats.end(), is_report_format))
    report = report_on(statements, *reading.knowledge, command.reading.jobs);
  std::vector<OutputFile> files;
  std::vector<std::size_t> sizes;
  for (const std::string& format : command.formats) {
    Expected<std::string> bytes = is_report_format(format)
                                      ? Expected<std::string>{render_report(format, *report)}
                                      : render_statements(format, statements, command.provenance);
    if (!bytes) return Unexpected{std::move(bytes).error()};
    sizes.push_back(bytes->size());
    files.push_back({path_in_output(command, output_file_name(format)), std::move(*bytes)});
  }
  if (command.output == "-") return files;
  auto description =
      render_description(command.formats, sizes, statements, command.reading.base, command.provenance);
  if (!description) return Unexpected{std::move(description).error()};
  if (*description) {
    files.push_back({path_in_output(command, description_file_name()), std::move(**description)});
  }
  return files;
}

Expected<void> write_out(const BuildCommand& command, const std::vector<OutputFile>& files) {
  if (command.output == "-") return write_stdout(files.front().bytes);
  if (Expected<void> made = make_folder(command.output); !made) return made;
  return write_files(files);
}

void tell_each(const std::vector<StatementFacts>& statements) {
  for (const StatementFacts& facts : statements) {
    note(fmt::format("{}: {}, {}, {}", facts.file, counted(facts.entities.size(), "entity", "entities"),
                     counted(facts.commitments.size(), "commitment", "commitments"),
                     counted(facts.relations.size(), "relation", "relations")));
  }
}

}  // namespace

ExitStatus run(const BuildCommand& command) {
  const Expected<Reading> reading = read_statements(command.paths, command.reading);
  if (!reading) return fail(reading.error());
  if (reading->statements.empty()) return ExitStatus::unreadable;

  // Everything is rendered before anything is written, so that a failure leaves the old results whole.
  const Expected<std::vector<OutputFile>> files = render_all(command, *reading);
  if (!files) return fail(files.error());
  if (const Expected<void> written = write_out(command, *files); !written) return fail(written.error());

  const Verbosity verbosity = command.reading.verbosity;
  if (verbosity == Verbosity::verbose) {
    tell_each(reading->statements);
    if (command.output != "-") {
      for (const OutputFile& file : *files) note(fmt::format("{}: {} bytes", file.path, file.bytes.size()));
    }
  }
  if (verbosity != Verbosity::quiet) note(summary(reading->statements, verbosity));
  return reading->skipped > 0 ? ExitStatus::findings : ExitStatus::done;
}

}  // namespace entente::cli
