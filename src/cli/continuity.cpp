// entente continuity: what held from one statement to the next.
#include <span>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/continuity_text.hpp"
#include "cli/reading.hpp"
#include "entente/emit/continuity_json.hpp"
#include "entente/emit/serd_writer.hpp"
#include "entente/graph/rdf_mapping.hpp"
#include "entente/pipeline.hpp"

namespace entente::cli {

namespace {

std::vector<Overlap> overlaps_of(std::span<const StatementFacts> statements,
                                 std::span<const StatementPair> pairs, unsigned jobs) {
  const auto figures = [&](std::size_t statement) {
    return measure_network(project(statements.subspan(statement, 1), Projection::all), jobs);
  };
  std::vector<Overlap> out;
  for (const StatementPair& pair : pairs) {
    out.push_back(overlap(statements[pair.earlier], statements[pair.later], figures(pair.earlier),
                          figures(pair.later)));
  }
  return out;
}

Error nothing_to_compare(const Reading& reading) {
  const bool one = reading.statements.size() == 1;
  return {Errc::invalid_data,
          one ? reading.statements.front().file : "",
          {},
          one ? "is one statement, and continuity is between two"
              : "no two of these statements have dates and a party in common",
          one ? "name an earlier and a later statement"
              : "name statements of the same parties, with their dates"};
}

}  // namespace

ExitStatus run(const ContinuityCommand& command) {
  const Expected<Reading> reading = read_statements(command.paths, command.reading);
  if (!reading) return fail(reading.error());
  if (reading->statements.empty()) return ExitStatus::unreadable;
  const std::span<const StatementFacts> statements{reading->statements};
  std::vector<StatementPair> pairs;
  if (statements.size() == 2) {
    // Two that the user names are compared, whoever speaks in them.
    pairs.push_back({0, 1, {}, compare_statements(statements[0], statements[1], *reading->knowledge)});
  } else {
    pairs = compare_corpus(statements, *reading->knowledge);
  }
  if (pairs.empty()) return fail(nothing_to_compare(*reading));
  const ExitStatus status = reading->skipped > 0 ? ExitStatus::findings : ExitStatus::done;
  if (command.format == ContinuityFormat::turtle) {
    const std::vector<Quad> quads = analysis_quads(statements, {}, pairs, command.reading.base);
    const Expected<std::string> turtle = to_turtle(merge(std::span{&quads, 1}));
    return turtle ? put(*turtle, status) : fail(turtle.error());
  }
  const std::vector<Overlap> overlaps = overlaps_of(statements, pairs, command.reading.jobs);
  return put(command.format == ContinuityFormat::json ? to_continuity_json(statements, pairs, overlaps)
                                                      : continuity_text(statements, pairs, overlaps),
             status);
}

}  // namespace entente::cli
