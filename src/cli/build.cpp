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

Expected<void> write_out(const BuildCommand& command, const std::vector<OutputFile>& files) {
  if (command.output == "-") return write_stdout(files.front().bytes);
  if (Expected<void> made = make_folder(command.output); !made) return made;
  std::set<std::string> folders;
  for (const OutputFile& file : files)
    folders.insert(std::filesystem::path{file.path}.parent_path().string());
  for (const std::string& folder : folders) {
    if (Expected<void> made = make_folder(folder); !made) return made;
  }
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
  Expected<RenderedOutput> output =
      render_output(command.formats, reading->statements, *reading->knowledge,
                    {command.reading.base, command.provenance, command.reading.jobs, command.output != "-"});
  if (!output) return fail(output.error());
  const Verbosity verbosity = command.reading.verbosity;
  warn(output->warnings, verbosity);
  std::vector<OutputFile> files;
  for (RenderedFile& file : output->files)
    files.push_back({path_in_output(command, file.name), std::move(file.bytes)});
  if (const Expected<void> written = write_out(command, files); !written) return fail(written.error());

  if (verbosity == Verbosity::verbose) {
    tell_each(reading->statements);
    if (command.output != "-") {
      for (const OutputFile& file : files) note(fmt::format("{}: {} bytes", file.path, file.bytes.size()));
    }
  }
  if (verbosity != Verbosity::quiet) note(summary(reading->statements, verbosity));
  return reading->skipped > 0 ? ExitStatus::findings : ExitStatus::done;
}

}  // namespace entente::cli
