// entente analyse: who is central, and how the whole hangs together.
#include <array>
#include <span>
#include <string>

#include "cli/commands.hpp"
#include "cli/network_table.hpp"
#include "cli/reading.hpp"
#include "entente/analyse/network_figures.hpp"
#include "entente/emit/network_json.hpp"

namespace entente::cli {

ExitStatus run(const AnalyseCommand& command) {
  const Expected<Reading> reading = read_statements(command.paths, command.reading);
  if (!reading) return fail(reading.error());
  if (reading->statements.empty()) return ExitStatus::unreadable;
  const std::array one{command.projection.value_or(Projection::all)};
  const std::vector<NetworkFigures> figures = measure_networks(
      reading->statements, command.projection ? std::span<const Projection>{one} : all_projections,
      {command.reading.jobs});
  const ExitStatus status = reading->skipped > 0 ? ExitStatus::findings : ExitStatus::done;
  switch (command.format) {
    case NetworkFormat::json:
      return put(to_network_json(reading->statements, figures), status);
    case NetworkFormat::csv:
      return put(to_network_csv(reading->statements, figures), status);
    case NetworkFormat::table:
      break;
  }
  return put(network_tables(reading->statements, figures, command.measure, command.top), status);
}

}  // namespace entente::cli
