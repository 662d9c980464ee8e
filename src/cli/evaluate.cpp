// entente evaluate: how well the extraction agrees with annotated statements.
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "entente/evaluate/diff.hpp"
#include "entente/evaluate/diff_text.hpp"
#include "entente/evaluate/figures.hpp"
#include "entente/evaluate/gold.hpp"
#include "entente/evaluate/score.hpp"
#include "entente/pipeline.hpp"

namespace entente::cli {

namespace {

/// The first source whose file name is `stem` and an ending.
const SourceRef* find_document(const std::vector<SourceRef>& sources, const std::string& stem) {
  for (const SourceRef& source : sources) {
    if (source.format == SourceFormat::archive) continue;
    const std::string file = std::filesystem::path{source.path}.filename().string();
    if (file.size() > stem.size() && file.compare(0, stem.size(), stem) == 0 && file[stem.size()] == '.')
      return &source;
  }
  return nullptr;
}

Error no_document(const EvaluateCommand& command, const std::string& stem) {
  return {Errc::unreadable,
          (std::filesystem::path{command.gold} / (stem + ".json")).string(),
          {},
          "there is no document of this name in " + command.corpus,
          "put " + stem + ".txt there, or name its folder with --corpus"};
}

struct Result {
  Evaluation figures;
  std::vector<StatementDiff> diffs;  ///< where they are asked for
};

/// Holds each annotation against what is extracted from its document; reports what cannot be.
Result evaluate(const EvaluateCommand& command, const GoldFolder& gold, const std::vector<SourceRef>& sources,
                const Knowledge& knowledge) {
  Result out;
  out.figures.failed = gold.errors.size();
  Progress progress{command.reading.verbosity};
  for (const GoldStatement& wanted : gold.statements) {
    const SourceRef* source = find_document(sources, wanted.stem);
    if (source == nullptr) {
      report(no_document(command, wanted.stem));
      ++out.figures.failed;
      continue;
    }
    Expected<StatementFacts> facts = extract_source(*source, knowledge, {command.reading.base});
    if (!facts) {
      report(facts.error());
      ++out.figures.failed;
    }
    // A document that cannot be read misses everything; leaving it out would flatter the figures.
    const StatementFacts found = facts ? std::move(*facts) : StatementFacts{};
    out.figures.statements.push_back(score(wanted, found));
    if (command.diff) out.diffs.push_back(diff(wanted, found, out.figures.statements.back()));
    progress.update(out.figures.statements.size(), gold.statements.size());
  }
  return out;
}

}  // namespace

ExitStatus run(const EvaluateCommand& command) {
  const GoldFolder gold = read_gold(command.gold);
  for (const Error& error : gold.errors) report(error);
  if (gold.statements.empty()) return status_of(gold.errors.front().code);
  const Expected<KnowledgePtr> knowledge = load_knowledge(command.reading.vocabulary);
  if (!knowledge) return fail(knowledge.error());
  const Listing listing = list_sources({command.corpus});
  for (const Error& error : listing.errors) report(error);
  if (listing.sources.empty()) return ExitStatus::unreadable;

  const Result result = evaluate(command, gold, listing.sources, **knowledge);
  const Evaluation& figures = result.figures;
  if (figures.statements.empty()) return ExitStatus::unreadable;
  const ExitStatus status = figures.failed > 0 ? ExitStatus::findings : ExitStatus::done;
  const bool as_json = command.format == FigureFormat::json;
  if (command.diff) return put(as_json ? to_json(result.diffs) : to_text(result.diffs), status);
  if (as_json) return put(to_json(figures), status);
  return put((command.list_errors ? to_error_list(figures) : "") + to_table(figures), status);
}

}  // namespace entente::cli
