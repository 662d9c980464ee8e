#include "entente/evaluate/diff_text.hpp"

#include <cmath>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

namespace entente {

namespace {

using Json = nlohmann::ordered_json;
using Counts = std::array<std::size_t, disagreement_names.size()>;

Counts count(std::span<const StatementDiff> diffs) {
  Counts counts{};
  for (const StatementDiff& statement : diffs) {
    for (const Disagreement& each : statement.disagreements) ++counts[static_cast<std::size_t>(each.kind)];
  }
  return counts;
}

std::string lines_of(std::size_t number, const Disagreement& each) {
  std::string out = fmt::format("{}  ", number);
  if (each.range) out += fmt::format("{}:{}  ", each.at.line, each.at.column);
  out += fmt::format("{}\n", name_of(each.kind));
  if (!each.sentence.empty()) out += fmt::format("    “{}”\n", each.sentence);
  out += fmt::format("    gold   {}\n", each.gold.empty() ? "–" : each.gold);
  out += fmt::format("    found  {}", each.found.empty() ? "–" : each.found);
  if (!each.rule.empty()) out += fmt::format("  [{}, confidence {:.2f}]", each.rule, each.confidence);
  return out + '\n';
}

Json or_null(const std::string& text) {
  return text.empty() ? Json{} : Json(text);
}

Json json_of(std::size_t number, const Disagreement& each) {
  Json out{{"number", number}, {"kind", name_of(each.kind)}};
  out["line"] = each.range ? Json(each.at.line) : Json{};
  out["column"] = each.range ? Json(each.at.column) : Json{};
  out["start"] = each.range ? Json(each.range->begin) : Json{};
  out["end"] = each.range ? Json(each.range->end) : Json{};
  out["sentence"] = or_null(each.sentence);
  out["gold"] = or_null(each.gold);
  out["found"] = or_null(each.found);
  out["rule"] = or_null(each.rule);
  out["confidence"] = each.rule.empty() ? Json{} : Json(std::round(each.confidence * 100) / 100);
  return out;
}

}  // namespace

std::string to_text(std::span<const StatementDiff> diffs) {
  std::string out;
  std::size_t number = 0;
  for (const StatementDiff& statement : diffs) {
    out +=
        fmt::format("== {} ({})\n\n", statement.stem, statement.file.empty() ? "not read" : statement.file);
    for (const Disagreement& each : statement.disagreements) out += lines_of(++number, each) + '\n';
  }
  out += fmt::format("{} disagreements\n", number);
  const Counts counts = count(diffs);
  for (std::size_t kind = 0; kind < counts.size(); ++kind) {
    if (counts[kind] > 0) out += fmt::format("{:6}  {}\n", counts[kind], disagreement_names[kind]);
  }
  return out;
}

std::string to_json(std::span<const StatementDiff> diffs) {
  Json documents = Json::array();
  std::size_t number = 0;
  for (const StatementDiff& statement : diffs) {
    Json disagreements = Json::array();
    for (const Disagreement& each : statement.disagreements) {
      disagreements.push_back(json_of(++number, each));
    }
    documents.push_back({{"document", statement.stem},
                         {"file", or_null(statement.file)},
                         {"disagreements", std::move(disagreements)}});
  }
  Json summary = Json::object();
  const Counts counts = count(diffs);
  for (std::size_t kind = 0; kind < counts.size(); ++kind) summary[disagreement_names[kind]] = counts[kind];
  const Json out{{"documents", std::move(documents)}, {"total", number}, {"summary", std::move(summary)}};
  return out.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace entente
