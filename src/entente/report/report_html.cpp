#include "entente/report/report_html.hpp"

#include <array>
#include <string_view>
#include <utility>

#include "entente/base/version.hpp"
#include "entente/emit/html_writer.hpp"
#include "entente/report/assets.hpp"
#include "entente/report/content_policy.hpp"
#include "entente/report/html_parts.hpp"
#include "entente/report/html_sections.hpp"
#include "entente/report/wording.hpp"

namespace entente {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> contents{
    {{"summary", "In short"},
     {"statements", "The statements"},
     {"continuity", "What held"},
     {"commitments", "Commitments"},
     {"centrality", "Who is central"},
     {"timeline", "Timeline"},
     {"graph", "The graph"},
     {"things", "Named things"},
     {"texts", "Full texts"},
     {"notes", "How to read this"}}};

void write_head(HtmlWriter& html, const Report& report) {
  const ReportAsset& sheet = report_assets()[0];
  const ReportAsset& script = report_assets()[1];
  html.open("head").line().empty("meta", {{"charset", "utf-8"}}).line();
  html.empty("meta", {{"http-equiv", "Content-Security-Policy"},
                      {"content", content_policy(script.sha256, sheet.sha256)}})
      .line();
  html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}).line();
  html.empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}}).line();
  html.empty("meta", {{"name", "generator"}, {"content", "entente " + std::string{version}}}).line();
  html.element("title", report_title(report)).line();
  html.verbatim("style", sheet.text).line().close().line();
}

void write_contents(HtmlWriter& html) {
  html.open("nav", {{"aria-label", "Contents"}}).open("ul").line();
  for (const auto& [anchor, words] : contents) {
    html.open("li");
    write_link(html, std::string{anchor}, words);
    html.close().line();
  }
  html.close().close().line();
}

}  // namespace

std::string report_html(const Report& report) {
  HtmlWriter html;
  html.open("html", {{"xmlns", "http://www.w3.org/1999/xhtml"}, {"lang", "en"}}).line();
  write_head(html, report);
  html.open("body")
      .line()
      .element("a", "Skip to the report", {{"class", "skip"}, {"href", "#summary"}})
      .line();
  html.open("header").element("p", "Entente report", {{"class", "kicker"}});
  html.element("h1", report_title(report)).close().line();
  html.open("div", {{"class", "beside"}}).line();
  write_contents(html);
  html.open("main").line();
  for (const auto write :
       {write_summary_section, write_statements_section, write_continuity_section, write_commitments_section,
        write_centrality_section, write_timeline_section, write_graph_section, write_things_section,
        write_texts_section, write_notes_section})
    write(html, report);
  html.close().close().line();
  html.open("footer")
      .open("p")
      .text("Made by Entente from the statements above. Every fact leads to its sentence.")
      .close()
      .close()
      .line();
  html.element("button", "← Back to where you were", {{"type", "button"}, {"id", "back"}, {"hidden", ""}})
      .line();
  html.verbatim("script", report_assets()[1].text).line();
  return std::move(html).finish();
}

}  // namespace entente
