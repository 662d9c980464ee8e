#include "entente/check/report_json.hpp"

#include <utility>

#include <nlohmann/json.hpp>

namespace entente {

namespace {

using Json = nlohmann::ordered_json;

Json or_null(const std::string& text) {
  return text.empty() ? Json{} : Json(text);
}

std::size_t count(const GraphReport& report, Severity severity) {
  const std::size_t from = count_from(report, severity);
  if (severity == Severity::error) return from;
  return from - count_from(report, severity == Severity::info ? Severity::warn : Severity::error);
}

}  // namespace

std::string to_json(const GraphReport& report) {
  Json findings = Json::array();
  for (const GraphFinding& finding : report.findings) {
    findings.push_back({{"level", label(finding.severity)},
                        {"check", finding.check},
                        {"file", finding.file},
                        {"line", finding.line == 0 ? Json{} : Json(finding.line)},
                        {"subject", finding.subject},
                        {"path", or_null(finding.path)},
                        {"value", or_null(finding.value)},
                        {"message", finding.message}});
  }
  const Json out{{"findings", std::move(findings)},
                 {"checked", {{"triples", report.triples}, {"shapes", report.shapes}}},
                 {"counts",
                  {{"error", count(report, Severity::error)},
                   {"warn", count(report, Severity::warn)},
                   {"info", count(report, Severity::info)}}}};
  return out.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace entente
