#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "entente/report/html_parts.hpp"
#include "entente/report/html_sections.hpp"
#include "entente/report/wording.hpp"

namespace entente {

namespace {

constexpr std::size_t most_rows = 60;

using Rows = std::vector<const EntityContinuity*>;

Rows with_verdict(const ReportPair& pair, Verdict verdict) {
  Rows out;
  for (const EntityContinuity& each : pair.pair.continuity.entities) {
    if (each.verdict == verdict) out.push_back(&each);
  }
  return out;
}

/// The thing, and how often and where the statement names it.
void write_mention(HtmlWriter& html, const Report& report, std::size_t statement, EntityId id) {
  const EntityFact& entity = report.statements[statement].entities[id.index()];
  write_link(html, thing_anchor(thing_of(report, entity.iri)), entity.name);
  if (entity.mentions.empty()) return;
  html.text(" ");
  write_link(html, passage_anchor(statement, entity.mentions.front().evidence.passage),
             fmt::format("{}, {}×", statement_name(report, statement), entity.mentions.size()), "source");
}

/// Since when, and who says so.
void write_source(HtmlWriter& html, const EntityContinuity& row) {
  if (row.date.empty() && row.source.empty()) return;
  html.open("p", {{"class", "meta"}});
  if (!row.date.empty()) html.text("Since ").text(date_words(row.date)).text(". ");
  if (row.source.starts_with("http://") || row.source.starts_with("https://")) {
    html.text("Source: ").element("a", row.source, {{"href", row.source}, {"rel", "noreferrer"}});
  } else if (!row.source.empty()) {
    html.text("Source: ").text(row.source);
  }
  html.close();
}

void write_held(HtmlWriter& html, const Report& report, const ReportPair& pair, const Rows& rows) {
  if (rows.empty()) return;
  html.open("ul", {{"class", "held"}}).line();
  const std::size_t shown = std::min(rows.size(), most_rows);
  for (std::size_t i = 0; i < shown; ++i) {
    html.open("li");
    write_verdict(html, rows[i]->verdict);
    html.open("span");
    if (rows[i]->earlier) write_mention(html, report, pair.pair.earlier, *rows[i]->earlier);
    html.close().open("span");
    if (rows[i]->later) write_mention(html, report, pair.pair.later, *rows[i]->later);
    html.close();
    write_source(html, *rows[i]);
    html.close().line();
  }
  html.close().line();
  write_left_out(html, rows.size() - shown);
}

void write_alone(HtmlWriter& html, const Report& report, std::size_t statement, const Rows& rows,
                 Verdict verdict, std::string_view words) {
  if (rows.empty()) return;
  html.open("details", {{"class", "alone"}}).open("summary");
  write_verdict(html, verdict);
  html.text(fmt::format(": {} ({})", words, rows.size())).close().open("ul", {{"class", "row"}}).line();
  const std::size_t shown = std::min(rows.size(), most_rows);
  for (std::size_t i = 0; i < shown; ++i) {
    html.open("li");
    write_mention(html, report, statement, rows[i]->earlier ? *rows[i]->earlier : *rows[i]->later);
    html.close().line();
  }
  html.close();
  write_left_out(html, rows.size() - shown);
  html.close().line();
}

}  // namespace

void write_things_between(HtmlWriter& html, const Report& report, const ReportPair& pair) {
  html.element("h4", "Named things").line();
  Rows held;
  for (const Verdict verdict : {Verdict::succeeded, Verdict::renamed, Verdict::ended, Verdict::persisted}) {
    const Rows rows = with_verdict(pair, verdict);
    held.insert(held.end(), rows.begin(), rows.end());
  }
  write_held(html, report, pair, held);
  write_alone(html, report, pair.pair.earlier, with_verdict(pair, Verdict::not_mentioned),
              Verdict::not_mentioned, "the later statement does not name them, which is no end");
  write_alone(html, report, pair.pair.later, with_verdict(pair, Verdict::emerged), Verdict::emerged,
              "named in the later statement only");
}

}  // namespace entente
