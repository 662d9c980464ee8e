#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "entente/report/html_parts.hpp"
#include "entente/report/html_sections.hpp"
#include "entente/report/wording.hpp"

namespace entente {

namespace {

constexpr std::size_t most_links = 40;
constexpr std::size_t most_alone = 30;

void write_parts(HtmlWriter& html, const SimilarityParts& parts) {
  open_fold(html, "What the score is made of", false, "parts");
  html.open("dl").line();
  for (const auto& [what, value] : named(parts)) {
    std::string name{what};
    std::replace(name.begin(), name.end(), '_', ' ');
    html.element("dt", name).open("dd");
    write_bar(html, value);
    html.text(two_digits(value)).close().line();
  }
  html.close().close().line();
}

void write_side(HtmlWriter& html, const Report& report, FactRef commitment) {
  const CommitmentFact& fact = report.statements[commitment.statement].commitments[commitment.fact];
  html.open("div", {{"class", "side"}}).open("p", {{"class", "meta"}});
  write_link(html, commitment_anchor(commitment), statement_name(report, commitment.statement));
  html.text(" · ")
      .text(fact.force == Force::high ? "binding" : "not binding")
      .text(" · ")
      .element("em", fact.action);
  html.close();
  write_quotation(html, report, commitment);
  html.close().line();
}

void write_commitment_link(HtmlWriter& html, const Report& report, const ReportPair& pair,
                           const CommitmentLink& link) {
  html.open("div", {{"class", "link"}}).open("div", {{"class", "link-head"}});
  write_verdict(html, link.verdict);
  html.text(" ").open("span", {{"class", "score"}}).text("similarity " + two_digits(link.similarity) + " ");
  write_bar(html, link.similarity);
  html.close();
  if (!link.main)
    html.text(" ").element("span", "also: a part of it, split off or merged", {{"class", "meta"}});
  html.close().line();
  html.open("div", {{"class", "sides"}}).line();
  write_side(html, report, {pair.pair.earlier, link.earlier});
  write_side(html, report, {pair.pair.later, link.later});
  html.close().line();
  write_parts(html, link.parts);
  html.close().line();
}

void write_alone(HtmlWriter& html, const Report& report, std::size_t statement,
                 const std::vector<Verdict>& verdicts, Verdict wanted, const std::string& heading) {
  std::vector<std::size_t> alone;
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    if (verdicts[i] == wanted) alone.push_back(i);
  }
  if (alone.empty()) return;
  html.open("details", {{"class", "alone"}}).open("summary");
  write_verdict(html, wanted);
  html.text(fmt::format(": {} ({})", heading, alone.size())).close().line();
  const std::size_t shown = std::min(alone.size(), most_alone);
  for (std::size_t i = 0; i < shown; ++i) write_side(html, report, {statement, alone[i]});
  write_left_out(html, alone.size() - shown);
  html.close().line();
}

}  // namespace

void write_commitments_between(HtmlWriter& html, const Report& report, const ReportPair& pair) {
  const Continuity& continuity = pair.pair.continuity;
  html.element("h4", "Commitments").line();
  if (continuity.links.empty())
    html.element("p", "No later commitment could be shown to take up an earlier one.").line();
  const std::size_t shown = std::min(continuity.links.size(), most_links);
  for (std::size_t i = 0; i < shown; ++i) write_commitment_link(html, report, pair, continuity.links[i]);
  write_left_out(html, continuity.links.size() - shown);
  write_alone(html, report, pair.pair.earlier, continuity.earlier_commitments, Verdict::not_mentioned,
              "the later statement is silent, which is no end");
  write_alone(html, report, pair.pair.later, continuity.later_commitments, Verdict::emerged,
              "new in the later statement");
}

}  // namespace entente
