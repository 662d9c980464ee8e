#include "entente/emit/continuity_picture.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "entente/emit/commitment_label.hpp"
#include "entente/emit/dot_graph.hpp"
#include "entente/emit/dot_text.hpp"
#include "entente/emit/looks.hpp"

namespace entente {

namespace {

constexpr std::size_t boxes_at_most = 30;
constexpr std::size_t names_at_most = 24;
constexpr std::size_t text_width = 46;
constexpr std::size_t quotation_at_most = 120;

std::string verdict_label(Verdict verdict) {
  return std::string{look_of(verdict).mark} + ' ' + std::string{label(verdict)};
}

/// One column of boxes.
struct Column {
  std::vector<std::string> ids;
  std::set<std::string> linked;  ///< ids of commitments that are shown
  std::size_t hidden = 0;
};

class ContinuityDrawer {
 public:
  ContinuityDrawer(const StatementFacts& earlier, const StatementFacts& later, const Continuity& continuity,
                   const std::string& title)
      : earlier_{earlier},
        later_{later},
        continuity_{continuity},
        graph_{title, "nodesep=0.14, ranksep=2.2, splines=line"} {}

  std::string draw() && {
    add_head(left_, "h1", earlier_);
    add_head(right_, "h2", later_);
    graph_.edge("h1", "h2", "style=invis, weight=100");
    add_commitments();
    add_successions();
    add_list(Verdict::persisted);
    add_list(Verdict::ended);
    add_list(Verdict::not_mentioned);
    add_list(Verdict::emerged);
    graph_.column(left_.ids);
    graph_.column(right_.ids);
    write_legend();
    return std::move(graph_).finish();
  }

  [[nodiscard]] std::size_t hidden() const noexcept { return left_.hidden + right_.hidden; }

 private:
  void add_head(Column& column, const std::string& id, const StatementFacts& facts) {
    std::vector<std::string> lines = wrap(facts.title, text_width);
    if (!facts.date.empty()) lines.push_back(facts.date);
    lines.push_back(counted(facts.commitments.size(), "commitment") + ", " +
                    counted(facts.entities.size(), "named thing"));
    graph_.node(id, dot_label(lines), "shape=box, fontsize=14, penwidth=2");
    column.ids.push_back(id);
  }

  void add_box(Column& column, const std::string& id, const CommitmentFact& commitment, Verdict verdict) {
    if (column.linked.size() >= boxes_at_most) {
      ++column.hidden;
      return;
    }
    seen_.insert(verdict);
    std::vector<std::string> lines{verdict_label(verdict) + " · " + std::string{label(commitment.force)} +
                                   " force"};
    for (std::string& line : wrap(commitment_label(commitment, quotation_at_most), text_width))
      lines.push_back(std::move(line));
    graph_.node(id, dot_label(lines, Align::left), marked(verdict) + ", fontsize=10");
    column.ids.push_back(id);
    column.linked.insert(id);
  }

