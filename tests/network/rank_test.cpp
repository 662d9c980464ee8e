#include "entente/network/rank.hpp"

#include <cmath>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Values = std::vector<double>;
using Ranks = std::vector<std::uint32_t>;

std::optional<double> rho(const Values& a, const Values& b) {
  return spearman(a, b);
}

std::optional<double> tau(const Values& a, const Values& b) {
  return kendall_tau_b(a, b);
}

int sign(double value) {
  return (value > 0) - (value < 0);
}

/// By the definition, pair by pair.
std::optional<double> patient_tau(const Values& a, const Values& b) {
  double score = 0;
  double ranked_by_a = 0;
  double ranked_by_b = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      score += sign(a[i] - a[j]) * sign(b[i] - b[j]);
      ranked_by_a += a[i] != a[j] ? 1 : 0;
      ranked_by_b += b[i] != b[j] ? 1 : 0;
    }
  if (ranked_by_a == 0 || ranked_by_b == 0) return std::nullopt;
  return score / std::sqrt(ranked_by_a * ranked_by_b);
}

}  // namespace

TEST_CASE("the largest is first, and after ties ranks are left out") {
  CHECK(competition_ranks(Values{3, 9, 3, 5, 3, 1}) == Ranks{3, 1, 3, 2, 3, 6});
  CHECK(competition_ranks(Values{}) == Ranks{});
  CHECK(competition_ranks(Values{0, -1, 0}) == Ranks{1, 3, 1});
}

TEST_CASE("values that differ by rounding only are tied, others are not") {
  CHECK(competition_ranks(Values{0.1 + 0.2, 0.3}) == Ranks{1, 1});
  CHECK(competition_ranks(Values{1e6, 1e6 * (1 + 5e-10)}) == Ranks{1, 1});
  CHECK(competition_ranks(Values{1, 1 + 2e-9}) == Ranks{2, 1});
  CHECK(competition_ranks(Values{1e-20, 2e-20, -1e-20}) == Ranks{2, 1, 3});
}

TEST_CASE("ties do not chain: each is near the largest of its group") {
  CHECK(competition_ranks(Values{1, 1 - 0.8e-9, 1 - 1.6e-9}) == Ranks{1, 1, 3});
}

TEST_CASE("the same order correlates fully, the reverse negatively") {
  CHECK(rho({1, 2, 3}, {10, 20, 90}) == 1.0);
  CHECK(rho({1, 2, 3}, {9, 2, 1}) == -1.0);
  CHECK(tau({1, 2, 3}, {10, 20, 90}) == 1.0);
  CHECK(tau({1, 2, 3}, {9, 2, 1}) == -1.0);
}

TEST_CASE("known correlations") {
  // Places 0 1 2 3 4 and 1 0 2 4 3: sum of squared differences 4, rho = 1 - 6·4/(5·24)
  CHECK(rho({5, 4, 3, 2, 1}, {4, 5, 3, 1, 2}).value() == Approx(0.8));
  CHECK(tau({5, 4, 3, 2, 1}, {4, 5, 3, 1, 2}).value() == Approx(0.6));
  // With ties: places 0.5 0.5 2 and 0 1 2
  CHECK(rho({2, 2, 1}, {3, 2, 1}).value() == Approx(std::sqrt(3) / 2));
  CHECK(tau({2, 2, 1}, {3, 2, 1}).value() == Approx(2 / std::sqrt(6)));
}

TEST_CASE("what does not differ cannot correlate") {
  CHECK(rho({}, {}) == std::nullopt);
  CHECK(tau({}, {}) == std::nullopt);
  CHECK(rho({1}, {2}) == std::nullopt);
  CHECK(tau({1}, {2}) == std::nullopt);
  CHECK(rho({1, 1}, {1, 2}) == std::nullopt);
  CHECK(tau({1, 2}, {1, 1}) == std::nullopt);
}

TEST_CASE("correlations are symmetric, bounded, and what patience finds") {
  REQUIRE(rc::check([] {
    const auto size = *rc::gen::inRange<std::size_t>(0, 12);
    const auto value = rc::gen::map(rc::gen::inRange(0, 6), [](int i) { return i / 2.0; });
    const Values a = *rc::gen::container<Values>(size, value);
    const Values b = *rc::gen::container<Values>(size, value);
    const auto expected = patient_tau(a, b);
    RC_ASSERT(tau(a, b).has_value() == expected.has_value());
    RC_ASSERT(rho(a, b).has_value() == expected.has_value());
    if (!expected) return;
    RC_ASSERT(close(*tau(a, b), *expected));
    RC_ASSERT(close(*tau(b, a), *expected));
    RC_ASSERT(close(*rho(a, b), *rho(b, a)));
    RC_ASSERT(std::abs(*rho(a, b)) <= 1 + 1e-12);
  }));
}
