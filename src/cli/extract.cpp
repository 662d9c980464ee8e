// entente extract: what one document says, to standard output.
#include <string_view>
#include <utility>

#include "cli/commands.hpp"
#include "cli/output_formats.hpp"
#include "entente/pipeline.hpp"

namespace entente::cli {

namespace {

/// Of the formats of RDF.
std::string_view name_of(ExtractFormat format) noexcept {
  if (format == ExtractFormat::turtle) return "turtle";
  return format == ExtractFormat::jsonld ? "jsonld" : "nquads";
}

Expected<std::string> rendered(const ExtractCommand& command, const SourceRef& source) {
  if (command.format == ExtractFormat::text) {
    Expected<Document> document = read_document(source, {});
    if (!document) return Unexpected{std::move(document).error()};
    warn(document->warnings, command.reading.verbosity);
    return std::move(document->source);
  }
  const Expected<KnowledgePtr> knowledge = load_knowledge(command.reading.vocabulary);
  if (!knowledge) return Unexpected{knowledge.error()};
  Expected<StatementFacts> facts = extract_source(source, **knowledge, {command.reading.base});
  if (!facts) return Unexpected{std::move(facts).error()};
  warn(facts->warnings, command.reading.verbosity);
  if (command.format == ExtractFormat::json) return render_extraction(*facts);
  std::vector<StatementFacts> one;
  one.push_back(std::move(*facts));
  return render_statements(name_of(command.format), one, command.provenance);
}

}  // namespace

ExitStatus run(const ExtractCommand& command) {
  const Listing listing = list_sources({command.path});
  if (!listing.errors.empty()) return fail(listing.errors.front());
  const Expected<std::string> result = rendered(command, listing.sources.front());
  return result ? put(*result, ExitStatus::done) : fail(result.error());
}

}  // namespace entente::cli
