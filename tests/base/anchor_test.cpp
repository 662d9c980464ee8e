#include "entente/base/anchor.hpp"

#include <catch2/catch.hpp>

using namespace entente;

namespace {

constexpr YearlyPeriod march{3};
constexpr YearlyPeriod june{6};
constexpr YearlyPeriod november{11};
constexpr YearlyPeriod december{12};
constexpr YearlyPeriod fall{9, 0, 3};
constexpr YearlyPeriod winter{12, 0, 3};

}  // namespace

TEST_CASE("a date without a year is the nearest to the day on which it is said") {
  CHECK(year_of({{2024, 1, 15}}, december) == 2023);
  CHECK(year_of({{2024, 12, 15}}, {1, 25}) == 2025);
  CHECK(year_of({{2024, 6, 15}}, december) == 2024);
  CHECK(year_of({{2024, 6, 15}}, june) == 2024);
  CHECK(year_of({{2024, 1, 15}}, winter) == 2023);
}

TEST_CASE("without a month the year is taken as it is") {
  CHECK(year_of({{2024}}, december) == 2024);
  CHECK(year_of({{2024}, Lean::last}, june) == 2024);
}

TEST_CASE("tense decides between what lies in the year and what is near") {
  CHECK(year_of({{2024, 3, 15}, Lean::after}, december) == 2024);
  CHECK(year_of({{2024, 3, 15}, Lean::before}, december) == 2023);
  CHECK(year_of({{2024, 12, 20}, Lean::before}, {2, 24}) == 2024);
  CHECK(year_of({{2024, 6, 10}, Lean::before}, {6, 24}) == 2024);  // "as announced, the summit on June 24"
  CHECK(year_of({{2024, 11, 10}, Lean::after}, march) == 2025);
}

TEST_CASE("last, past, this and next count from the day") {
  CHECK(year_of({{2024, 4, 15}, Lean::last}, march) == 2024);
  CHECK(year_of({{2024, 3, 15}, Lean::last}, march) == 2023);
  CHECK(year_of({{2024, 3, 15}, Lean::past}, march) == 2024);
  CHECK(year_of({{2024, 2, 15}, Lean::past}, march) == 2023);
  CHECK(year_of({{2024, 12, 1}, Lean::current}, fall) == 2024);
  CHECK(year_of({{2024, 1, 10}, Lean::current}, november) == 2024);
  CHECK(year_of({{2024, 1, 10}, Lean::current}, winter) == 2023);
  CHECK(year_of({{2024, 5, 10}, Lean::next}, march) == 2025);
  CHECK(year_of({{2024, 5, 10}, Lean::next}, june) == 2024);
}
