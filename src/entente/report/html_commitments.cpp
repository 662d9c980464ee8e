#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "entente/report/html_parts.hpp"
#include "entente/report/html_sections.hpp"
#include "entente/report/wording.hpp"

namespace entente {

namespace {

/// What a comparison says of a commitment, with the way there.
void write_verdicts(HtmlWriter& html, const Report& report, FactRef commitment) {
  for (std::size_t i = 0; i < std::min(report.pairs.size(), most_pairs_shown); ++i) {
    const StatementPair& pair = report.pairs[i].pair;
    const bool earlier = pair.earlier == commitment.statement;
    if (!earlier && pair.later != commitment.statement) continue;
    const auto& verdicts = earlier ? pair.continuity.earlier_commitments : pair.continuity.later_commitments;
    html.open("li");
    write_verdict(html, verdicts[commitment.fact]);
    const bool emerged = verdicts[commitment.fact] == Verdict::emerged;
    html.text(earlier ? " on " : emerged ? " since " : " from ");
    write_link(html, pair_anchor(i), statement_name(report, earlier ? pair.later : pair.earlier));
    html.close().line();
  }
}

void write_row(HtmlWriter& html, std::string_view name, std::string_view value) {
  if (!value.empty()) html.element("dt", name).element("dd", value);
}

void write_commitment(HtmlWriter& html, const Report& report, FactRef commitment) {
  const CommitmentFact& fact = report.statements[commitment.statement].commitments[commitment.fact];
  const bool binding = fact.force == Force::high;
  html.open("article", {{"class", "commitment"}, {"id", commitment_anchor(commitment)}}).open("h4");
  html.text(fmt::format("{}. ", commitment.fact + 1)).element("em", fact.action).text(" ");
  html.element("span", binding ? "◆ binding" : "◇ not binding",
               {{"class", binding ? "force high" : "force low"}});
  html.close().line();
  write_quotation(html, report, commitment);
  html.open("dl").line();
  if (!fact.agents.empty()) {
    html.element("dt", "Who").open("dd");
    write_things(html, report, commitment.statement, fact.agents);
    html.close();
  }
  if (!fact.venues.empty()) {
    html.element("dt", "Where").open("dd");
    write_things(html, report, commitment.statement, fact.venues);
    html.close();
  }
  write_row(html, "About", joined(fact.topics));
  write_row(html, "Due", fact.due.empty() ? "" : date_words(fact.due));
  write_row(html, "Found by",
            fmt::format("{}, right in {} of cases", fact.evidence.rule, percent(fact.evidence.confidence)));
  html.close().open("ul", {{"class", "row"}}).line();
  write_verdicts(html, report, commitment);
  html.close().close().line();
}

}  // namespace

void write_commitments_section(HtmlWriter& html, const Report& report) {
  constexpr std::size_t folded_from = 4;
  open_section(html, "commitments",
               report.statements.size() > 1 ? "Commitments, side by side" : "Commitments");
  html.open("p", {{"class", "meta"}}).text("The marked words are what is to be done; the words in ");
  html.element("strong", "bold")
      .text(" say how firmly. ◆ binds (“will”, “agreed to”), ◇ does not (“should”).")
      .close()
      .line();
  const bool fold = report.statements.size() >= folded_from;
  html.open("div", {{"class", fold ? "columns folded" : "columns"}}).line();
  for (std::size_t s = 0; s < report.statements.size(); ++s) {
    const StatementFacts& facts = report.statements[s];
    const std::string heading = fmt::format("{}: {}", statement_name(report, s),
                                            counted(facts.commitments.size(), "commitment", "commitments"));
    html.open("div", {{"class", "column"}}).line();
    const bool folded = fold && !facts.commitments.empty();
    if (folded) {
      open_fold(html, heading, false);
    } else {
      html.element("h3", heading).line();
    }
    for (std::size_t i = 0; i < facts.commitments.size(); ++i) write_commitment(html, report, {s, i});
    if (folded) html.close().line();
    html.close().line();
  }
  html.close().close().line();
}

}  // namespace entente
