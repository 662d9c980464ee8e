// Statements that follow one another: by date, and by who speaks. What held is asked along each series, from
// every statement to the next.
#ifndef ENTENTE_ANALYSE_SERIES_HPP
#define ENTENTE_ANALYSE_SERIES_HPP

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "entente/graph/statement_facts.hpp"

namespace entente {

struct Series {
  std::string name;                     ///< "Japan, United States"
  std::vector<std::size_t> statements;  ///< indices, by date
};

/// The statements of the same parties, two at the least, by falling number, then name. Undated statements,
/// and those without parties, are in none; of those of one day the order is that of their IRIs.
///
/// cost     O(n log n)
[[nodiscard]] std::vector<Series> find_series(std::span<const StatementFacts> statements);

/// Two statements, by index, of which the first is the earlier one.
struct Succeeding {
  std::size_t earlier = 0;
  std::size_t later = 0;
  std::string series;  ///< its name; empty outside of one
};

/// What is worth comparing: in each series, from every statement to the next. Without any series, from each
/// dated statement to the next that shares a party with it.
[[nodiscard]] std::vector<Succeeding> succeeding_statements(std::span<const StatementFacts> statements);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_SERIES_HPP
