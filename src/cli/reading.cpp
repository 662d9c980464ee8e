#include "cli/reading.hpp"

#include <utility>

namespace entente::cli {

Expected<Reading> read_statements(const std::vector<std::string>& paths, const ReadingOptions& options) {
  Expected<KnowledgePtr> knowledge = load_knowledge(options.vocabulary);
  if (!knowledge) return Unexpected{std::move(knowledge).error()};
  const Listing listing = list_sources(paths);
  for (const Error& error : listing.errors) report(error);

  CorpusOptions corpus_options;
  corpus_options.extract.base = options.base;
  corpus_options.jobs = options.jobs;
  Corpus corpus;
  {
    Progress progress{options.verbosity};
    corpus_options.progress = [&](std::size_t done, std::size_t total) { progress.update(done, total); };
    corpus = read_corpus(listing.sources, **knowledge, corpus_options);
  }
  for (const Error& error : corpus.errors) report(error);
  warn(corpus.warnings, options.verbosity);
  for (const StatementFacts& facts : corpus.statements) warn(facts.warnings, options.verbosity);
  return Reading{std::move(*knowledge), std::move(corpus.statements),
                 listing.errors.size() + corpus.errors.size()};
}

}  // namespace entente::cli
