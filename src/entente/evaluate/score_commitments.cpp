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

void score_sentences(const GoldStatement& gold, const StatementFacts& found, StatementScore& out) {
  std::set<CodePointRange> wanted;
  std::set<CodePointRange> optional;
  std::set<CodePointRange> given;
  for (const GoldCommitment& commitment : gold.commitments) {
    (commitment.optional ? optional : wanted).insert(commitment.range);
  }
  for (const CommitmentFact& commitment : found.commitments) given.insert(range_of(commitment, found));
  const CodePointIndexView source{found.source};
  for (const CodePointRange range : wanted) {
    if (overlaps_any(range, given)) {
      ++out.score.sentences.true_positives;
    } else {
      ++out.score.sentences.false_negatives;
      out.findings.push_back("missed commitment: " + quote(source, range));
    }
  }
  for (const CodePointRange range : given) {
    if (overlaps_any(range, wanted) || overlaps_any(range, optional)) continue;
    ++out.score.sentences.false_positives;
    out.findings.push_back("extra  commitment: " + quote(source, range));
  }
}

bool agree(const Names& a, const Names& b) {
  const std::size_t both = common(a, b);
  const std::size_t either = a.size() + b.size() - both;
  return either > 0 && 2 * both >= either;
}

void score_clauses(const GoldStatement& gold, const StatementFacts& found, StatementScore& out) {
  std::vector<std::string> actions;
  for (const CommitmentFact& commitment : found.commitments) actions.push_back(comparable(commitment.action));
  std::vector<bool> used(found.commitments.size());
  for (const GoldCommitment& wanted : gold.commitments) {
    if (wanted.optional) continue;
    const std::string action = comparable(wanted.action);
    std::size_t hit = 0;
    while (hit < used.size() && (used[hit] || actions[hit] != action ||
                                 !overlap(wanted.range, range_of(found.commitments[hit], found)))) {
      ++hit;
    }
    if (hit == used.size()) {
      ++out.score.clauses.false_negatives;
      continue;
    }
    const CommitmentFact& commitment = found.commitments[hit];
    const Names agents = comparables(names_of(found, commitment.agents));
    used[hit] = true;
    ++out.score.clauses.true_positives;
    out.score.force += {commitment.force == wanted.force ? 1U : 0U, 1};
    out.score.agents += {agree(agents, comparables(wanted.agents)) ? 1U : 0U, 1};
  }
  std::set<CodePointRange> optional;
  for (const GoldCommitment& commitment : gold.commitments) {
    if (commitment.optional) optional.insert(commitment.range);
  }
  for (std::size_t i = 0; i < used.size(); ++i) {
    if (!used[i]) ++out.score.clauses.false_positives;
    const bool judged = used[i] || !overlaps_any(range_of(found.commitments[i], found), optional);
    if (judged) out.score.rules[found.commitments[i].evidence.rule] += {used[i] ? 1U : 0U, 1};
  }
}

}  // namespace

void score_commitments(const GoldStatement& gold, const StatementFacts& found, StatementScore& out) {
  score_sentences(gold, found, out);
  score_clauses(gold, found, out);
}

}  // namespace entente
