#include "entente/report/html_parts.hpp"

#include <algorithm>
#include <cassert>
#include <vector>

#include <fmt/core.h>

#include "entente/report/wording.hpp"

namespace entente {

std::string statement_anchor(std::size_t statement) {
  return fmt::format("s{}", statement + 1);
}

std::string passage_anchor(std::size_t statement, PassageId passage) {
  return fmt::format("s{}p{}", statement + 1, passage.index() + 1);
}

std::string clause_anchor(FactRef commitment) {
  return fmt::format("s{}c{}", commitment.statement + 1, commitment.fact + 1);
}

std::string commitment_anchor(FactRef commitment) {
  return fmt::format("k{}-{}", commitment.statement + 1, commitment.fact + 1);
}

std::string thing_anchor(std::size_t thing) {
  return fmt::format("t{}", thing + 1);
}

std::string pair_anchor(std::size_t pair) {
  return fmt::format("pair{}", pair + 1);
}

void write_link(HtmlWriter& html, const std::string& anchor, std::string_view text, std::string_view style) {
  const std::string target = "#" + anchor;
  if (style.empty()) {
    html.element("a", text, {{"href", target}});
  } else {
    html.element("a", text, {{"href", target}, {"class", style}});
  }
}

void open_section(HtmlWriter& html, std::string_view id, std::string_view heading) {
  const std::string heading_id = std::string{id} + "-heading";
  html.open("section", {{"id", id}, {"aria-labelledby", heading_id}}).line();
  html.element("h2", heading, {{"id", heading_id}}).line();
}

void open_fold(HtmlWriter& html, std::string_view summary, bool open, std::string_view style) {
  if (open) {
    html.open("details", {{"class", style}, {"open", ""}});
  } else {
    html.open("details", {{"class", style}});
  }
  html.element("summary", summary).line();
}

void write_verdict(HtmlWriter& html, Verdict verdict) {
  html.open("span", {{"class", "verdict"}, {"data-verdict", local_name(verdict)}});
  html.element("span", sign(verdict), {{"aria-hidden", "true"}}).text(" ").text(label(verdict)).close();
}

void write_bar(HtmlWriter& html, double share, std::string_view style) {
  const std::string width = fmt::format("{:.1f}", std::clamp(share, 0.0, 1.0) * 100);
  html.open(
      "svg",
      {{"class", "bar"}, {"viewBox", "0 0 100 8"}, {"preserveAspectRatio", "none"}, {"aria-hidden", "true"}});
  html.empty("rect", {{"class", "track"}, {"width", "100"}, {"height", "8"}});
  html.empty("rect", {{"class", style.empty() ? "fill" : style}, {"width", width}, {"height", "8"}});
  html.close();
}

namespace {

struct Stretch {
  std::size_t begin = std::string_view::npos;
  std::size_t end = std::string_view::npos;  ///< both npos if the words are not there
  [[nodiscard]] bool holds(std::size_t at) const noexcept { return begin <= at && at < end; }
};

Stretch find(std::string_view text, std::string_view words) {
  const std::size_t at = words.empty() ? std::string_view::npos : text.find(words);
  return at == std::string_view::npos ? Stretch{} : Stretch{at, at + words.size()};
}

/// The last of the words before the clause, or else the first: a sentence may say "will" more than once.
Stretch find_trigger(std::string_view text, std::string_view words, const Stretch& clause) {
  if (words.empty()) return {};
  std::size_t at = text.rfind(words, clause.begin);
  if (at == std::string_view::npos) at = text.find(words);
  return at == std::string_view::npos ? Stretch{} : Stretch{at, at + words.size()};
}

}  // namespace

void write_quotation(HtmlWriter& html, const Report& report, FactRef commitment) {
  const StatementFacts& facts = report.statements[commitment.statement];
  const CommitmentFact& fact = facts.commitments[commitment.fact];
  const std::string_view text = facts.passages[fact.evidence.passage.index()].text;
  const Stretch clause = find(text, fact.words);
  const Stretch trigger = find_trigger(text, fact.trigger, clause);
  std::vector<std::size_t> edges{0, text.size()};
  for (const std::size_t edge : {clause.begin, clause.end, trigger.begin, trigger.end}) {
    if (edge < text.size()) edges.push_back(edge);
  }
  std::sort(edges.begin(), edges.end());
  html.open("blockquote").open("p");
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
    const std::string_view piece = text.substr(edges[i], edges[i + 1] - edges[i]);
    if (piece.empty()) continue;
    const bool marked = clause.holds(edges[i]);
    if (marked) html.open("mark");
    if (trigger.holds(edges[i])) {
      html.element("strong", piece);
    } else {
      html.text(piece);
    }
    if (marked) html.close();
  }
  html.close().text(" ");
  write_link(html, clause_anchor(commitment), "in the text", "source");
  html.close().line();
}

void write_things(HtmlWriter& html, const Report& report, std::size_t statement,
                  const std::vector<EntityId>& entities) {
  for (std::size_t i = 0; i < entities.size(); ++i) {
    if (i > 0) html.text(", ");
    const EntityFact& entity = report.statements[statement].entities[entities[i].index()];
    write_link(html, thing_anchor(thing_of(report, entity.iri)), entity.label);
  }
}

void write_left_out(HtmlWriter& html, std::size_t count) {
  if (count == 0) return;
  html.element("p",
               fmt::format("{} not shown here; the report as JSON has all.",
                           counted(count, "further one is", "further ones are")),
               {{"class", "left-out"}})
      .line();
}

std::size_t thing_of(const Report& report, std::string_view iri) {
  const auto found = report.number_of_thing.find(iri);
  assert(found != report.number_of_thing.end());
  return found->second;
}

}  // namespace entente
