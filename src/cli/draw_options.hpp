// What `entente draw` was told, checked.
#ifndef ENTENTE_CLI_DRAW_OPTIONS_HPP
#define ENTENTE_CLI_DRAW_OPTIONS_HPP

#include "cli/commands.hpp"
#include "cli/said_options.hpp"
#include "entente/base/error.hpp"

namespace entente::cli {

/// errors   usage: with the option at fault
[[nodiscard]] Expected<Command> draw_command(const SaidOptions& said, ReadingOptions reading);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_DRAW_OPTIONS_HPP
