#include "entente/pipeline.hpp"

#include <algorithm>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <tuple>
#include <utility>

#include "entente/analyse/series.hpp"
#include "entente/assemble.hpp"
#include "entente/ingest/document_queue.hpp"
#include "entente/recognise/embedded_ontology.hpp"
#include "entente/recognise/gazetteer.hpp"
#include "entente/recognise/gazetteer_index.hpp"
#include "entente/recognise/lexed.hpp"
#include "entente/recognise/recognition.hpp"
#include "entente/relate/commitments.hpp"
#include "entente/relate/context.hpp"
#include "entente/relate/relations.hpp"
#include "entente/segment/segmentation.hpp"
#include "entente/vocabulary_files.hpp"

namespace entente {

class Knowledge {
 public:
  StructureLexicon structure;
  Gazetteer gazetteer;
  RelationRules relation_rules;
  KnownRules rules;
  ContinuityLexicon continuity;  // views the gazetteer
};

void KnowledgeDeleter::operator()(const Knowledge* knowledge) const noexcept {
  delete knowledge;
}

namespace {

std::vector<std::string> phrases(const Vocabulary& vocabulary, std::string_view list) {
  const auto found = vocabulary.lists.find(list);
  return found == vocabulary.lists.end() ? std::vector<std::string>{} : found->second;
}

}  // namespace

Expected<KnowledgePtr> load_knowledge(const std::vector<std::string>& extra_files) {
  auto vocabulary = load_vocabulary(extra_files);
  if (!vocabulary) return tl::unexpected{vocabulary.error()};
  StructureLexicon structure{
      phrases(*vocabulary, "structure/chrome-line"),     phrases(*vocabulary, "structure/chrome-prefix"),
      phrases(*vocabulary, "structure/end-mark"),        phrases(*vocabulary, "structure/genre-phrase"),
      phrases(*vocabulary, "structure/meeting-word"),    phrases(*vocabulary, "structure/letterhead"),
      phrases(*vocabulary, "structure/closing-formula"), phrases(*vocabulary, "structure/chrome-mark")};
  KnownRules known;
  for (const Rule& rule : vocabulary->rules) known[rule.id] = {rule.id, rule.definition, rule.confidence};
  auto restored = extra_files.empty() ? restore_gazetteer(std::move(*vocabulary), embedded_gazetteer())
                                      : Expected<Gazetteer>{make_gazetteer(std::move(*vocabulary))};
  if (!restored) return tl::unexpected{restored.error()};
  Gazetteer& gazetteer = *restored;
  auto rules = compile_relation_rules(gazetteer.vocabulary.rules, gazetteer.lexicon);
  if (!rules) return tl::unexpected{rules.error()};
  auto* knowledge =
      new Knowledge{std::move(structure), std::move(gazetteer), std::move(*rules), std::move(known), {}};
  KnowledgePtr out{knowledge};
  knowledge->continuity = make_continuity_lexicon(knowledge->gazetteer);
  return out;
}

StatementFacts extract(const Document& document, const Knowledge& knowledge, const ExtractOptions& options) {
  const Segmentation segmentation = segment(document, knowledge.gazetteer.abbreviations);
  const LexedView lexed = lex(document, segmentation, knowledge.gazetteer);
  Context context = make_context(lexed, recognise(lexed));
  const Commitments commitments = find_commitments(context);
  const Relations relations = find_relations(context, knowledge.relation_rules, commitments);
  return assemble(context, commitments, relations, knowledge.rules, options.base);
}

Expected<StatementFacts> extract_source(const SourceRef& source, const Knowledge& knowledge,
                                        const ExtractOptions& options) {
  const auto document = read_document(source, knowledge.structure);
  if (!document) return tl::unexpected{document.error()};
  return extract(*document, knowledge, options);
}

Continuity compare_statements(const StatementFacts& earlier, const StatementFacts& later,
                              const Knowledge& knowledge) {
  return compare(earlier, later, knowledge.continuity);
}

std::vector<StatementPair> compare_corpus(std::span<const StatementFacts> statements,
                                          const Knowledge& knowledge) {
  std::vector<StatementPair> out;
  for (const Succeeding& each : succeeding_statements(statements)) {
    out.push_back({each.earlier, each.later, each.series,
                   compare_statements(statements[each.earlier], statements[each.later], knowledge)});
  }
  return out;
}

namespace {

Expected<StatementFacts> extract_pending(PendingDocument&& source, const Knowledge& knowledge,
                                         const ExtractOptions& options) {
  return read_document(std::move(source), knowledge.structure).map([&](const Document& document) {
    return extract(document, knowledge, options);
  });
}

/// The same statement twice is one statement: the text that sorts first stands, the other is told of.
void drop_doubles(Corpus& corpus, std::vector<std::pair<std::string, StatementFacts>> read) {
  for (auto& one : read) {
    if (!corpus.statements.empty() && one.second.iri == corpus.statements.back().iri) {
      corpus.errors.push_back(
          {Errc::invalid_data, one.first, std::nullopt,
           "is the same statement as " + corpus.statements.back().file + " (same title and date)",
           "keep one of the two"});
      continue;
    }
    corpus.statements.push_back(std::move(one.second));
  }
}

/// One thing has one name, as SKOS asks (S14): that of the earliest statement; others become aliases.
void unify_labels(std::vector<StatementFacts>& statements) {
  std::map<std::string, std::string, std::less<>> labels;
  for (StatementFacts& facts : statements) {
    for (EntityFact& entity : facts.entities) {
      const std::string& label = labels.emplace(entity.iri, entity.label).first->second;
      if (label == entity.label) continue;
      entity.aliases.push_back(std::exchange(entity.label, label));
    }
  }
}

}  // namespace

Corpus read_corpus(const std::vector<SourceRef>& sources, const Knowledge& knowledge,
                   const CorpusOptions& options) {
  DocumentQueue queue{sources};
  Corpus corpus;
  std::vector<std::pair<std::string, StatementFacts>> read;
  std::mutex results;
  std::size_t done = 0;
  std::exception_ptr thrown;
  const auto read_all = [&] {
    while (auto document = queue.next()) {
      const std::string path = *document ? path_of(**document) : document->error().place;
      auto facts = std::move(*document).and_then(
          [&](PendingDocument&& one) { return extract_pending(std::move(one), knowledge, options.extract); });
      const std::lock_guard lock{results};
      if (facts) {
        read.emplace_back(path, std::move(*facts));
      } else {
        corpus.errors.push_back(std::move(facts).error());
      }
      ++done;
      if (options.progress) options.progress(done, queue.known());
    }
  };
  // An exception must not end the program from inside a thread: the caller gets it.
  const auto work = [&] {
    try {
      read_all();
    } catch (...) {
      const std::lock_guard lock{results};
      thrown = std::current_exception();
      queue.stop();
    }
  };
  const std::size_t wanted =
      options.jobs == 0 ? std::max(1U, std::thread::hardware_concurrency()) : options.jobs;
  const bool has_archive = std::any_of(sources.begin(), sources.end(), [](const SourceRef& source) {
    return source.format == SourceFormat::archive;
  });
  {
    std::vector<std::jthread> threads;
    for (std::size_t t = 1; t < (has_archive ? wanted : std::min(wanted, sources.size())); ++t)
      threads.emplace_back(work);
    work();
  }
  if (thrown) std::rethrow_exception(thrown);
  corpus.warnings = queue.warnings();
  std::sort(read.begin(), read.end(), [](const auto& a, const auto& b) {
    return std::tie(a.second.date, a.second.iri, a.second.source, a.first) <
           std::tie(b.second.date, b.second.iri, b.second.source, b.first);
  });
  drop_doubles(corpus, std::move(read));
  unify_labels(corpus.statements);
  const auto by_place = [](const Error& a, const Error& b) {
    return std::tie(a.place, a.message) < std::tie(b.place, b.message);
  };
  std::sort(corpus.errors.begin(), corpus.errors.end(), by_place);
  std::sort(corpus.warnings.begin(), corpus.warnings.end(), by_place);
  return corpus;
}

}  // namespace entente
