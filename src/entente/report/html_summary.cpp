#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "entente/report/html_parts.hpp"
#include "entente/report/html_sections.hpp"
#include "entente/report/in_short.hpp"
#include "entente/report/wording.hpp"

namespace entente {

namespace {

void write_figure(HtmlWriter& html, std::size_t value, std::string_view what, std::string_view where) {
  html.open("li").open("a", {{"href", where}});
  html.element("strong", std::to_string(value)).text(" ").element("span", what).close().close().line();
}

}  // namespace

void write_summary_section(HtmlWriter& html, const Report& report) {
  open_section(html, "summary", "In short");
  html.open("ul", {{"class", "sentences"}}).line();
  for (const std::string& sentence : in_short(report)) html.element("li", sentence).line();
  html.close().line();
  const KeyFigures& figures = report.figures;
  html.open("ul", {{"class", "figures"}}).line();
  write_figure(html, figures.statements, figures.statements == 1 ? "statement" : "statements", "#statements");
  write_figure(html, figures.commitments, figures.commitments == 1 ? "commitment" : "commitments",
               "#commitments");
  write_figure(html, figures.things, figures.things == 1 ? "named thing" : "named things", "#things");
  write_figure(html, figures.relations, figures.relations == 1 ? "relation" : "relations", "#graph");
  write_figure(html, figures.meetings, figures.meetings == 1 ? "meeting" : "meetings", "#timeline");
  html.close().line().close().line();
}

void write_statements_section(HtmlWriter& html, const Report& report) {
  constexpr std::size_t folded_from = 9;
  open_section(html, "statements", "The statements");
  const bool fold = report.statements.size() >= folded_from;
  if (fold) open_fold(html, "All " + std::to_string(report.statements.size()) + " statements", false);
  html.open("ol", {{"class", "cards"}}).line();
  for (std::size_t s = 0; s < report.statements.size(); ++s) {
    const StatementFacts& facts = report.statements[s];
    html.open("li").open("h3");
    write_link(html, statement_anchor(s), title_of(facts));
    html.close().open("p", {{"class", "meta"}});
    html.text(date_words(facts.date));
    if (!facts.place.empty()) html.text(" · ").text(facts.place);
    if (!facts.parties.empty()) {
      html.text(" · ");
      write_things(html, report, s, facts.parties);
    }
    html.close().open("p", {{"class", "meta"}});
    html.text(counted(facts.commitments.size(), "commitment", "commitments")).text(" · ");
    html.text(counted(facts.relations.size(), "relation", "relations")).text(" · ");
    html.text(std::to_string(facts.coverage.sentences_with_facts)).text(" of ");
    html.text(counted(facts.coverage.sentences, "sentence", "sentences")).text(" with a fact");
    html.close();
    html.open("p", {{"class", "meta"}}).element("code", facts.file);
    if (facts.source_url.starts_with("https://") || facts.source_url.starts_with("http://"))
      html.text(" · ").element("a", "source", {{"href", facts.source_url}, {"rel", "noreferrer"}});
    html.close().close().line();
  }
  html.close().line();
  if (fold) html.close().line();
  html.close().line();
}

}  // namespace entente
