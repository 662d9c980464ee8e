#include "cli/report_formats.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "entente/analyse/network_figures.hpp"
#include "entente/report/make_report.hpp"
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

constexpr std::array<ReportFormatNames, 3> report_formats{
    {{"report", "html", "report.html", report_html},
     {"report-markdown", "markdown", "report.md", report_markdown},
     {"report-json", "json", "report.json", report_json}}};

const ReportFormatNames& chosen(std::string_view name) {
  const auto* const found = std::find_if(
      report_formats.begin(), report_formats.end(),
      [&](const ReportFormatNames& each) { return each.name == name || each.short_name == name; });
  assert(found != report_formats.end());
  return *found;
}

}  // namespace

std::vector<std::string> report_format_names() {
  std::vector<std::string> out;
  for (const ReportFormatNames& each : report_formats) out.emplace_back(each.name);
  return out;
}

std::vector<std::string> short_report_format_names() {
  std::vector<std::string> out;
  for (const ReportFormatNames& each : report_formats) out.emplace_back(each.short_name);
  return out;
}

bool is_report_format(std::string_view format_name) {
  return std::any_of(report_formats.begin(), report_formats.end(),
                     [&](const ReportFormatNames& each) { return each.name == format_name; });
}

std::string report_file_name(std::string_view format_name) {
  return std::string{chosen(format_name).file};
}

Report report_on(const std::vector<StatementFacts>& statements, const Knowledge& knowledge, unsigned jobs) {
  return make_report(statements, compare_corpus(statements, knowledge),
                     measure_networks(statements, all_projections, {jobs, quickly_measured}));
}

std::string render_report(std::string_view format_name, const Report& report) {
  return chosen(format_name).render(report);
}

}  // namespace entente::cli
