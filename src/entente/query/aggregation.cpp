// GROUP BY and the aggregates.
//
// source   SPARQL 1.1 Query Language, §18.5.1
#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "entente/query/evaluation.hpp"

namespace entente::sparql {

namespace {

struct KeyHash {
  std::size_t operator()(const Row& key) const noexcept {
    std::size_t out = key.size();
    for (const TermId id : key) out = out * 1000003U + id.index();
    return out;
  }
};

bool comes_before(const Value& left, const Value& right) {
  return order(std::optional{left}, std::optional{right}) < 0;
}

}  // namespace

Evaluation::Grouped Evaluation::grouped(const Select& select, const Solutions& rows, TermId graph) {
  std::vector<Row> keys;
  std::vector<std::vector<std::size_t>> members;
  std::unordered_map<Row, std::size_t, KeyHash> places;
  for (std::size_t i = 0; i < rows.size() && step(); ++i) {
    Row key;
    for (const GroupKey& each : select.group_by) {
      const auto value = evaluate(each.expression, {rows.row(i), graph});
      key.push_back(value ? intern(*value) : TermId{});
    }
    const auto [place, is_new] = places.try_emplace(key, members.size());
    if (is_new) {
      keys.push_back(std::move(key));
      members.emplace_back();
    }
    members[place->second].push_back(i);
  }
  // Without GROUP BY all is one group, even when it is empty.
  if (select.group_by.empty() && members.empty()) {
    keys.emplace_back();
    members.emplace_back();
  }
  Grouped out{Solutions{rows.width()}, {}};
  for (std::size_t i = 0; i < members.size() && step(); ++i) {
    Row row(rows.width());
    for (std::size_t k = 0; k < keys[i].size(); ++k) {
      if (select.group_by[k].variable) row[select.group_by[k].variable->index()] = keys[i][k];
    }
    AggregateValues values;
    for (const Aggregate& aggregate : select.aggregates)
      values.push_back(aggregated(aggregate, rows, members[i], graph));
    const auto passes_having = [&](const Expression& having) {
      return truth(having, {row, graph, &values}).value_or(false);
    };
    if (!std::all_of(select.having.begin(), select.having.end(), passes_having)) continue;
    if (!add(out.rows, row)) break;
    out.aggregates.push_back(std::move(values));
  }
  return out;
}

std::optional<Value> Evaluation::aggregated(const Aggregate& aggregate, const Solutions& rows,
                                            const std::vector<std::size_t>& members, TermId graph) {
  if (!aggregate.expression) {
    if (!aggregate.distinct) return integer_value(static_cast<std::int64_t>(members.size()));
    std::unordered_set<Row, KeyHash> seen;
    for (const std::size_t i : members) seen.emplace(rows.row(i).begin(), rows.row(i).end());
    return integer_value(static_cast<std::int64_t>(seen.size()));
  }
  std::vector<Value> values;
  std::unordered_set<Value, ValueHash> seen;
  bool had_error = false;
  for (const std::size_t i : members) {
    if (!step()) return std::nullopt;
    auto value = evaluate(*aggregate.expression, {rows.row(i), graph});
    if (!value) {
      had_error = true;
      if (aggregate.expression->op != Operator::variable) {
        stop(
            "an aggregate meets an expression that has no value for some solution, which engines count "
            "differently",
            "give it one with COALESCE, or leave such solutions out with FILTER");
        return std::nullopt;
      }
    } else if (!aggregate.distinct || seen.insert(*value).second) {
      values.push_back(*std::move(value));
    }
  }
  const bool is_extreme = aggregate.kind == Aggregate::Kind::min || aggregate.kind == Aggregate::Kind::max;
  if (is_extreme && had_error) {
    stop("MIN or MAX meets a solution in which its variable is unbound, which engines count differently",
         "leave such solutions out with FILTER(BOUND(?…))");
    return std::nullopt;
  }
  switch (aggregate.kind) {
    case Aggregate::Kind::count:
      return integer_value(static_cast<std::int64_t>(values.size()));
    case Aggregate::Kind::sample:
    case Aggregate::Kind::min:
    case Aggregate::Kind::max:
      // Any value will do for a sample; the least is the same each time.
      if (values.empty()) return std::nullopt;
      return aggregate.kind == Aggregate::Kind::max
                 ? *std::max_element(values.begin(), values.end(), comes_before)
                 : *std::min_element(values.begin(), values.end(), comes_before);
    case Aggregate::Kind::group_concat:
      return had_error ? std::nullopt : strung_together(std::move(values), aggregate.separator);
    case Aggregate::Kind::sum:
    case Aggregate::Kind::avg:
      break;
  }
  return had_error ? std::nullopt : total(values, aggregate.kind == Aggregate::Kind::avg);
}

/// In the order of the values, since any order will do and this one is the same each time.
std::optional<Value> Evaluation::strung_together(std::vector<Value> values, const std::string& separator) {
  std::sort(values.begin(), values.end(), comes_before);
  std::string out;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!is_text(values[i])) {
      stop("GROUP_CONCAT meets what is no string, which engines treat differently",
           "write GROUP_CONCAT(STR(?…))");
      return std::nullopt;
    }
    if (i > 0) out += separator;
    out += values[i].text;
  }
  return string_value(std::move(out));
}

std::optional<Value> Evaluation::total(std::vector<Value> values, bool is_mean) {
  // Sums of doubles depend on the order: take that of the values.
  std::sort(values.begin(), values.end(), comes_before);
  Number sum = integer_number(0);
  for (const Value& value : values) {
    const auto number = checked(number_of(value));
    if (!number) return std::nullopt;
    const auto next = checked(compute(Arithmetic::add, sum, *number));
    if (!next) return std::nullopt;
    sum = *next;
  }
  if (!is_mean || values.empty()) return number_value(sum);
  const auto mean =
      checked(compute(Arithmetic::divide, sum, integer_number(static_cast<std::int64_t>(values.size()))));
  if (!mean) return std::nullopt;
  return number_value(*mean);
}

}  // namespace entente::sparql
