// Whether a vocabulary is sound: what its author would want to know before anyone reads statements with it.
//
// The loader (vocabulary.hpp) takes what it understands and stays silent about the rest, so that reading is
// fast and an unknown property of a later version does no harm. The check reads the same files again, keeps
// the line of every triple, and says what was passed over, contradicts itself, or can never be found in a
// text.
#ifndef ENTENTE_RECOGNISE_VOCABULARY_CHECK_HPP
#define ENTENTE_RECOGNISE_VOCABULARY_CHECK_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/severity.hpp"
#include "entente/recognise/vocabulary.hpp"

namespace entente {

struct Finding {
  Severity severity = Severity::error;
  std::string check;  ///< "label-clash": the same for all findings of a kind; docs/vocabulary.md lists them
  std::string file;   ///< as in VocabularyFile::name
  std::uint32_t line = 0;  ///< of the triple at fault, else of the subject's first; 0 if that is not known
  std::string subject;     ///< IRI; empty for a finding about a whole file
  std::string message;     ///< what is wrong, no full stop
  std::string remedy;      ///< what to do, no full stop
};

struct VocabularyReport {
  std::vector<Finding> findings;  ///< in order of the files given, then of line; the worst first on one line
  std::map<std::string, std::size_t, std::less<>>
      checked;  ///< "State" -> subjects; "labels", "phrases", "patterns"
};

/// What a check needs that this room does not have.
struct CheckHelp {
  /// A remedy for a misspelt word: the nearest of `known`, else `otherwise`.
  Suggest suggest;
  /// What is wrong with a relation rule of one pattern; empty if nothing is.
  std::function<std::string(const Rule&)> why_no_rule;
};

/// Checks all files together, as read_vocabulary reads them. Where a file is no Turtle at all, only such
/// errors are reported, since all others would be guesses.
///
/// cost     linear in the triples, but for sorting
[[nodiscard]] VocabularyReport check_vocabulary(const std::vector<VocabularyFile>& files,
                                                const CheckHelp& help);

/// The findings that are at least as bad as `least`.
[[nodiscard]] std::size_t count_from(const VocabularyReport& report, Severity least);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_VOCABULARY_CHECK_HPP
