// Solutions of a pattern as a table: a row for each, a column for each variable of the scope.
#ifndef ENTENTE_QUERY_SOLUTIONS_HPP
#define ENTENTE_QUERY_SOLUTIONS_HPP

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "entente/query/ast.hpp"
#include "entente/query/dataset.hpp"

namespace entente::sparql {

using Row = std::vector<TermId>;
using RowView = std::span<const TermId>;

class Solutions {
 public:
  explicit Solutions(std::size_t width) : width_{width} {}

  [[nodiscard]] std::size_t width() const noexcept { return width_; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] RowView row(std::size_t index) const {
    return RowView{cells_}.subspan(index * width_, width_);
  }
  [[nodiscard]] TermId at(std::size_t index, Variable column) const {
    return cells_[index * width_ + column.index()];
  }
  void set(std::size_t index, Variable column, TermId value) {
    cells_[index * width_ + column.index()] = value;
  }
  void add(RowView row) {
    cells_.insert(cells_.end(), row.begin(), row.end());
    ++size_;
  }

  /// For each column whether it is bound in every row.  cost linear
  [[nodiscard]] std::vector<bool> bound_everywhere() const {
    std::vector<bool> out(width_, true);
    for (std::size_t i = 0; i < size_; ++i) {
      for (std::size_t column = 0; column < width_; ++column) {
        if (!is_bound(cells_[i * width_ + column])) out[column] = false;
      }
    }
    return out;
  }

 private:
  std::size_t width_;
  std::size_t size_ = 0;
  std::vector<TermId> cells_;
};

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_SOLUTIONS_HPP
