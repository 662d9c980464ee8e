// Commitments: their sentences by overlap, and each undertaking by sentence and action.
#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/evaluate/normalise.hpp"
#include "entente/evaluate/score_parts.hpp"
#include "entente/graph/code_point_index.hpp"

namespace entente {

namespace {

constexpr std::size_t quoted_code_points = 160;

/// More than half of the shorter one is in both.
bool overlap(CodePointRange a, CodePointRange b) {
  const auto begin = std::max(a.begin, b.begin);
  const auto end = std::min(a.end, b.end);
  return end > begin && 2 * std::uint64_t{end - begin} > std::min(a.size(), b.size());
}

bool overlaps_any(CodePointRange range, const std::set<CodePointRange>& others) {
  return std::any_of(others.begin(), others.end(),
                     [&](CodePointRange other) { return overlap(range, other); });
}

std::string quote(const CodePointIndexView& source, CodePointRange range) {
  const std::string text = fold_space(source.slice(range));
  return std::string{CodePointIndexView{text}.slice({0, quoted_code_points})};
}

CodePointRange range_of(const CommitmentFact& commitment, const StatementFacts& facts) {
  return facts.passages[commitment.evidence.passage.index()].range;
}

void match_sentences(const GoldStatement& gold, const StatementFacts& found, CommitmentMatches& out) {
  std::set<CodePointRange> wanted;
  std::set<CodePointRange> optional;
  std::set<CodePointRange> given;
  for (const GoldCommitment& commitment : gold.commitments) {
    (commitment.optional ? optional : wanted).insert(commitment.range);
  }
  for (const CommitmentFact& commitment : found.commitments) given.insert(range_of(commitment, found));
  for (const CodePointRange range : wanted) {
    (overlaps_any(range, given) ? out.right_sentences : out.missed_sentences).push_back(range);
  }
  for (const CodePointRange range : given) {
    if (!overlaps_any(range, wanted) && !overlaps_any(range, optional)) out.extra_sentences.push_back(range);
  }
}

bool agree(const Names& a, const Names& b) {
  const std::size_t both = common(a, b);
  const std::size_t either = a.size() + b.size() - both;
  return either > 0 && 2 * both >= either;
}

/// Finds for annotated commitments those found that have nobody yet.
class ClauseMatcher {
 public:
  ClauseMatcher(const GoldStatement& gold, const StatementFacts& found)
      : gold_{gold}, found_{found}, used_(found.commitments.size()) {
    for (const CommitmentFact& commitment : found.commitments) {
      actions_.push_back(comparable(commitment.action));
      ranges_.push_back(range_of(commitment, found));
    }
    for (const GoldCommitment& commitment : gold.commitments) {
      if (commitment.optional) optional_.insert(commitment.range);
    }
  }

  void match(CommitmentMatches& out) {
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < gold_.commitments.size(); ++i) {
      const GoldCommitment& wanted = gold_.commitments[i];
      if (wanted.optional) continue;
      const std::string action = comparable(wanted.action);
      const auto hit = take(wanted, [&](std::size_t j) { return actions_[j] == action; });
      if (!hit) {
        left.push_back(i);
        continue;
      }
      const CommitmentFact& commitment = found_.commitments[*hit];
      const Names agents = comparables(names_of(found_, commitment.agents));
      out.right.push_back(
          {i, *hit, commitment.force == wanted.force, agree(agents, comparables(wanted.agents))});
    }
    // What is left on both sides of one sentence differs in what is to be done.
    for (const std::size_t i : left) {
      const auto hit = take(gold_.commitments[i], [&](std::size_t j) { return is_judged(j); });
      if (hit) out.other_action.push_back({i, *hit});
      if (!hit) out.missed.push_back(i);
    }
    for (std::size_t j = 0; j < used_.size(); ++j) {
      if (!used_[j]) (is_judged(j) ? out.extra : out.unjudged).push_back(j);
    }
  }

 private:
  template <class Suits>
  std::optional<std::size_t> take(const GoldCommitment& wanted, Suits suits) {
    for (std::size_t j = 0; j < used_.size(); ++j) {
      if (used_[j] || !suits(j) || !overlap(wanted.range, ranges_[j])) continue;
      used_[j] = true;
      return j;
    }
    return std::nullopt;
  }
  [[nodiscard]] bool is_judged(std::size_t j) const { return !overlaps_any(ranges_[j], optional_); }

  const GoldStatement& gold_;
  const StatementFacts& found_;
  std::vector<bool> used_;
  std::vector<std::string> actions_;
  std::vector<CodePointRange> ranges_;
  std::set<CodePointRange> optional_;
};

CommitmentMatches match_commitments(const GoldStatement& gold, const StatementFacts& found) {
  CommitmentMatches out;
  for (const GoldCommitment& commitment : gold.commitments) out.gold_ranges.push_back(commitment.range);
  match_sentences(gold, found, out);
  ClauseMatcher{gold, found}.match(out);
  return out;
}

void count_sentences(const CommitmentMatches& matches, const StatementFacts& found, StatementScore& out) {
  const CodePointIndexView source{found.source};
  Count& count = out.score.sentences;
  count.true_positives += static_cast<std::uint32_t>(matches.right_sentences.size());
  for (const CodePointRange range : matches.missed_sentences) {
    ++count.false_negatives;
    out.findings.push_back("missed commitment: " + quote(source, range));
  }
  for (const CodePointRange range : matches.extra_sentences) {
    ++count.false_positives;
    out.findings.push_back("extra  commitment: " + quote(source, range));
  }
}

void count_clauses(const CommitmentMatches& matches, const StatementFacts& found, Score& score) {
  const auto credit = [&](std::size_t i, bool right) {
    score.rules[found.commitments[i].evidence.rule] += {right ? 1U : 0U, 1};
  };
  for (const MatchedClause& clause : matches.right) {
    score.force += {clause.right_force ? 1U : 0U, 1};
    score.agents += {clause.right_agents ? 1U : 0U, 1};
    credit(clause.found, true);
  }
  for (const Matched& pair : matches.other_action) credit(pair.found, false);
  for (const std::size_t i : matches.extra) credit(i, false);
  const auto number = [](std::size_t size) { return static_cast<std::uint32_t>(size); };
  const std::uint32_t other = number(matches.other_action.size());
  score.clauses +=
      {number(matches.right.size()), other + number(matches.extra.size() + matches.unjudged.size()),
       other + number(matches.missed.size())};
}

}  // namespace

void score_commitments(const GoldStatement& gold, const StatementFacts& found, StatementScore& out) {
  out.matches.commitments = match_commitments(gold, found);
  count_sentences(out.matches.commitments, found, out);
  count_clauses(out.matches.commitments, found, out.score);
}

}  // namespace entente
