// What a command line says to the subcommands that look at the whole: who is central, and what held.
#ifndef ENTENTE_CLI_ANALYSIS_OPTIONS_HPP
#define ENTENTE_CLI_ANALYSIS_OPTIONS_HPP

#include "cli/commands.hpp"
#include "cli/said_options.hpp"

namespace entente::cli {

/// errors   usage: with the option at fault
[[nodiscard]] Expected<Command> analyse_command(const SaidOptions& said, ReadingOptions reading);
[[nodiscard]] Expected<Command> continuity_command(const SaidOptions& said, ReadingOptions reading);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_ANALYSIS_OPTIONS_HPP
