#include "entente/evaluate/figures.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

namespace entente {

namespace {

using Json = nlohmann::ordered_json;

/// Correctly rounded to `decimals`, as the decimal that is printed reads.
double rounded(double value, int decimals) {
  const std::string text = fmt::format("{:.{}f}", value, decimals);
  double out = value;
  std::from_chars(text.data(), text.data() + text.size(), out);
  return out;
}

struct Row {
  std::string_view name;
  Count count;
};

std::vector<Row> rows(const Score& score) {
  std::vector<Row> out{{"entities", entities(score)},
                       {"entities_but_states", entities_but_states(score)},
                       {"entities_untyped", score.untyped}};
  for (const EntityType type : all_entity_types) {
    out.push_back({local_name(type), score.by_type[static_cast<std::size_t>(type)]});
  }
  out.push_back({"commitments", score.sentences});
  out.push_back({"commitment_clauses", score.clauses});
  out.push_back({"relations", score.relations});
  return out;
}

std::optional<double> rate(const Share& share) {
  if (share.asked == 0) return std::nullopt;
  return rounded(static_cast<double>(share.right) / static_cast<double>(share.asked), 4);
}

/// Each statement counts the same, however many relations it has.
std::optional<double> relations_mean(const Evaluation& evaluation) {
  double sum = 0;
  std::size_t statements = 0;
  for (const StatementScore& each : evaluation.statements) {
    if (!each.has_relations) continue;
    sum += rounded(f1(each.score.relations), 3);
    ++statements;
  }
  if (statements == 0) return std::nullopt;
  return rounded(sum / static_cast<double>(statements), 4);
}

Json or_null(std::optional<double> value) {
  return value ? Json(*value) : Json{};
}

std::string or_dash(std::optional<double> value) {
  return value ? fmt::format("{:.4f}", *value) : "-";
}

std::string as_fraction(const Share& share) {
  return fmt::format("{}/{}", share.right, share.asked);
}

Json row_json(const Count& count) {
  return {{"p", rounded(precision(count), 4)}, {"r", rounded(recall(count), 4)},
          {"f1", rounded(f1(count), 4)},       {"tp", count.true_positives},
          {"fp", count.false_positives},       {"fn", count.false_negatives}};
}

std::string row_line(const Row& row) {
  const Count& count = row.count;
  return fmt::format("{:<22}{:7.3f}{:7.3f}{:7.3f}{:6}{:6}{:6}\n", row.name, rounded(precision(count), 4),
                     rounded(recall(count), 4), rounded(f1(count), 4), count.true_positives,
                     count.false_positives, count.false_negatives);
}

std::string statement_lines(const Evaluation& evaluation) {
  std::size_t width = 10;
  for (const StatementScore& each : evaluation.statements) width = std::max(width, each.stem.size());
  std::string out = fmt::format("\n{:<{}}  entities  commitments  relations   (F1)\n", "statement", width);
  for (const StatementScore& each : evaluation.statements) {
    const std::string relations = each.has_relations ? fmt::format("{:.3f}", f1(each.score.relations)) : "-";
    out += fmt::format("{:<{}}  {:8.3f}  {:11.3f}  {:>9}\n", each.stem, width, f1(entities(each.score)),
                       f1(each.score.sentences), relations);
  }
  return out;
}

std::string rule_lines(const Score& score) {
  if (score.rules.empty()) return {};
  std::size_t width = 10;
  for (const auto& [rule, share] : score.rules) width = std::max(width, rule.size());
  std::string out = fmt::format("\n{:<{}}  precision  right  judged\n", "rule", width);
  for (const auto& [rule, share] : score.rules) {
    out += fmt::format("{:<{}}  {:9.3f}  {:5}  {:6}\n", rule, width, rate(share).value_or(0), share.right,
                       share.asked);
  }
  return out;
}

}  // namespace

Score total(const Evaluation& evaluation) {
  Score out;
  for (const StatementScore& each : evaluation.statements) out += each.score;
  return out;
}

std::string to_table(const Evaluation& evaluation) {
  const Score score = total(evaluation);
  std::string out =
      fmt::format("{:22}{:>7}{:>7}{:>7}{:>6}{:>6}{:>6}\n", "", "P", "R", "F1", "tp", "fp", "fn");
  for (const Row& row : rows(score)) out += row_line(row);
  out += fmt::format("\nrelations, mean of documents {}\nforce {}\nagents {}\n",
                     or_dash(relations_mean(evaluation)), or_dash(rate(score.force)),
                     or_dash(rate(score.agents)));
  for (std::size_t i = 0; i < document_fields.size(); ++i) {
    out += fmt::format("{} {}\n", document_fields[i], as_fraction(score.fields[i]));
  }
  if (evaluation.failed > 0) out += fmt::format("failed {}\n", evaluation.failed);
  return out + statement_lines(evaluation) + rule_lines(score);
}

std::string to_json(const Evaluation& evaluation) {
  const Score score = total(evaluation);
  Json out = Json::object();
  for (const Row& row : rows(score)) out[std::string{row.name}] = row_json(row.count);
  out["relations_mean_of_documents"] = or_null(relations_mean(evaluation));
  out["force"] = or_null(rate(score.force));
  out["agents"] = or_null(rate(score.agents));
  out["facts"] = Json::object();
  for (std::size_t i = 0; i < document_fields.size(); ++i) {
    out["facts"][document_fields[i]] = as_fraction(score.fields[i]);
  }
  out["documents"] = Json::object();
  for (const StatementScore& each : evaluation.statements) {
    out["documents"][each.stem] = {
        {"entities", rounded(f1(entities(each.score)), 3)},
        {"commitments", rounded(f1(each.score.sentences), 3)},
        {"relations", each.has_relations ? Json(rounded(f1(each.score.relations), 3)) : Json{}},
        {"findings", each.findings}};
  }
  out["rules"] = Json::object();
  for (const auto& [rule, share] : score.rules) {
    out["rules"][rule] = {
        {"precision", or_null(rate(share))}, {"right", share.right}, {"judged", share.asked}};
  }
  out["failed"] = evaluation.failed;
  return out.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string to_error_list(const Evaluation& evaluation) {
  std::string out;
  for (const StatementScore& each : evaluation.statements) {
    out += "== " + each.stem + '\n';
    for (const std::string& finding : each.findings) out += finding + '\n';
    out += '\n';
  }
  return out;
}

}  // namespace entente
