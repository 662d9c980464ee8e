#include "cli/report_formats.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <set>
#include <utility>

#include "entente/analyse/network_figures.hpp"
#include "entente/analyse/series.hpp"
#include "entente/report/make_report.hpp"
#include "entente/report/report_figures.hpp"
#include "entente/report/report_html.hpp"
#include "entente/report/report_json.hpp"
#include "entente/report/report_markdown.hpp"

namespace entente::cli {

namespace {

struct ReportFormatNames {
  std::string_view name;
  std::string_view short_name;
  std::string_view file;
  std::string (*render)(const Report&);
};

constexpr std::array<ReportFormatNames, 3> formats{
    {{"report", "html", "report.html", report_html},
     {"report-markdown", "markdown", "report.md", report_markdown},
     {"report-json", "json", "report.json", report_json}}};

const ReportFormatNames& chosen(std::string_view name) {
  const auto* const found = std::find_if(formats.begin(), formats.end(), [&](const ReportFormatNames& each) {
    return each.name == name || each.short_name == name;
  });
  assert(found != formats.end());
  return *found;
}

StatementPair held_against(const std::vector<StatementFacts>& statements, std::size_t earlier,
                           std::size_t later, std::string series, const Knowledge& knowledge) {
  return {earlier, later, std::move(series),
          compare_statements(statements[earlier], statements[later], knowledge)};
}

std::set<std::string_view> parties_of(const StatementFacts& facts) {
  std::set<std::string_view> out;
  for (const EntityId party : facts.parties) out.insert(facts.entities[party.index()].iri);
  return out;
}

/// Each dated statement with the next one that shares a party.
std::vector<StatementPair> pairs_by_party(const std::vector<StatementFacts>& statements,
                                          const Knowledge& knowledge) {
  std::vector<StatementPair> out;
  for (std::size_t earlier = 0; earlier < statements.size(); ++earlier) {
    const std::set<std::string_view> parties = parties_of(statements[earlier]);
    if (statements[earlier].date.empty() || parties.empty()) continue;
    for (std::size_t later = earlier + 1; later < statements.size(); ++later) {
      const std::set<std::string_view> others = parties_of(statements[later]);
      const bool shared = std::any_of(others.begin(), others.end(),
                                      [&](std::string_view party) { return parties.contains(party); });
      if (!shared) continue;
      out.push_back(held_against(statements, earlier, later, {}, knowledge));
      break;
    }
  }
  return out;
}

std::vector<StatementPair> pairs_of(const std::vector<StatementFacts>& statements,
                                    const Knowledge& knowledge) {
  std::vector<StatementPair> out;
  for (const Series& series : find_series(statements)) {
    for (std::size_t i = 0; i + 1 < series.statements.size(); ++i) {
      out.push_back(
          held_against(statements, series.statements[i], series.statements[i + 1], series.name, knowledge));
    }
  }
  return out.empty() ? pairs_by_party(statements, knowledge) : out;
}

}  // namespace

std::vector<std::string> report_format_names() {
  std::vector<std::string> out;
  for (const ReportFormatNames& each : formats) out.emplace_back(each.name);
  return out;
}

std::vector<std::string> short_report_format_names() {
  std::vector<std::string> out;
  for (const ReportFormatNames& each : formats) out.emplace_back(each.short_name);
  return out;
}

bool is_report_format(std::string_view format_name) {
  return std::any_of(formats.begin(), formats.end(),
                     [&](const ReportFormatNames& each) { return each.name == format_name; });
}

std::string report_file_name(std::string_view format_name) {
  return std::string{chosen(format_name).file};
}

Report report_on(const std::vector<StatementFacts>& statements, const Knowledge& knowledge, unsigned jobs) {
  std::vector<StatementPair> pairs = pairs_of(statements, knowledge);
  std::vector<NetworkFigures> figures = measure_for_report(statements, pairs, jobs);
  return make_report(statements, std::move(pairs), std::move(figures));
}

std::string render_report(std::string_view format_name, const Report& report) {
  return chosen(format_name).render(report);
}

}  // namespace entente::cli
