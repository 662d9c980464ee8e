// Solution modifiers: projection, DISTINCT, ORDER BY, OFFSET and LIMIT.
//
// source   SPARQL 1.1 Query Language, §15 and §18.2.4
#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_set>
#include <utility>

#include "entente/query/evaluation.hpp"

namespace entente::sparql {

namespace {

struct RowHash {
  std::size_t operator()(const Row& row) const noexcept {
    std::size_t out = row.size();
    for (const TermId id : row) out = out * 1000003U + id.index();
    return out;
  }
};

Row projected(const Select& select, RowView row) {
  Row out;
  for (const Projection& each : select.projection) out.push_back(row[each.variable.index()]);
  return out;
}

}  // namespace

Solutions Evaluation::select(const Select& select, TermId graph, bool sorted) {
  const std::size_t width = select.variables.size();
  Solutions rows = group(*select.where, Row(width), graph);
  if (select.values) rows = join(rows, inline_data(*select.values, width));
  std::vector<AggregateValues> aggregates;
  if (select.is_grouped) {
    Grouped made = grouped(select, rows, graph);
    rows = std::move(made.rows);
    aggregates = std::move(made.aggregates);
  }
  for (std::size_t i = 0; i < rows.size() && step(); ++i) {
    for (const Projection& each : select.projection) {
      if (!each.expression) continue;
      const Surroundings around{rows.row(i), graph, aggregates.empty() ? nullptr : &aggregates[i]};
      if (const auto value = evaluate(*each.expression, around)) rows.set(i, each.variable, intern(*value));
    }
  }
  std::vector<std::size_t> sequence(rows.size());
  std::iota(sequence.begin(), sequence.end(), std::size_t{0});
  if (sorted) sort_by_terms(select, rows, sequence);
  if (!select.order.empty()) sort_by_keys(select, rows, aggregates, graph, sequence);
  return cut_out(select, rows, sequence);
}

/// The place of each term among all of `terms` in ORDER BY's order; of values that it does not tell apart the
/// same, unless `total`.
std::unordered_map<std::uint32_t, std::size_t> Evaluation::ranks(std::vector<TermId> terms,
                                                                 bool total) const {
  std::sort(terms.begin(), terms.end());
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  const auto compared = [&](TermId a, TermId b) {
    return total ? order(bound_value(a), bound_value(b)) : order_by_value(bound_value(a), bound_value(b));
  };
  std::sort(terms.begin(), terms.end(), [&](TermId a, TermId b) { return compared(a, b) < 0; });
  std::unordered_map<std::uint32_t, std::size_t> out;
  std::size_t rank = 0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (i > 0 && compared(terms[i - 1], terms[i]) != 0) ++rank;
    out[terms[i].index()] = rank;
  }
  return out;
}

/// By what is projected, term by term; with nothing projected by all variables.
void Evaluation::sort_by_terms(const Select& select, const Solutions& rows,
                               std::vector<std::size_t>& sequence) {
  std::vector<Variable> columns;
  for (const Projection& each : select.projection) columns.push_back(each.variable);
  for (std::size_t i = 0; columns.empty() && i < rows.width(); ++i) columns.emplace_back(i);
  std::vector<TermId> keys;
  for (std::size_t i = 0; i < rows.size() && step(); ++i) {
    for (const Variable column : columns) keys.push_back(rows.at(i, column));
  }
  sort_by(keys, std::vector<bool>(columns.size(), false), true, sequence);
}

void Evaluation::sort_by_keys(const Select& select, const Solutions& rows,
                              const std::vector<AggregateValues>& aggregates, TermId graph,
                              std::vector<std::size_t>& sequence) {
  std::vector<bool> descending;
  for (const OrderKey& key : select.order) descending.push_back(key.descending);
  std::vector<TermId> keys;
  for (std::size_t i = 0; i < rows.size() && step(); ++i) {
    const Surroundings around{rows.row(i), graph, aggregates.empty() ? nullptr : &aggregates[i]};
    for (const OrderKey& key : select.order) {
      const auto value = evaluate(key.expression, around);
      keys.push_back(value ? intern(*value) : TermId{});
    }
  }
  sort_by(keys, descending, false, sequence);
}

/// `keys` holds, row after row, as many as there are in `descending`. Terms are ranked once, so that rows
/// compare by numbers.
void Evaluation::sort_by(const std::vector<TermId>& keys, const std::vector<bool>& descending, bool total,
                         std::vector<std::size_t>& sequence) {
  const std::size_t width = descending.size();
  if (stopped_ || width == 0) return;
  const auto rank = ranks(keys, total);
  std::vector<std::size_t> places;
  places.reserve(keys.size());
  for (const TermId key : keys) places.push_back(rank.at(key.index()));
  std::stable_sort(sequence.begin(), sequence.end(), [&](std::size_t a, std::size_t b) {
    for (std::size_t k = 0; k < width; ++k) {
      const std::size_t left = places[a * width + k];
      const std::size_t right = places[b * width + k];
      if (left != right) return (left < right) != descending[k];
    }
    return false;
  });
}

Solutions Evaluation::cut_out(const Select& select, const Solutions& rows,
                              const std::vector<std::size_t>& sequence) {
  const bool keeps_all = select.projection.empty();  // CONSTRUCT, DESCRIBE and ASK
  Solutions out{rows.width()};
  std::unordered_set<Row, RowHash> seen;
  std::size_t skipped = 0;
  for (const std::size_t i : sequence) {
    if (!step() || (select.limit && out.size() >= *select.limit)) break;
    if (select.distinct && !seen.insert(projected(select, rows.row(i))).second) continue;
    if (skipped < select.offset) {
      ++skipped;
      continue;
    }
    Row row(rows.width());
    for (const Projection& each : select.projection) row[each.variable.index()] = rows.at(i, each.variable);
    if (!add(out, keeps_all ? rows.row(i) : RowView{row})) break;
  }
  return out;
}

}  // namespace entente::sparql
