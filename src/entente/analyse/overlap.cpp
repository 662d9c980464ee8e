#include "entente/analyse/overlap.hpp"

#include <cmath>
#include <map>
#include <random>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "entente/network/rank.hpp"

namespace entente {

namespace {

constexpr std::uint64_t seed = 20030909;
constexpr std::size_t fewest_correlated = 3;
/// Correlations that differ by no more than this are the same.
constexpr double rounding = 1e-12;

std::set<std::string_view> names_of(const StatementFacts& facts) {
  std::set<std::string_view> out;
  for (const EntityFact& entity : facts.entities) out.insert(entity.iri);
  return out;
}

std::pair<std::vector<double>, std::vector<double>> common_values(const NetworkFigures& earlier,
                                                                  const NetworkFigures& later,
                                                                  Measure measure) {
  std::map<std::string_view, double> before;
  const std::vector<double>& earlier_values = measured(earlier, measure).values;
  const std::vector<double>& later_values = measured(later, measure).values;
  for (std::size_t i = 0; i < earlier_values.size(); ++i) {
    const ProjectedNode& node = earlier.projected.nodes[i];
    if (node.type) before.emplace(node.iri, earlier_values[i]);
  }
  std::pair<std::vector<double>, std::vector<double>> out;
  for (std::size_t i = 0; i < later_values.size(); ++i) {
    const auto at = before.find(later.projected.nodes[i].iri);
    if (at == before.end()) continue;
    out.first.push_back(at->second);
    out.second.push_back(later_values[i]);
  }
  return out;
}

/// Fisher and Yates's shuffle with numbers that are the same everywhere; std::shuffle's are the library's own
/// affair.
void shuffle(std::vector<double>& values, std::mt19937_64& random) {
  for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[random() % i]);
}

double permutation_p_value(const std::vector<double>& before, std::vector<double> after, double observed,
                           std::uint32_t permutations) {
  std::mt19937_64 random{seed};  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same question has the same answer
  std::uint32_t as_far = 1;
  for (std::uint32_t i = 0; i < permutations; ++i) {
    shuffle(after, random);
    if (std::abs(spearman(before, after).value_or(0)) >= std::abs(observed) - rounding) ++as_far;
  }
  return static_cast<double>(as_far) / (static_cast<double>(permutations) + 1);
}

}  // namespace

Overlap overlap(const StatementFacts& earlier, const StatementFacts& later,
                const NetworkFigures& earlier_figures, const NetworkFigures& later_figures, Measure measure,
                std::uint32_t permutations) {
  Overlap out;
  const std::set<std::string_view> before = names_of(earlier);
  const std::set<std::string_view> after = names_of(later);
  out.earlier = before.size();
  out.later = after.size();
  for (const std::string_view iri : before) out.common += after.count(iri);
  const std::size_t all = out.earlier + out.later - out.common;
  out.jaccard = all == 0 ? 0 : static_cast<double>(out.common) / static_cast<double>(all);
  const auto [earlier_values, later_values] = common_values(earlier_figures, later_figures, measure);
  if (earlier_values.size() < fewest_correlated) return out;
  out.rank_correlation = spearman(earlier_values, later_values);
  if (!out.rank_correlation) return out;
  out.correlated = earlier_values.size();
  out.p_value = permutation_p_value(earlier_values, later_values, *out.rank_correlation, permutations);
  return out;
}

}  // namespace entente
