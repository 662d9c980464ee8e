#include "entente/analyse/commitment_links.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

#include "entente/analyse/commitment_verdict.hpp"
#include "entente/analyse/matching.hpp"

namespace entente {

namespace {

/// The least chance that makes a link: where two commitments have no better partner, one in four is worth it,
/// as F1 counts (docs/continuity.md). A split or merge has to be as likely.
constexpr double link_threshold = 0.28;

// How the chance of a pair changes with what else is like either of them: fitted as the parts are.
constexpr double own_weight = 0.91;
constexpr double lead_weight_earlier = 0.14;  // over what else the earlier one resembles
constexpr double lead_weight_later = 0.42;
constexpr double outdone_weight = -1.75;  // by others of the same two sentences
constexpr double lead_bias = -0.03;
// By so much, and it is no link, however alike the two sentences are: of 15 such pairs none was one.
constexpr double utterly_outdone = 0.75;

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

double log_odds(double chance) {
  constexpr double least = 1e-5;
  const double bounded = std::clamp(chance, least, 1 - least);
  return std::log(bounded / (1 - bounded));
}

/// The two highest of a row or column, from different passages: what a pair competes with.
class Rivals {
 public:
  void add(std::size_t passage, double odds) {
    if (passage == first_passage_) {
      first_ = std::max(first_, odds);
    } else if (odds > first_) {
      second_ = first_;
      first_ = odds;
      first_passage_ = passage;
    } else {
      second_ = std::max(second_, odds);
    }
  }
  /// The highest from another passage than `passage`; of one sentence's undertakings none rivals another.
  [[nodiscard]] double best_beside(std::size_t passage) const {
    return passage == first_passage_ ? second_ : first_;
  }

