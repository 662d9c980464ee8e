// entente explain: the sentences behind a fact, shown for reading.
#include <string>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "cli/commands.hpp"
#include "cli/explain_search.hpp"
#include "cli/passage_view.hpp"
#include "cli/reading.hpp"
#include "cli/suggest.hpp"
#include "cli/wrap.hpp"
#include "entente/graph/code_point_index.hpp"

namespace entente::cli {

namespace {

constexpr std::string_view fact_indent = "                ";

std::string offsets(CodePointRange range) {
  return fmt::format("{}–{}", range.begin, range.end);
}

std::string joined(const std::vector<std::string>& parts, std::string_view with = ", ") {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += with;
    out += part;
  }
  return out;
}

std::string names(const StatementFacts& facts, const std::vector<EntityId>& entities) {
  std::vector<std::string> out;
  for (const EntityId id : entities) out.push_back(facts.entities[id.index()].name);
  return joined(out);
}

std::string reason(const Evidence& evidence) {
  return fmt::format("rule {}, confidence {:.2f}", evidence.rule, evidence.confidence);
}

std::string mention_line(const StatementFacts& facts, MentionRef ref) {
  const EntityFact& entity = facts.entities[ref.entity.index()];
  const MentionFact& mention = entity.mentions[ref.index];
  const std::string who = mention.surface == entity.name ? "" : fmt::format(" for {}", entity.name);
  return fmt::format("“{}”{} ({}) at {}; {}", mention.surface, who, local_name(entity.type),
                     offsets(mention.range), reason(mention.evidence));
}

std::string commitment_line(const StatementFacts& facts, const CommitmentFact& commitment) {
  std::string out = names(facts, commitment.agents);
  out += fmt::format("{}{}", out.empty() ? "" : ": ", commitment.action);
  if (!commitment.topics.empty()) out += fmt::format(" ({})", joined(commitment.topics, "; "));
  if (!commitment.venues.empty()) out += fmt::format(", in {}", names(facts, commitment.venues));
  if (!commitment.due.empty()) out += fmt::format(", due {}", commitment.due);
  return out + fmt::format("; {} force by “{}” at {}; {}", label(commitment.force), commitment.trigger,
                           offsets(commitment.clause), reason(commitment.evidence));
}

std::string relation_line(const StatementFacts& facts, const RelationFact& relation) {
  std::string out = fmt::format("{} {} {}", subject_name(facts, relation), local_name(relation.predicate),
                                object_name(facts, relation));
  if (!relation.detail.empty()) out += fmt::format(" ({})", relation.detail);
  return out + "; " + reason(relation.evidence);
}

std::string rival_line(const RivalReading& rival) {
  return fmt::format("{} at {}; rule {}; not taken: {}", rival.reading, offsets(rival.range), rival.rule,
                     rival.reason);
}

/// Prints findings into a string.
class Printer {
 public:
  Printer(const std::vector<StatementFacts>& statements, std::size_t width, Marking marking)
      : statements_{statements}, width_{width}, marking_{marking} {}

  void add(const Finding& finding) {
    if (!out_.empty()) out_ += '\n';
    const std::string title = finding.name.empty() ? finding.kind : finding.name + " — " + finding.kind;
    const auto name_end = static_cast<std::uint32_t>(CodePointIndexView{finding.name}.size());
    out_ += marking_ == Marking::bold ? wrapped(title, {"", "", width_, marking_}, {{0, name_end}})
                                      : wrapped(title, {"", "", width_, marking_});
    if (!finding.iri.empty()) line("", "", finding.iri);
    if (!finding.also.empty()) line("", "  ", "also: " + joined(finding.also, "; "));
    for (const Hit& hit : finding.hits) add(hit);
  }

  [[nodiscard]] const std::string& text() const noexcept { return out_; }

 private:
  void add(const Hit& hit) {
    const StatementFacts& facts = statements_[hit.statement];
    const PassageFact& passage = facts.passages[hit.passage.index()];
    out_ += '\n';
    line("  ", "  ", source_line(facts, passage));
    add_passage(facts, passage, hit.marks);
    for (const MentionRef mention : hit.facts.mentions) fact("mention", mention_line(facts, mention));
    for (const std::size_t i : hit.facts.commitments)
      fact("commitment", commitment_line(facts, facts.commitments[i]));
    for (const std::size_t i : hit.facts.relations)
      fact("relation", relation_line(facts, facts.relations[i]));
    for (const std::size_t i : hit.facts.rivals) fact("rival", rival_line(facts.rivals[i]));
  }

  static std::string source_line(const StatementFacts& facts, const PassageFact& passage) {
    std::string out = facts.title.empty() ? facts.file : facts.title;
    if (!facts.date.empty()) out += ", " + facts.date;
    return out + fmt::format(" ({}, {})", facts.file, offsets(passage.range));
  }

  void add_passage(const StatementFacts& facts, const PassageFact& passage,
                   const std::vector<CodePointRange>& marks) {
    const std::string_view source = CodePointIndexView{facts.source}.slice(passage.range);
    const PassageView view{passage.text, source, passage.range.begin};
    std::vector<CodePointRange> in_text;
    for (const CodePointRange mark : marks) {
      if (const CodePointRange shown = view.to_text(mark); shown.size() > 0) in_text.push_back(shown);
    }
    out_ += wrapped(passage.text, {"    ", "    ", width_, marking_}, in_text);
  }

  void fact(std::string_view kind, const std::string& text) {
    line(fmt::format("    {:<12}", kind), fact_indent, text);
  }

  void line(std::string_view first_indent, std::string_view indent, std::string_view text) {
    out_ += wrapped(text, {first_indent, indent, width_, marking_});
  }

  const std::vector<StatementFacts>& statements_;
  std::size_t width_;
  Marking marking_;
  std::string out_;
};

}  // namespace

ExitStatus run(const ExplainCommand& command) {
  const Expected<Reading> reading = read_statements(command.paths, command.reading);
  if (!reading) return fail(reading.error());
  if (reading->statements.empty()) return ExitStatus::unreadable;

  const std::vector<Finding> findings = search(reading->statements, command.query);
  if (findings.empty()) {
    report({Errc::usage,
            command.query,
            {},
            "is not found in these statements",
            did_you_mean(command.query, all_entity_names(reading->statements),
                         "give an IRI, a name, a relation as 'A partOf B', or words of the text")});
    return ExitStatus::findings;
  }
  Printer printer{reading->statements, output_width(),
                  stdout_is_terminal() ? Marking::bold : Marking::brackets};
  for (const Finding& finding : findings) printer.add(finding);
  return put(printer.text(), reading->skipped > 0 ? ExitStatus::findings : ExitStatus::done);
}

}  // namespace entente::cli
