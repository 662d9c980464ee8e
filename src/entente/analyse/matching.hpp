// A one-to-one matching of two sets whose weights add up to the most.
//
// source   H. W. Kuhn, The Hungarian method for the assignment problem, 1955; in the form of shortest
//          augmenting paths. Boost's maximum_weighted_matching is for graphs of any shape; this is exact,
//          short and cubic for the one shape that is needed.
#ifndef ENTENTE_ANALYSE_MATCHING_HPP
#define ENTENTE_ANALYSE_MATCHING_HPP

#include <cstddef>
#include <optional>
#include <vector>

namespace entente {

/// A dense table of weights, row by row.
struct WeightTable {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<double> weights;  ///< rows * columns of them

  [[nodiscard]] double at(std::size_t row, std::size_t column) const {
    return weights[row * columns + column];
  }
};

/// For each row its column, or none. Weights of zero or less are never matched.
///
/// shape    one entry for each row; no column twice
/// cost     O(r² c) for r rows and c columns, rows being the fewer
[[nodiscard]] std::vector<std::optional<std::size_t>> heaviest_matching(const WeightTable& table);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_MATCHING_HPP