 private:
  static constexpr double none = -8;
  double first_ = none;
  double second_ = none;
  std::size_t first_passage_ = static_cast<std::size_t>(-1);
};

double lead(double odds, double rival) {
  constexpr double behind = -6;
  constexpr double ahead = 3;
  return std::clamp(odds - rival, behind, ahead);
}

/// Each chance once more, now that all are known: a pair that is far more alike than either is to others is
/// likelier, one that others beat less likely.
void weigh_rivals(WeightTable& table, const std::vector<SimilarityParts>& parts,
                  const std::vector<std::size_t>& row_passages,
                  const std::vector<std::size_t>& column_passages) {
  std::vector<Rivals> of_row(table.rows);
  std::vector<Rivals> of_column(table.columns);
  for (std::size_t row = 0; row < table.rows; ++row) {
    for (std::size_t column = 0; column < table.columns; ++column) {
      const double odds = log_odds(table.at(row, column));
      of_row[row].add(column_passages[column], odds);
      of_column[column].add(row_passages[row], odds);
    }
  }
  const double by_size = evidence_of_size(table.rows, table.columns);
  for (std::size_t row = 0; row < table.rows; ++row) {
    for (std::size_t column = 0; column < table.columns; ++column) {
      double& weight = table.weights[row * table.columns + column];
      const double odds = log_odds(weight);
      const double outdone = parts[row * table.columns + column].outdone;
      const double evidence =
          own_weight * odds +
          lead_weight_earlier * lead(odds, of_row[row].best_beside(column_passages[column])) +
          lead_weight_later * lead(odds, of_column[column].best_beside(row_passages[row])) +
          outdone_weight * outdone + lead_bias + by_size;
      weight = outdone < utterly_outdone ? 1 / (1 + std::exp(-evidence)) : 0;
    }
  }
}

/// The two highest of several.
struct BestTwo {
  double first = 0;
  double second = 0;
  void add(double each) {
    second = std::max(second, std::min(first, each));
    first = std::max(first, each);
  }
  /// The highest of the others than one that was added.
  [[nodiscard]] double beside(double each) const { return each == first ? second : first; }
};

/// A row or a column of the table of pairs.
struct Line {
  std::size_t begin;
  std::size_t stride;
};

/// Adds to each pair of a line how far it is behind the best of those whose other side is of the same
/// passage.
///
/// passages  of the other sides; those of one passage stand together
void add_lag(std::vector<SimilarityParts>& parts, const std::vector<double>& alike, Line line,
             const std::vector<std::size_t>& passages) {
  for (std::size_t first = 0, last = 0; first < passages.size(); first = last) {
    BestTwo best;
    for (last = first; last < passages.size() && passages[last] == passages[first]; ++last)
      best.add(alike[line.begin + last * line.stride]);
    for (std::size_t i = first; i < last && last - first > 1; ++i) {
      const std::size_t pair = line.begin + i * line.stride;
      parts[pair].outdone =
          std::min(1.0, parts[pair].outdone + std::max(0.0, best.beside(alike[pair]) - alike[pair]));
    }
  }
}

/// Where both statements undertake several things in one sentence each, what is around them is alike for all:
/// a pair whose clauses others of these sentences outdo is no link for what is around it.
void find_outdone(std::vector<SimilarityParts>& parts, const std::vector<std::size_t>& row_passages,
                  const std::vector<std::size_t>& column_passages) {
  const std::size_t rows = row_passages.size();
  const std::size_t columns = column_passages.size();
  std::vector<double> alike(parts.size());
  std::transform(parts.begin(), parts.end(), alike.begin(),
                 [](const SimilarityParts& each) { return (each.clause + each.meaning) / 2; });
  for (std::size_t row = 0; row < rows; ++row) add_lag(parts, alike, {row * columns, 1}, column_passages);
  for (std::size_t column = 0; column < columns; ++column)
    add_lag(parts, alike, {column, columns}, row_passages);
}

std::vector<std::size_t> passages_of(const StatementFacts& facts, const std::vector<std::size_t>& order) {
  std::vector<std::size_t> out;
  out.reserve(order.size());
  for (const std::size_t at : order) out.push_back(facts.commitments[at].evidence.passage.index());
  return out;
}

Comparison compared(const std::vector<CommitmentProfile>& earlier,
                    const std::vector<CommitmentProfile>& later, const std::vector<std::size_t>& row_passages,
                    const std::vector<std::size_t>& column_passages, const ContinuityLexicon& lexicon) {
  Comparison out{{earlier.size(), later.size(), {}}, {}, {}};
  const WordWeights weights{earlier, later, lexicon};
  const WeighedPair pair = weighed(earlier, later, weights);
  out.parts.reserve(earlier.size() * later.size());
  out.table.weights.reserve(earlier.size() * later.size());
  for (const WeighedCommitment& from : pair.earlier) {
    for (const WeighedCommitment& to : pair.later) {
      out.parts.push_back(similarity_parts(from, to, weights));
    }
  }
  find_outdone(out.parts, row_passages, column_passages);
  for (const SimilarityParts& each : out.parts) out.table.weights.push_back(similarity(each));
  weigh_rivals(out.table, out.parts, row_passages, column_passages);
  WeightTable eligible = out.table;
  for (double& weight : eligible.weights) {
    if (weight < link_threshold) weight = 0;
  }
  out.matched = heaviest_matching(eligible);
  return out;
}

}  // namespace

std::vector<CommitmentLink> link_commitments(const StatementFacts& earlier, const StatementFacts& later,
                                             const ContinuityLexicon& lexicon) {
  const std::vector<std::size_t> rows = order_of_clauses(earlier);
  const std::vector<std::size_t> columns = order_of_clauses(later);
  const Comparison all = compared(in_order(profile_commitments(earlier, lexicon), rows),
                                  in_order(profile_commitments(later, lexicon), columns),
                                  passages_of(earlier, rows), passages_of(later, columns), lexicon);
  std::vector<CommitmentLink> out;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t column = 0; column < columns.size(); ++column) {
      const double similar = all.table.at(row, column);
      const bool main = all.matched[row] == column;
      if (!main && similar < link_threshold) continue;
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
