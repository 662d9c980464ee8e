// Reading a set of statements for a subcommand, with progress and with each failure reported.
#ifndef ENTENTE_CLI_READING_HPP
#define ENTENTE_CLI_READING_HPP

#include <cstddef>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "entente/pipeline.hpp"

namespace entente::cli {

struct Reading {
  KnowledgePtr knowledge;
  std::vector<StatementFacts> statements;  ///< as in Corpus
  std::size_t skipped = 0;                 ///< what could not be read; each has been reported
};

/// Everything that `paths` name. A document that fails stops no other.
///
/// errors   of the vocabulary only
[[nodiscard]] Expected<Reading> read_statements(const std::vector<std::string>& paths,
                                                const ReadingOptions& options);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_READING_HPP
