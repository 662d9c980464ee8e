// The vocabulary's files together: those that are built in, and the user's own behind them.
#ifndef ENTENTE_VOCABULARY_FILES_HPP
#define ENTENTE_VOCABULARY_FILES_HPP

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/recognise/vocabulary.hpp"
#include "entente/recognise/vocabulary_check.hpp"

namespace entente {

/// A user's Turtle file, without byte order mark.
///
/// errors   unreadable: it is missing, a folder, or closed to us; invalid_data: it is not UTF-8, with the
/// line
[[nodiscard]] Expected<std::string> read_vocabulary_file(const std::string& path);

/// The built-in vocabulary and the user's files as one.
///
/// errors   those of read_vocabulary_file and read_vocabulary
[[nodiscard]] Expected<Vocabulary> load_vocabulary(const std::vector<std::string>& paths);

/// Checks the built-in vocabulary and the user's files together, patterns of rules included.
///
/// `suggest` gives the remedy for a misspelt word (CheckHelp).
/// errors   those of read_vocabulary_file, for the first file that has one
[[nodiscard]] Expected<VocabularyReport> check_vocabulary_files(const std::vector<std::string>& paths,
                                                                decltype(CheckHelp::suggest) suggest);

}  // namespace entente

#endif  // ENTENTE_VOCABULARY_FILES_HPP
