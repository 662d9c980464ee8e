#include "entente/analyse/matching.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace entente;

namespace {

double weight_of(const WeightTable& table, const std::vector<std::optional<std::size_t>>& matching) {
  double out = 0;
  for (std::size_t row = 0; row < matching.size(); ++row) {
    if (matching[row]) out += table.at(row, *matching[row]);
  }
  return out;
}

/// By trying all.
double most(const WeightTable& table, std::size_t row, std::set<std::size_t>& taken) {
  if (row == table.rows) return 0;
  double out = most(table, row + 1, taken);
  for (std::size_t column = 0; column < table.columns; ++column) {
    if (!taken.insert(column).second) continue;
    out = std::max(out, table.at(row, column) + most(table, row + 1, taken));
    taken.erase(column);
  }
  return out;
}

}  // namespace

TEST_CASE("a matching is as heavy as the heaviest of all") {
  CHECK(rc::check("small tables", [] {
    const auto rows = *rc::gen::inRange<std::size_t>(0, 6);
    const auto columns = *rc::gen::inRange<std::size_t>(0, 6);
    WeightTable table{rows, columns, {}};
    for (std::size_t i = 0; i < rows * columns; ++i)
      table.weights.push_back(static_cast<double>(*rc::gen::inRange(-3, 10)) / 8);
    const auto matching = heaviest_matching(table);
    RC_ASSERT(matching.size() == rows);
    std::set<std::size_t> columns_used;
    for (std::size_t row = 0; row < rows; ++row) {
      if (!matching[row]) continue;
      RC_ASSERT(columns_used.insert(*matching[row]).second);
      RC_ASSERT(table.at(row, *matching[row]) > 0);
    }
    std::set<std::size_t> taken;
    RC_ASSERT(std::abs(weight_of(table, matching) - most(table, 0, taken)) < 1e-9);
  }));
}

TEST_CASE("all tables of three by three with weights of 0, 1 or 2") {
  constexpr int tables = 19683;  // 3^9
  for (int number = 0; number < tables; ++number) {
    WeightTable table{3, 3, {}};
    for (int rest = number, i = 0; i < 9; ++i, rest /= 3) table.weights.push_back(rest % 3);
    std::set<std::size_t> taken;
    if (weight_of(table, heaviest_matching(table)) != most(table, 0, taken)) FAIL("table " << number);
  }
}

TEST_CASE("the best pair of all gives way where two others weigh more together") {
  const WeightTable table{2, 2, {0.9, 0.8, 0.8, 0.1}};
  CHECK(heaviest_matching(table) == std::vector<std::optional<std::size_t>>{1, 0});
}

TEST_CASE("nothing is matched for no weight") {
  CHECK(heaviest_matching({2, 1, {0, 0}}) == std::vector<std::optional<std::size_t>>(2));
  CHECK(heaviest_matching({0, 3, {}}).empty());
}
