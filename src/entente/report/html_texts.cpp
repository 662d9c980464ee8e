#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "entente/base/text.hpp"
#include "entente/report/html_parts.hpp"
#include "entente/report/html_sections.hpp"
#include "entente/report/marked_text.hpp"
#include "entente/report/wording.hpp"

namespace entente {

namespace {

/// Writes the pieces of one statement; each passage and clause gets its anchor where it begins.
class TextWriter {
 public:
  TextWriter(HtmlWriter& html, const Report& report, std::size_t statement)
      : html_{html}, report_{report}, statement_{statement} {}

  void write(const TextPiece& piece) {
    if (piece.passage != passage_) enter(piece.passage);
    if (piece.commitment) {
      const FactRef commitment{statement_, *piece.commitment};
      const std::string_view force = label(facts().commitments[*piece.commitment].force);
      const std::string style = "clause " + std::string{force};
      if (clauses_.insert(*piece.commitment).second) {
        html_.open("mark", {{"class", style}, {"id", clause_anchor(commitment)}, {"tabindex", "-1"}});
      } else {
        html_.open("mark", {{"class", style}});
      }
    }
    if (piece.entity) {
      const EntityFact& entity = facts().entities[piece.entity->index()];
      write_link(html_, thing_anchor(thing_of(report_, entity.iri)), piece.text, "mention");
    } else {
      html_.text(piece.text);
    }
    if (piece.commitment) html_.close();
  }

  void finish() { enter(std::nullopt); }

 private:
  [[nodiscard]] const StatementFacts& facts() const { return report_.statements[statement_]; }

  void enter(std::optional<PassageId> passage) {
    if (passage_) html_.close();
    passage_ = passage;
    if (!passage) return;
    if (passages_.insert(passage->index()).second) {
      html_.open("span",
                 {{"class", "passage"}, {"id", passage_anchor(statement_, *passage)}, {"tabindex", "-1"}});
    } else {
      html_.open("span", {{"class", "passage"}});
    }
  }

  HtmlWriter& html_;
  const Report& report_;
  std::size_t statement_;
  std::optional<PassageId> passage_;
  std::set<std::uint32_t> passages_;
  std::set<std::uint32_t> clauses_;
};

}  // namespace

void write_texts_section(HtmlWriter& html, const Report& report) {
  constexpr std::size_t folded_from = 3;
  open_section(html, "texts", "Full texts");
  html.open("p", {{"class", "meta"}})
      .text("Commitments are ")
      .element("mark", "marked", {{"class", "clause high"}});
  html.text(" (those that do not bind ").element("mark", "with a broken line", {{"class", "clause low"}});
  html.text("); names lead to what is told of them.").close().line();
  for (std::size_t s = 0; s < report.statements.size(); ++s) {
    const StatementFacts& facts = report.statements[s];
    const std::string heading = (title_of(facts)) + " · " + date_words(facts.date);
    html.open("article", {{"class", "full-text"}, {"id", statement_anchor(s)}, {"tabindex", "-1"}}).line();
    open_fold(html, heading, report.statements.size() < folded_from);
    html.open("div", {{"class", "text"}});
    TextWriter writer{html, report, s};
    for (const TextPiece& piece : marked_text(facts)) writer.write(piece);
    writer.finish();
    html.close().close().close().line();
  }
  html.close().line();
}

void write_notes_section(HtmlWriter& html, const Report& report) {
  open_section(html, "notes", "How to read this");
  html.open("dl").line();
  for (const Verdict verdict :
       {Verdict::persisted, Verdict::renamed, Verdict::succeeded, Verdict::ended, Verdict::continued,
        Verdict::strengthened, Verdict::weakened, Verdict::emerged, Verdict::not_mentioned}) {
    html.open("dt");
    write_verdict(html, verdict);
    html.close().element("dd", meaning(verdict)).line();
  }
  html.close().line();
  const Coverage& coverage = report.figures.coverage;
  html.element(
          "p",
          fmt::format(
              "The facts were found by rules, without a reader: each names its rule and how often that rule "
              "is right. "
              "{} of {} carry a commitment or a relation; what the rules passed over is in the full texts.",
              coverage.sentences_with_facts, counted(coverage.sentences, "sentence", "sentences")))
      .line();
  if (!coverage.unresolved.empty()) {
    html.element("p", fmt::format("{} could not be told what they are: {}.",
                                  counted(coverage.unresolved.size(), "name", "names"),
                                  joined(coverage.unresolved, 20)))
        .line();
  }
  html.close().line();
}

}  // namespace entente
