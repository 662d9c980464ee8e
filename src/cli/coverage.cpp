// entente coverage: how much of each statement its facts cover, and what they leave out.
#include "entente/graph/coverage.hpp"

#include <string>
#include <utility>

#include <fmt/core.h>

#include "cli/commands.hpp"
#include "cli/coverage_text.hpp"
#include "cli/reading.hpp"
#include "entente/emit/extract_json.hpp"

namespace entente::cli {

namespace {

std::string sentences_without_facts(const StatementFacts& facts) {
  std::string out;
  for (const PassageId id : facts.coverage.without_facts) {
    const PassageFact& passage = facts.passages[id.index()];
    out += fmt::format("  {}-{} {}\n", passage.range.begin, passage.range.end, passage.text);
  }
  return out;
}

std::string as_text(const CoverageCommand& command, const std::vector<StatementFacts>& statements) {
  // Whoever asks for coverage wants all names.
  std::string out;
  for (const StatementFacts& facts : statements) {
    out += facts.file + ": " + coverage_line(facts.coverage, Verbosity::verbose) + '\n';
    if (command.sentences) out += sentences_without_facts(facts);
  }
  Coverage total = total_coverage(statements);
  const std::size_t names = total.unresolved.size();
  total.unresolved.clear();
  out +=
      counted(statements.size(), "statement", "statements") + ": " + coverage_line(total, Verbosity::normal);
  if (names > 0) out += "; " + counted(names, "name", "names") + " unresolved";
  return printable(out + '\n');
}

}  // namespace

ExitStatus run(const CoverageCommand& command) {
  const Expected<Reading> reading = read_statements(command.paths, command.reading);
  if (!reading) return fail(reading.error());
  if (reading->statements.empty()) return ExitStatus::unreadable;
  return put(command.format == ReportFormat::json ? to_coverage_json(reading->statements, command.sentences)
                                                  : as_text(command, reading->statements),
             reading->skipped > 0 ? ExitStatus::findings : ExitStatus::done);
}

}  // namespace entente::cli
