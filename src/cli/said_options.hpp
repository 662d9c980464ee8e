// What was said on a command line, not yet checked, and the way from there to a command.
#ifndef ENTENTE_CLI_SAID_OPTIONS_HPP
#define ENTENTE_CLI_SAID_OPTIONS_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "entente/base/error.hpp"

namespace entente::cli {

/// Values as the user wrote them, whatever the subcommand. Checked apart from the parse, so that all messages
/// are ours.
struct SaidOptions {
  std::vector<std::string> paths;
  std::vector<std::string> vocabulary;
  std::vector<std::string> shapes;
  std::optional<std::string> formats;
  std::string query;  ///< explain, query: what is asked for; vocabulary: what is to be done
  std::optional<std::string> output;
  std::optional<std::string> format;
  std::optional<std::string> base;
  std::optional<std::string> jobs;
  std::optional<std::string> provenance;
  std::optional<std::string> gold;
  std::optional<std::string> corpus;
  std::optional<std::string> fail_on;
  std::optional<std::string> type;
  std::vector<std::string> data;
  std::optional<std::string> question;
  std::optional<std::string> results;
  std::optional<std::string> timeout;
  std::optional<std::string> limit;
  std::optional<std::string> projection;
  std::optional<std::string> measure;
  std::optional<std::string> top;
  bool questions = false;
  bool allow_fetch = false;
  bool list_errors = false;
  bool diff = false;
  bool sentences = false;
  bool quiet = false;
  bool verbose = false;
};

/// The command that `said` gives for a subcommand that exists, every value checked.
///
/// errors   usage: with the option at fault, and the nearest right word where a name is misspelt
[[nodiscard]] Expected<Command> to_command(std::string_view subcommand, const SaidOptions& said);

/// The measures of centrality, as users name them.
[[nodiscard]] std::vector<std::string> measure_names();

/// "a, b, c"
[[nodiscard]] std::string listed(const std::vector<std::string>& names);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_SAID_OPTIONS_HPP
