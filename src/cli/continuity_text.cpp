#include "cli/continuity_text.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "cli/console.hpp"
#include "cli/coverage_text.hpp"

namespace entente::cli {

namespace {

std::string in_words(const StatementFacts& facts) {
  const std::string title = facts.title.empty() ? facts.file : facts.title;
  return facts.date.empty() ? title : title + " (" + facts.date + ")";
}

class PairText {
 public:
  PairText(const StatementFacts& earlier, const StatementFacts& later, const Continuity& continuity,
           const Overlap& overlap)
      : earlier_{earlier}, later_{later}, continuity_{continuity}, overlap_{overlap} {}

  std::string write() && {
    out_ = fmt::format("From: {}\nTo:   {}\n", in_words(earlier_), in_words(later_));
    if (!earlier_.date.empty() && earlier_.date == later_.date)
      out_ += "Both are of the same day: the order is by name.\n";
    if (earlier_.date.empty() || later_.date.empty())
      out_ += "Not both are dated: the order is as far as it is known.\n";
    write_entities();
    write_links();
    write_unlinked(earlier_, continuity_.earlier_commitments, Verdict::not_mentioned,
                   "Commitments not mentioned any more (silence is no end)");
    write_unlinked(later_, continuity_.later_commitments, Verdict::emerged, "Commitments that emerged");
    write_topics();
    write_overlap();
    return std::move(out_);
  }

 private:
  void write_entities() {
    out_ += "\nNamed things\n";
    for (const Verdict verdict : {Verdict::persisted, Verdict::renamed, Verdict::succeeded, Verdict::ended,
                                  Verdict::not_mentioned, Verdict::emerged}) {
      std::vector<std::string> names;
      for (const EntityContinuity& each : continuity_.entities) {
        if (each.verdict == verdict) names.push_back(name_of(each));
      }
      if (names.empty()) continue;
      out_ += fmt::format("  {} ({})\n", label(verdict), names.size());
      for (const std::string& name : names) out_ += "    " + name + '\n';
    }
  }

  std::string name_of(const EntityContinuity& each) const {
    if (!each.earlier) return later_.entities[each.later->index()].name;
    std::string out = earlier_.entities[each.earlier->index()].name;
    if (each.verdict == Verdict::renamed) out += " as " + later_.entities[each.later->index()].name;
    if (each.verdict == Verdict::succeeded) out += " by " + later_.entities[each.later->index()].name;
    if (!each.date.empty()) out += ", " + each.date;
    if (!each.source.empty()) out += " (" + each.source + ")";
    return out;
  }

  static std::string quotation(const StatementFacts& facts, std::size_t c) {
    const CommitmentFact& commitment = facts.commitments[c];
    const PassageFact& passage = facts.passages[commitment.evidence.passage.index()];
    return fmt::format("{}: {} [{} {}-{}]", commitment.action, passage.text, facts.file, passage.range.begin,
                       passage.range.end);
  }

  void write_links() {
    const auto taken = static_cast<std::size_t>(
        std::count_if(continuity_.earlier_commitments.begin(), continuity_.earlier_commitments.end(),
                      [](Verdict verdict) { return verdict != Verdict::not_mentioned; }));
    out_ += fmt::format("\nCommitments: {} of {} taken up, by {}\n", taken, earlier_.commitments.size(),
                        counted(continuity_.links.size(), "link", "links"));
    for (const CommitmentLink& link : continuity_.links) {
      std::string parts;
      for (const auto& [name, value] : named(link.parts)) {
        if (value > 0) parts += fmt::format("{}{} {:.2f}", parts.empty() ? "" : ", ", name, value);
      }
      out_ += fmt::format("  {} {:.2f}{} ({})\n    {}\n    {}\n", label(link.verdict), link.similarity,
                          link.main ? "" : ", besides another", parts, quotation(earlier_, link.earlier),
                          quotation(later_, link.later));
    }
  }

  void write_unlinked(const StatementFacts& facts, const std::vector<Verdict>& verdicts, Verdict verdict,
                      std::string_view title) {
    const auto count = static_cast<std::size_t>(std::count(verdicts.begin(), verdicts.end(), verdict));
    if (count == 0) return;
    out_ += fmt::format("\n{} ({})\n", title, count);
    for (std::size_t c = 0; c < verdicts.size(); ++c) {
      if (verdicts[c] != verdict) continue;
      out_ += fmt::format("  {} ({})\n", facts.commitments[c].words, label(facts.commitments[c].force));
    }
  }

  void write_topics() {
    if (continuity_.topics.empty()) return;
    out_ += "\nTopics, by the share of commitments\n";
    for (const TopicShare& each : continuity_.topics) {
      out_ += fmt::format("  {:>4.0f}% -> {:>3.0f}%  {}\n", each.earlier * 100, each.later * 100, each.label);
    }
  }

  void write_overlap() {
    out_ += fmt::format("\nOverlap: {} of {} named things in both (Jaccard {:.2f})", overlap_.common,
                        overlap_.earlier + overlap_.later - overlap_.common, overlap_.jaccard);
    if (overlap_.rank_correlation) {
      out_ += fmt::format(
          "; their degrees in projection all correlate by {:.2f} (Spearman, {} things, p = {:.3f} by "
          "permutation)",
          *overlap_.rank_correlation, overlap_.correlated, *overlap_.p_value);
    }
    out_ += '\n';
  }

  const StatementFacts& earlier_;
  const StatementFacts& later_;
  const Continuity& continuity_;
  const Overlap& overlap_;
  std::string out_;
};

}  // namespace

std::string continuity_text(std::span<const StatementFacts> statements, std::span<const StatementPair> pairs,
                            std::span<const Overlap> overlaps) {
  std::string out;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (i > 0) out += '\n';
    out +=
        PairText{statements[pairs[i].earlier], statements[pairs[i].later], pairs[i].continuity, overlaps[i]}
            .write();
  }
  return printable(out);
}

}  // namespace entente::cli
