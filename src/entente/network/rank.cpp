#include "entente/network/rank.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <numeric>
#include <tuple>
#include <utility>

namespace entente {

namespace {

bool are_tied(double larger, double smaller) {
  return larger - smaller <= 1e-9 * std::max(std::abs(larger), std::abs(smaller));
}

/// The positions of the values, largest first, with the first and last place of each group of ties.
template <class Visit>
void for_each_group(std::span<const double> values, Visit visit) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
  for (std::size_t first = 0; first < order.size();) {
    std::size_t end = first + 1;
    while (end < order.size() && are_tied(values[order[first]], values[order[end]])) ++end;
    visit(std::span{order}.subspan(first, end - first), first);
    first = end;
  }
}

/// Places from 0, ties with the mean of theirs.
std::vector<double> mean_places(std::span<const double> values) {
  std::vector<double> result(values.size());
  for_each_group(values, [&](std::span<const std::size_t> group, std::size_t first) {
    for (const std::size_t position : group)
      result[position] = static_cast<double>(first) + (static_cast<double>(group.size()) - 1) / 2;
  });
  return result;
}

/// How many pairs of equal neighbours a sorted list has.
template <class List>
double tied_pairs(const List& sorted) {
  double pairs = 0;
  double before = 0;  // equal ones right before this one
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    before = sorted[i] == sorted[i - 1] ? before + 1 : 0;
    pairs += before;
  }
  return pairs;
}

/// Sorts, and counts the pairs that stood in the wrong order.
double sort_counting_inversions(std::span<std::uint32_t> list) {
  if (list.size() < 2) return 0;
  const std::size_t half = list.size() / 2;
  double inversions =
      sort_counting_inversions(list.first(half)) + sort_counting_inversions(list.subspan(half));
  std::vector<std::uint32_t> merged;
  merged.reserve(list.size());
  std::size_t left = 0;
  for (std::size_t right = half; right < list.size(); ++right) {
    for (; left < half && list[left] <= list[right]; ++left) merged.push_back(list[left]);
    inversions += static_cast<double>(half - left);
    merged.push_back(list[right]);
  }
  std::copy(list.begin() + static_cast<std::ptrdiff_t>(left),
            list.begin() + static_cast<std::ptrdiff_t>(half), std::back_inserter(merged));
  std::copy(merged.begin(), merged.end(), list.begin());
  return inversions;
}

}  // namespace

std::vector<std::uint32_t> competition_ranks(std::span<const double> values) {
  std::vector<std::uint32_t> result(values.size());
  for_each_group(values, [&](std::span<const std::size_t> group, std::size_t first) {
    for (const std::size_t position : group) result[position] = static_cast<std::uint32_t>(first + 1);
  });
  return result;
}

std::optional<double> spearman(std::span<const double> a, std::span<const double> b) {
  assert(a.size() == b.size());
  const std::vector<double> places_a = mean_places(a);
  const std::vector<double> places_b = mean_places(b);
  const double mean = (static_cast<double>(a.size()) - 1) / 2;
  double covariance = 0;
  double variance_a = 0;
  double variance_b = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    covariance += (places_a[i] - mean) * (places_b[i] - mean);
    variance_a += (places_a[i] - mean) * (places_a[i] - mean);
    variance_b += (places_b[i] - mean) * (places_b[i] - mean);
  }
  if (variance_a == 0 || variance_b == 0) return std::nullopt;
  return covariance / std::sqrt(variance_a * variance_b);
}

std::optional<double> kendall_tau_b(std::span<const double> a, std::span<const double> b) {
  assert(a.size() == b.size());
  const std::vector<std::uint32_t> ranks_a = competition_ranks(a);
  const std::vector<std::uint32_t> ranks_b = competition_ranks(b);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> both(a.size());
  for (std::size_t i = 0; i < a.size(); ++i) both[i] = {ranks_a[i], ranks_b[i]};
  std::sort(both.begin(), both.end());
  std::vector<std::uint32_t> first(a.size());
  std::vector<std::uint32_t> second(a.size());
  for (std::size_t i = 0; i < a.size(); ++i) std::tie(first[i], second[i]) = both[i];
  // Sorted by the first ranking and within its ties by the second, only pairs that they rank unlike are
  // inverted.
  const double unlike = sort_counting_inversions(second);
  const double pairs = static_cast<double>(a.size()) * (static_cast<double>(a.size()) - 1) / 2;
  const double ranked_by_a = pairs - tied_pairs(first);
  const double ranked_by_b = pairs - tied_pairs(second);
  if (a.empty() || ranked_by_a == 0 || ranked_by_b == 0) return std::nullopt;
  const double alike = ranked_by_a + ranked_by_b - pairs + tied_pairs(both) - unlike;
  return (alike - unlike) / std::sqrt(ranked_by_a * ranked_by_b);
}

}  // namespace entente
