// From the words of a command line to a command, with every value checked.
#ifndef ENTENTE_CLI_COMMAND_LINE_HPP
#define ENTENTE_CLI_COMMAND_LINE_HPP

#include <string>
#include <variant>
#include <vector>

#include "cli/commands.hpp"
#include "entente/base/error.hpp"

namespace entente::cli {

/// Text that --help or --version asked for.
struct Information {
  std::string text;
};

using Request = std::variant<Command, Information>;

/// `words` are the arguments after the program's name.
///
/// errors   usage: with the nearest right word where a name is misspelt
[[nodiscard]] Expected<Request> parse_command_line(std::vector<std::string> words);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_COMMAND_LINE_HPP
