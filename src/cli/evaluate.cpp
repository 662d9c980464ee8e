// entente evaluate: how well the extraction agrees with annotated statements.
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
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

/// Holds each annotation against what is extracted from its document; reports what cannot be.
Evaluation evaluate(const EvaluateCommand& command, const GoldFolder& gold,
                    const std::vector<SourceRef>& sources, const Knowledge& knowledge) {
  Evaluation out;
  out.failed = gold.errors.size();
  Progress progress{command.reading.verbosity};
  for (const GoldStatement& wanted : gold.statements) {
    const SourceRef* source = find_document(sources, wanted.stem);
    if (source == nullptr) {
      report(no_document(command, wanted.stem));
      ++out.failed;
      continue;
    }
    Expected<StatementFacts> facts = extract_source(*source, knowledge, {command.reading.base});
    if (!facts) {
      report(facts.error());
      ++out.failed;
    }
    // A document that cannot be read misses everything; leaving it out would flatter the figures.
    out.statements.push_back(score(wanted, facts ? *facts : StatementFacts{}));
    progress.update(out.statements.size(), gold.statements.size());
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

  const Evaluation evaluation = evaluate(command, gold, listing.sources, **knowledge);
  if (evaluation.statements.empty()) return ExitStatus::unreadable;
  std::string result = command.format == FigureFormat::json ? to_json(evaluation) : to_table(evaluation);
  if (command.list_errors && command.format == FigureFormat::table)
    result = to_error_list(evaluation) + result;
  return put(result, evaluation.failed > 0 ? ExitStatus::findings : ExitStatus::done);
}

}  // namespace entente::cli
