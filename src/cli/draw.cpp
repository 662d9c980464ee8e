// entente draw: one picture, or the network as a table for other programs.
#include <span>
#include <string>
#include <utility>

#include "cli/commands.hpp"
#include "cli/entity_search.hpp"
#include "cli/reading.hpp"
#include "cli/safe_write.hpp"
#include "entente/emit/commitment_picture.hpp"
#include "entente/emit/continuity_picture.hpp"
#include "entente/emit/dot.hpp"
#include "entente/emit/gexf.hpp"
#include "entente/emit/graphml.hpp"
#include "entente/emit/layout.hpp"

namespace entente::cli {

namespace {

Unexpected wrong_number(const Reading& reading, std::string wanted, std::string remedy) {
  return Unexpected{Error{Errc::usage, "draw", std::nullopt,
                          std::move(wanted) + ", and there are " + std::to_string(reading.statements.size()),
                          std::move(remedy)}};
}

NodeSizes sizes_for(const DrawCommand& command, std::span<const StatementFacts> statements,
                    Projection projection) {
  if (!command.size) return {};
  return sizes_by(project(statements, projection), *command.size, command.reading.jobs);
}

Expected<Drawing> draw(const DrawCommand& command, const Reading& reading, const std::string& focus) {
  const std::span<const StatementFacts> all{reading.statements};
  switch (command.picture) {
    case PictureKind::statement:
      if (all.size() != 1)
        return wrong_number(reading, "the picture is of one statement", "name it with --in");
      break;
    case PictureKind::commitments:
      return draw_commitments(all, sizes_for(command, all, Projection::commitments));
    case PictureKind::continuity:
      if (all.size() != 2)
        return wrong_number(reading, "continuity is drawn between two statements", "name them with --in");
      return draw_continuity(all[0], all[1], compare_statements(all[0], all[1], *reading.knowledge));
    case PictureKind::graph:
      break;
  }
  return draw_network(all, {command.projection, focus, command.depth},
                      sizes_for(command, all, command.projection));
}

Expected<std::string> rendered(const DrawCommand& command, const Reading& reading, const std::string& focus) {
  if (command.format == DrawFormat::graphml || command.format == DrawFormat::gexf) {
    const NetworkTable table = network_table(reading.statements, command.reading.jobs);
    return command.format == DrawFormat::graphml ? to_graphml(table) : to_gexf(table);
  }
  Expected<Drawing> drawing = draw(command, reading, focus);
  if (!drawing) return Unexpected{std::move(drawing).error()};
  if (command.format == DrawFormat::dot) return std::move(drawing->dot);
  return layout_svg(*drawing);
}

}  // namespace

ExitStatus run(const DrawCommand& command) {
  const Expected<Reading> reading = read_statements(command.paths, command.reading);
  if (!reading) return fail(reading.error());
  if (reading->statements.empty()) return ExitStatus::unreadable;
  std::string focus;
  if (!command.name.empty()) {
    Expected<std::string> found = find_entity(reading->statements, command.name);
    if (!found) {
      report(found.error());
      return ExitStatus::findings;
    }
    focus = std::move(*found);
  }
  const Expected<std::string> result = rendered(command, *reading, focus);
  if (!result) return fail(result.error());
  const ExitStatus status = reading->skipped > 0 ? ExitStatus::findings : ExitStatus::done;
  if (command.output == "-") return put(*result, status);
  const Expected<void> written = write_files({{command.output, *result}});
  return written ? status : fail(written.error());
}

}  // namespace entente::cli
