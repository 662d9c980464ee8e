#include "entente/analyse/matching.hpp"

#include <algorithm>
#include <limits>

namespace entente {

namespace {

WeightTable turned(const WeightTable& table) {
  WeightTable out{table.columns, table.rows, std::vector<double>(table.weights.size())};
  for (std::size_t row = 0; row < table.rows; ++row) {
    for (std::size_t column = 0; column < table.columns; ++column)
      out.weights[column * out.columns + row] = table.at(row, column);
  }
  return out;
}

/// Rows and columns count from 1; 0 stands for none, as the method has it.
class Assignment {
 public:
  explicit Assignment(const WeightTable& table)
      : table_{table},
        row_price_(table.rows + 1),
        column_price_(table.columns + 1),
        row_of_(table.columns + 1),
        before_(table.columns + 1) {
    for (std::size_t row = 1; row <= table.rows; ++row) place(row);
  }

  [[nodiscard]] const std::vector<std::size_t>& row_of() const { return row_of_; }

 private:
  // Least cost is most weight. What would not be matched costs nothing, so that a row without a partner can
  // stand at any column that is left: the rows are the fewer.
  [[nodiscard]] double cost(std::size_t row, std::size_t column) const {
    return -std::max(0.0, table_.at(row - 1, column - 1));
  }

  void place(std::size_t row) {
    std::vector<double> least(table_.columns + 1, std::numeric_limits<double>::infinity());
    std::vector<bool> reached(table_.columns + 1, false);
    row_of_[0] = row;
    std::size_t column = 0;
    do {
      reached[column] = true;
      column = nearest(column, least, reached);
    } while (row_of_[column] != 0);
    while (column != 0) {
      row_of_[column] = row_of_[before_[column]];
      column = before_[column];
    }
  }

  /// Looks from the row at `from`; moves the prices so that the nearest column that is left costs nothing.
  std::size_t nearest(std::size_t from, std::vector<double>& least, const std::vector<bool>& reached) {
    const std::size_t row = row_of_[from];
    std::size_t best = 0;
    double step = std::numeric_limits<double>::infinity();
    for (std::size_t column = 1; column <= table_.columns; ++column) {
      if (reached[column]) continue;
      const double reduced = cost(row, column) - row_price_[row] - column_price_[column];
      if (reduced < least[column]) {
        least[column] = reduced;
        before_[column] = from;
      }
      if (least[column] < step) {
        step = least[column];
        best = column;
      }
    }
    for (std::size_t column = 0; column <= table_.columns; ++column) {
      if (reached[column]) {
        row_price_[row_of_[column]] += step;
        column_price_[column] -= step;
      } else {
        least[column] -= step;
      }
    }
    return best;
  }

  const WeightTable& table_;
  std::vector<double> row_price_;
  std::vector<double> column_price_;
  std::vector<std::size_t> row_of_;  ///< by column
  std::vector<std::size_t> before_;  ///< by column: the column that the path came from
};

}  // namespace

std::vector<std::optional<std::size_t>> heaviest_matching(const WeightTable& table) {
  const bool turn = table.rows > table.columns;
  const WeightTable flat = turn ? turned(table) : table;
  const Assignment assignment{flat};
  std::vector<std::optional<std::size_t>> out(table.rows);
  for (std::size_t column = 0; column < flat.columns; ++column) {
    const std::size_t row = assignment.row_of()[column + 1];
    if (row == 0 || flat.at(row - 1, column) <= 0) continue;
    if (turn) {
      out[column] = row - 1;
    } else {
      out[row - 1] = column;
    }
  }
  return out;
}

}  // namespace entente
