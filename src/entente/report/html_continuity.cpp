#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <fmt/core.h>

#include "entente/report/html_parts.hpp"
#include "entente/report/html_sections.hpp"
#include "entente/report/wording.hpp"

namespace entente {

namespace {

void write_counts(HtmlWriter& html, const VerdictCounts& counts, std::string_view what) {
  html.open("li").element("span", what, {{"class", "what"}});
  if (std::all_of(counts.begin(), counts.end(), [](std::size_t count) { return count == 0; }))
    html.text(" none");
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    html.text(" ").open("span", {{"class", "count"}}).element("b", std::to_string(counts[i])).text(" ");
    write_verdict(html, static_cast<Verdict>(i));
    html.close();
  }
  html.close().line();
}

void write_overlap(HtmlWriter& html, const Overlap& overlap) {
  std::string words = fmt::format("{} of {} named things are common to both ({}).", overlap.common,
                                  overlap.earlier + overlap.later - overlap.common, percent(overlap.jaccard));
  if (overlap.rank_correlation && overlap.p_value) {
    words += fmt::format(
        " The {}s of the {} that are tied in both correlate by ρ = {} (Spearman, from −1 to 1); a random "
        "order does "
        "as well in {} of cases.",
        label(overlap_measure), overlap.correlated, two_digits(*overlap.rank_correlation),
        percent(*overlap.p_value));
  }
  html.element("p", words, {{"class", "meta"}}).line();
}

/// " (2 of 10 commitments taken up)"
std::string taken_up(const ReportPair& pair) {
  const std::size_t all = pair.pair.continuity.earlier_commitments.size();
  const std::size_t silent = pair.earlier_commitments[static_cast<std::size_t>(Verdict::not_mentioned)];
  return all == 0
             ? std::string{}
             : fmt::format(" ({} of {} taken up)", all - silent, counted(all, "commitment", "commitments"));
}

void write_pair(HtmlWriter& html, const Report& report, std::size_t number, bool fold, bool open) {
  const ReportPair& pair = report.pairs[number];
  const std::string names =
      statement_name(report, pair.pair.earlier) + " → " + statement_name(report, pair.pair.later);
  const std::string heading = pair.pair.series.empty() ? names : pair.pair.series + ": " + names;
  html.open("article", {{"class", "pair"}, {"id", pair_anchor(number)}}).line();
  if (fold) {
    open_fold(html, heading + taken_up(pair), open, "pair-fold");
  } else {
    html.element("h3", names).line();
  }
  html.open("p", {{"class", "meta"}});
  write_link(html, statement_anchor(pair.pair.earlier), title_of(report.statements[pair.pair.earlier]));
  html.text(" → ");
  write_link(html, statement_anchor(pair.pair.later), title_of(report.statements[pair.pair.later]));
  html.close().line();
  html.open("ul", {{"class", "counts"}}).line();
  write_counts(html, pair.earlier_commitments, "Earlier commitments:");
  write_counts(html, pair.later_commitments, "Later commitments:");
  write_counts(html, pair.things, "Named things:");
  html.close().line();
  if (pair.overlap) write_overlap(html, *pair.overlap);
  write_commitments_between(html, report, pair);
  write_things_between(html, report, pair);
  write_topics_between(html, report, pair);
  if (fold) html.close().line();
  html.close().line();
}

}  // namespace

void write_continuity_section(HtmlWriter& html, const Report& report) {
  open_section(html, "continuity", "What held from one statement to the next");
  if (report.pairs.empty()) {
    html.element("p", report.statements.size() < 2
                          ? "There is one statement only: nothing to hold it against."
                          : "No two dated statements share a party: nothing is held against each other.")
        .line();
  }
  const bool fold = report.pairs.size() > 2;
  const std::size_t shown = std::min(report.pairs.size(), most_pairs_shown);
  const auto first_linked =
      std::find_if(report.pairs.begin(), report.pairs.end(),
                   [](const ReportPair& pair) { return !pair.pair.continuity.links.empty(); });
  const auto first_open = static_cast<std::size_t>(first_linked - report.pairs.begin());
  for (std::size_t i = 0; i < shown; ++i) write_pair(html, report, i, fold, i == first_open);
  write_left_out(html, report.pairs.size() - shown);
  html.close().line();
}

void write_topics_between(HtmlWriter& html, const Report& report, const ReportPair& pair) {
  constexpr std::size_t most_topics = 12;
  std::vector<TopicShare> topics = pair.pair.continuity.topics;
  std::erase_if(topics, [](const TopicShare& topic) { return topic.change() == 0; });
  if (topics.empty()) return;
  std::stable_sort(topics.begin(), topics.end(), [](const TopicShare& a, const TopicShare& b) {
    return std::abs(a.change()) > std::abs(b.change());
  });
  const std::size_t shown = std::min(topics.size(), most_topics);
  html.element("h4", "What the commitments are about").line();
  html.open("div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", "Topics"}});
  html.open("table").open("thead").open("tr");
  html.element("th", "Topic", {{"scope", "col"}});
  html.element("th", statement_name(report, pair.pair.earlier), {{"scope", "col"}, {"colspan", "2"}});
  html.element("th", statement_name(report, pair.pair.later), {{"scope", "col"}, {"colspan", "2"}});
  html.element("th", "Change", {{"scope", "col"}}).close().close().open("tbody").line();
  for (std::size_t i = 0; i < shown; ++i) {
    const TopicShare& topic = topics[i];
    html.open("tr").element("th", topic.label, {{"scope", "row"}});
    for (const auto& [share, count] :
         {std::pair{topic.earlier, topic.earlier_count}, std::pair{topic.later, topic.later_count}}) {
      html.element("td", fmt::format("{} ({})", percent(share), count), {{"class", "number"}});
      html.open("td", {{"class", "bar-cell"}});
      write_bar(html, share);
      html.close();
    }
    html.element("td", topic.change() > 0 ? "▲ risen" : "▼ fallen").close().line();
  }
  html.close().close().close().line();
  write_left_out(html, topics.size() - shown);
}

}  // namespace entente
