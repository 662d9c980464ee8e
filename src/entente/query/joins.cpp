// Joins of two tables of solutions, by hash over the columns that are bound in all rows of both.
#include <unordered_map>

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

/// The rows of one table that may be compatible with a row of another.
class Partners {
 public:
  Partners(const Solutions& left, const Solutions& right) {
    const std::vector<bool> in_left = left.bound_everywhere();
    const std::vector<bool> in_right = right.bound_everywhere();
    for (std::size_t column = 0; column < in_left.size(); ++column) {
      if (in_left[column] && in_right[column]) columns_.emplace_back(column);
    }
    for (std::size_t i = 0; i < right.size(); ++i) rows_[key(right.row(i))].push_back(i);
  }

  [[nodiscard]] const std::vector<std::size_t>& of(RowView row) const {
    static const std::vector<std::size_t> none;
    const auto found = rows_.find(key(row));
    return found == rows_.end() ? none : found->second;
  }

 private:
  [[nodiscard]] Row key(RowView row) const {
    Row out;
    out.reserve(columns_.size());
    for (const Variable column : columns_) out.push_back(row[column.index()]);
    return out;
  }

  std::vector<Variable> columns_;
  std::unordered_map<Row, std::vector<std::size_t>, RowHash> rows_;
};

bool are_compatible(RowView left, RowView right) noexcept {
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (is_bound(left[i]) && is_bound(right[i]) && left[i] != right[i]) return false;
  }
  return true;
}

bool share_a_variable(RowView left, RowView right) noexcept {
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (is_bound(left[i]) && is_bound(right[i])) return true;
  }
  return false;
}

Row merged(RowView left, RowView right) {
  Row out{left.begin(), left.end()};
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (!is_bound(out[i])) out[i] = right[i];
  }
  return out;
}

}  // namespace

Solutions Evaluation::join(const Solutions& left, const Solutions& right) {
  return left_join(left, right, {}, TermId{}, Unmatched::dropped);
}

Solutions Evaluation::left_join(const Solutions& left, const Solutions& right,
                                const std::vector<Expression>& filters, TermId graph, Unmatched unmatched) {
  Solutions out{left.width()};
  const Partners partners{left, right};
  for (std::size_t i = 0; i < left.size(); ++i) {
    bool matched = false;
    for (const std::size_t j : partners.of(left.row(i))) {
      if (!step()) return out;
      if (!are_compatible(left.row(i), right.row(j))) continue;
      const Row row = merged(left.row(i), right.row(j));
      if (!passes(filters, {row, graph})) continue;
      matched = true;
      if (!add(out, row)) return out;
    }
    if (!matched && unmatched == Unmatched::kept && !add(out, left.row(i))) return out;
  }
  return out;
}

Solutions Evaluation::minus(const Solutions& left, const Solutions& right) {
  Solutions out{left.width()};
  const Partners partners{left, right};
  for (std::size_t i = 0; i < left.size(); ++i) {
    bool taken_away = false;
    for (const std::size_t j : partners.of(left.row(i))) {
      if (!step()) return out;
      if (are_compatible(left.row(i), right.row(j)) && share_a_variable(left.row(i), right.row(j))) {
        taken_away = true;
        break;
      }
    }
    if (!taken_away && !add(out, left.row(i))) return out;
  }
  return out;
}

}  // namespace entente::sparql
