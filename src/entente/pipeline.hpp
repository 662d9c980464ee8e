// The rooms composed: from paths to facts. The table of contents of the program, in code.
#ifndef ENTENTE_PIPELINE_HPP
#define ENTENTE_PIPELINE_HPP

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "entente/analyse/analysis_mapping.hpp"
#include "entente/analyse/continuity.hpp"
#include "entente/base/error.hpp"
#include "entente/graph/statement_facts.hpp"
#include "entente/ingest/ingest.hpp"

namespace entente {

/// Everything the tool knows before it reads: vocabulary, lexicons, rules. Immutable; shared between threads.
class Knowledge;

struct KnowledgeDeleter {
  void operator()(const Knowledge* knowledge) const noexcept;
};
using KnowledgePtr = std::unique_ptr<const Knowledge, KnowledgeDeleter>;

/// The built-in vocabulary, and the user's own Turtle files after it.
///
/// errors   unreadable, invalid_data: with file, line and column of the Turtle at fault
[[nodiscard]] Expected<KnowledgePtr> load_knowledge(const std::vector<std::string>& extra_files = {});

struct ExtractOptions {
  std::string base = "https://w3id.org/entente/id/";  ///< namespace of the data's IRIs; ends in '/' or '#'
};

/// All facts of one document.
///
/// cost     linear in the text
/// thread   safe: touches nothing but its arguments
[[nodiscard]] StatementFacts extract(const Document& document, const Knowledge& knowledge,
                                     const ExtractOptions& options = {});

/// Reads and extracts one source.
[[nodiscard]] Expected<StatementFacts> extract_source(const SourceRef& source, const Knowledge& knowledge,
                                                      const ExtractOptions& options = {});

struct CorpusOptions {
  ExtractOptions extract;
  unsigned jobs = 0;  ///< threads; 0: as many as the machine has
  std::function<void(std::size_t done, std::size_t total)>
      progress;  ///< called from one thread at a time; may be empty
};

/// What a set of sources says; an archive is the documents in it. Independent of the order of `sources` and
/// of the number of threads.
struct Corpus {
  std::vector<StatementFacts>
      statements;               ///< by date, then IRI; no two with the same IRI; one thing, one name
  std::vector<Error> errors;    ///< one for each document or archive that could not be read, in order of path
  std::vector<Error> warnings;  ///< what was odd in archives, in order of path
};
///
/// cost     memory: besides the facts, one document for each thread
[[nodiscard]] Corpus read_corpus(const std::vector<SourceRef>& sources, const Knowledge& knowledge,
                                 const CorpusOptions& options = {});

/// What held between two statements: see compare.
///
/// thread   safe: touches nothing but its arguments
[[nodiscard]] Continuity compare_statements(const StatementFacts& earlier, const StatementFacts& later,
                                            const Knowledge& knowledge);

/// The same for each two that succeeding_statements gives.
[[nodiscard]] std::vector<StatementPair> compare_corpus(std::span<const StatementFacts> statements,
                                                        const Knowledge& knowledge);

}  // namespace entente

#endif  // ENTENTE_PIPELINE_HPP
