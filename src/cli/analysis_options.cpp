#include "cli/analysis_options.hpp"

#include <utility>

#include "cli/choices.hpp"

namespace entente::cli {

namespace {

std::vector<std::string> projection_names() {
  std::vector<std::string> out;
  for (const Projection projection : all_projections) out.emplace_back(name(projection));
  return out;
}

}  // namespace

std::vector<std::string> measure_names() {
  std::vector<std::string> out;
  for (const Measure measure : all_measures) out.emplace_back(name(measure));
  return out;
}

Expected<Command> analyse_command(const SaidOptions& said, ReadingOptions reading) {
  constexpr std::size_t most_rows = 1000000;
  AnalyseCommand out;
  out.reading = std::move(reading);
  if (!said.paths.empty()) out.paths = said.paths;
  if (said.projection) {
    const Expected<std::size_t> chosen =
        choose("--projection", *said.projection, projection_names(), "projection");
    if (!chosen) return Unexpected{chosen.error()};
    out.projection = all_projections[*chosen];
  }
  if (said.measure) {
    const Expected<std::size_t> chosen = choose("--measure", *said.measure, measure_names(), "measure");
    if (!chosen) return Unexpected{chosen.error()};
    out.measure = all_measures[*chosen];
  }
  if (said.top) {
    const Expected<std::size_t> rows = whole_number("--top", *said.top, most_rows, 0);
    if (!rows) return Unexpected{rows.error()};
    out.top = *rows;
  }
  if (said.format) {
    const Expected<std::size_t> chosen = choose("--format", *said.format, {"table", "json", "csv"});
    if (!chosen) return Unexpected{chosen.error()};
    out.format = static_cast<NetworkFormat>(*chosen);
  }
  return Command{std::move(out)};
}

Expected<Command> continuity_command(const SaidOptions& said, ReadingOptions reading) {
  ContinuityCommand out;
  out.reading = std::move(reading);
  if (!said.paths.empty()) out.paths = said.paths;
  if (said.format) {
    const Expected<std::size_t> chosen = choose("--format", *said.format, {"table", "json", "turtle"});
    if (!chosen) return Unexpected{chosen.error()};
    out.format = static_cast<ContinuityFormat>(*chosen);
  }
  return Command{std::move(out)};
}

}  // namespace entente::cli
