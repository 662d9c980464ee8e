#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "entente/report/html_parts.hpp"
#include "entente/report/html_sections.hpp"
#include "entente/report/wording.hpp"

namespace entente {

namespace {

constexpr std::array<std::string_view, 3> signs{"■", "●", "◆"};

void write_what(HtmlWriter& html, const Report& report, const TimelineEntry& entry) {
  const StatementFacts& facts = report.statements[entry.statement];
  switch (entry.kind) {
    case TimelineKind::statement:
      write_link(html, statement_anchor(entry.statement), title_of(facts));
      return;
    case TimelineKind::meeting: {
      const EventFact& event = facts.events[entry.fact];
      html.text(event.name);
      if (!event.place.empty()) html.text(", ").text(event.place);
      if (!event.passage) return;
      html.text(" ");
      write_link(html, passage_anchor(entry.statement, *event.passage), "in the text", "source");
      return;
    }
    case TimelineKind::deadline:
      break;
  }
  const FactRef commitment{entry.statement, entry.fact};
  html.text(joined({facts.commitments[entry.fact].words})).text(" ");
  write_link(html, clause_anchor(commitment), "in the text", "source");
}

}  // namespace

void write_timeline_section(HtmlWriter& html, const Report& report) {
  constexpr std::size_t folded_from = 25;
  open_section(html, "timeline", "Timeline");
  if (report.timeline.empty()) {
    html.element("p", "No statement gives a date.").line().close().line();
    return;
  }
  const bool fold = report.timeline.size() >= folded_from;
  if (fold) open_fold(html, counted(report.timeline.size(), "date", "dates"), false);
  html.open("ol", {{"class", "timeline"}}).line();
  for (const TimelineEntry& entry : report.timeline) {
    const std::string dates = entry.end.empty() ? entry.start : entry.start + "/" + entry.end;
    html.open("li", {{"class", label(entry.kind)}}).open("p", {{"class", "when"}});
    html.element("span", signs[static_cast<std::size_t>(entry.kind)], {{"aria-hidden", "true"}});
    html.text(" ").element("time", date_words(dates), {{"datetime", entry.start}});
    html.text(" ").element("span", label(entry.kind), {{"class", "type"}}).close().open("p");
    write_what(html, report, entry);
    html.close().close().line();
  }
  html.close().line();
  if (fold) html.close().line();
  html.close().line();
}

}  // namespace entente
