#include "entente/analyse/commitment_links.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <optional>

#include "entente/analyse/commitment_verdict.hpp"
#include "entente/analyse/matching.hpp"

namespace entente {

namespace {

/// The least chance that makes a link: where two commitments have no better partner, one in five is worth it,
/// as F1 counts (docs/continuity.md).
constexpr double main_threshold = 0.2;
/// A split or merge has a better link against it.
constexpr double further_threshold = 0.25;
/// … and must come near to the best link that either of the two has.
constexpr double further_share = 0.5;

/// The commitments by where their clauses stand, so that of equal matchings the same one is found in whatever
/// order they are given.
std::vector<std::size_t> canonical_order(const StatementFacts& facts) {
  std::vector<std::size_t> out(facts.commitments.size());
  std::iota(out.begin(), out.end(), std::size_t{0});
  std::sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) {
    const CommitmentFact& left = facts.commitments[a];
    const CommitmentFact& right = facts.commitments[b];
    if (left.clause.begin != right.clause.begin) return left.clause.begin < right.clause.begin;
    if (left.clause.end != right.clause.end) return left.clause.end < right.clause.end;
    return left.words < right.words;
  });
  return out;
}

std::vector<CommitmentProfile> in_order(const std::vector<CommitmentProfile>& profiles,
                                        const std::vector<std::size_t>& order) {
  std::vector<CommitmentProfile> out;
  out.reserve(order.size());
  for (const std::size_t at : order) out.push_back(profiles[at]);
  return out;
}

/// All pairs with their similarity, and what was found of them.
struct Comparison {
  WeightTable table;
  std::vector<SimilarityParts> parts;
  std::vector<std::optional<std::size_t>> matched;  ///< by row
};

Comparison compared(const std::vector<CommitmentProfile>& earlier,
                    const std::vector<CommitmentProfile>& later, const ContinuityLexicon& lexicon) {
  Comparison out{{earlier.size(), later.size(), {}}, {}, {}};
  const WordWeights weights{earlier, later, lexicon};
  std::vector<WeighedCommitment> after;
  after.reserve(later.size());
  for (const CommitmentProfile& each : later) after.push_back(weighed(each, weights));
  for (const CommitmentProfile& each : earlier) {
    const WeighedCommitment from = weighed(each, weights);
    for (const WeighedCommitment& to : after) {
      out.parts.push_back(similarity_parts(from, to, weights));
      out.table.weights.push_back(similarity(out.parts.back()));
    }
  }
  WeightTable eligible = out.table;
  for (double& weight : eligible.weights) {
    if (weight < main_threshold) weight = 0;
  }
  out.matched = heaviest_matching(eligible);
  return out;
}

double best_of_row(const WeightTable& table, std::size_t row) {
  double out = 0;
  for (std::size_t column = 0; column < table.columns; ++column) out = std::max(out, table.at(row, column));
  return out;
}

double best_of_column(const WeightTable& table, std::size_t column) {
  double out = 0;
  for (std::size_t row = 0; row < table.rows; ++row) out = std::max(out, table.at(row, column));
  return out;
}

}  // namespace

std::vector<CommitmentLink> link_commitments(const StatementFacts& earlier, const StatementFacts& later,
                                             const ContinuityLexicon& lexicon) {
  const std::vector<std::size_t> rows = canonical_order(earlier);
  const std::vector<std::size_t> columns = canonical_order(later);
  const Comparison all = compared(in_order(profile_commitments(earlier, lexicon), rows),
                                  in_order(profile_commitments(later, lexicon), columns), lexicon);
  std::vector<double> best_later(columns.size());
  for (std::size_t column = 0; column < columns.size(); ++column)
    best_later[column] = best_of_column(all.table, column);
  std::vector<CommitmentLink> out;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const double best_earlier = best_of_row(all.table, row);
    for (std::size_t column = 0; column < columns.size(); ++column) {
      const double similar = all.table.at(row, column);
      const bool main = all.matched[row] == column;
      const bool further = similar >= further_threshold &&
                           similar >= further_share * std::max(best_earlier, best_later[column]);
      if (!main && !further) continue;
      const std::size_t from = rows[row];
      const std::size_t to = columns[column];
      out.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to), similar,
                     all.parts[row * columns.size() + column], main,
                     verdict_of(earlier, from, later, to, lexicon)});
    }
  }
  std::sort(out.begin(), out.end(), [](const CommitmentLink& a, const CommitmentLink& b) {
    return a.earlier != b.earlier ? a.earlier < b.earlier : a.later < b.later;
  });
  return out;
}

}  // namespace entente