  /// The commitments of one side: those with a line first, by where the line leads, then the others.
  static std::vector<std::size_t> order(std::size_t count,
                                        const std::map<std::size_t, std::size_t>& partner) {
    std::vector<std::size_t> out(count);
    for (std::size_t i = 0; i < count; ++i) out[i] = i;
    const auto place = [&](std::size_t i) {
      const auto found = partner.find(i);
      return found == partner.end() ? SIZE_MAX : found->second;
    };
    std::stable_sort(out.begin(), out.end(),
                     [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
    return out;
  }

  void add_commitments() {
    std::map<std::size_t, std::size_t> of_earlier;  // by commitment: itself, for those with a line
    std::map<std::size_t, std::size_t> of_later;    // by commitment: the first that it takes up
    for (const CommitmentLink& link : continuity_.links) {
      of_earlier.emplace(link.earlier, link.earlier);
      of_later.emplace(link.later, link.earlier);
    }
    for (const std::size_t i : order(earlier_.commitments.size(), of_earlier))
      add_box(left_, earlier_id(i), earlier_.commitments[i], continuity_.earlier_commitments[i]);
    for (const std::size_t i : order(later_.commitments.size(), of_later))
      add_box(right_, later_id(i), later_.commitments[i], continuity_.later_commitments[i]);
    for (const CommitmentLink& link : continuity_.links) {
      if (!left_.linked.contains(earlier_id(link.earlier)) || !right_.linked.contains(later_id(link.later)))
        continue;
      connect(earlier_id(link.earlier), later_id(link.later), link.verdict, link.main ? "2.5" : "1");
    }
  }

  void connect(const std::string& from, const std::string& to, Verdict verdict, const std::string& width) {
    seen_.insert(verdict);
    graph_.edge(from, to, coloured(look_of(verdict).line) + ", penwidth=" + width);
  }

  static std::string earlier_id(std::size_t i) { return "a" + std::to_string(i + 1); }
  static std::string later_id(std::size_t i) { return "b" + std::to_string(i + 1); }

  void add_successions() {
    std::size_t ordinal = 0;
    for (const EntityContinuity& entity : continuity_.entities) {
      const bool by_another = entity.verdict == Verdict::succeeded || entity.verdict == Verdict::renamed;
      if (!by_another || !entity.earlier || !entity.later) continue;
      const std::string number = std::to_string(++ordinal);
      std::vector<std::string> lines = wrap(earlier_.entities[entity.earlier->index()].name, text_width);
      lines.insert(lines.begin(), verdict_label(entity.verdict) +
                                      (entity.date.empty() ? "" : " " + entity.date) +
                                      (entity.verdict == Verdict::succeeded ? " by" : ""));
      graph_.node("p" + number, dot_label(lines, Align::left), marked(entity.verdict) + ", fontsize=10");
      graph_.node("q" + number, dot_label(wrap(later_.entities[entity.later->index()].name, text_width)),
                  marked(entity.verdict) + ", fontsize=10");
      left_.ids.push_back("p" + number);
      right_.ids.push_back("q" + number);
      connect("p" + number, "q" + number, entity.verdict, "2.5");
    }
  }

  /// The names of the things that have a verdict, as one text.
  std::vector<std::string> names(Verdict verdict, bool of_later) const {
    std::vector<std::string> out;
    for (const EntityContinuity& entity : continuity_.entities) {
      const auto& id = of_later ? entity.later : entity.earlier;
      if (entity.verdict != verdict || !id) continue;
      out.push_back((of_later ? later_ : earlier_).entities[id->index()].name);
    }
    return out;
  }

  void add_list(Verdict verdict) {
    const std::string stem = "n" + std::to_string(static_cast<unsigned>(verdict));
    const bool before = add_names(left_, stem + "a", verdict, names(verdict, false));
    const bool after = add_names(right_, stem + "b", verdict, names(verdict, true));
    if (before && after) connect(stem + "a", stem + "b", verdict, "2.5");
  }

  bool add_names(Column& column, const std::string& id, Verdict verdict,
                 const std::vector<std::string>& names) {
    if (names.empty()) return false;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), names_at_most); ++i)
      text.append(i > 0 ? "; " : "").append(names[i]);
    if (names.size() > names_at_most)
      text += " and " + std::to_string(names.size() - names_at_most) + " more";
    std::vector<std::string> lines{verdict_label(verdict) + " · " + counted(names.size(), "named thing")};
    for (std::string& line : wrap(text, text_width)) lines.push_back(std::move(line));
    seen_.insert(verdict);
    graph_.node(id, dot_label(lines, Align::left), marked(verdict) + ", fontsize=10");
    column.ids.push_back(id);
    return true;
  }

  void write_legend() {
    Legend legend;
    for (const Verdict verdict : seen_)
      legend.add(dot_quoted(verdict_label(verdict)), marked(verdict) + ", fontsize=10");
    if (seen_.contains(Verdict::not_mentioned))
      legend.add("\"silence of the later statement\\nis no end\"", std::string{unframed});
    if (hidden() > 0)
      legend.add(dot_quoted("not shown: " + counted(hidden(), "commitment")), std::string{unframed});
    legend.write(graph_);
  }

  const StatementFacts& earlier_;
  const StatementFacts& later_;
  const Continuity& continuity_;
  DotGraph graph_;
  Column left_;
  Column right_;
  std::set<Verdict> seen_;
};

std::string short_name(const StatementFacts& facts) {
  return facts.date.empty() ? facts.title : facts.date;
}

/// "2 continued, 8 not mentioned", in the order of the verdicts.
std::string tally(const std::vector<Verdict>& verdicts) {
  std::map<Verdict, std::size_t> counts;
  for (const Verdict verdict : verdicts) ++counts[verdict];
  std::string out;
  for (const auto& [verdict, count] : counts)
    out.append(out.empty() ? "" : ", ").append(std::to_string(count)).append(" ").append(label(verdict));
  return out;
}

}  // namespace

Drawing draw_continuity(const StatementFacts& earlier, const StatementFacts& later,
                        const Continuity& continuity) {
  std::string title = "What held from " + short_name(earlier) + " to " + short_name(later);
  std::string description = "Commitments of " + short_name(earlier) + ": " +
                            tally(continuity.earlier_commitments) + ". Commitments of " + short_name(later) +
                            ": " + tally(continuity.later_commitments) + ".";
  std::string dot = ContinuityDrawer{earlier, later, continuity, title}.draw();
  return {std::move(title), std::move(description), std::move(dot)};
}

}  // namespace entente
