#include "entente/emit/dot.hpp"

#include <algorithm>
#include <string_view>

#include "entente/emit/dot_graph.hpp"
#include "entente/emit/dot_text.hpp"
#include "entente/emit/looks.hpp"

namespace entente {

namespace {

constexpr std::size_t label_width = 20;
constexpr std::size_t title_width = 28;
constexpr std::size_t note_width = 34;
constexpr std::size_t listed_at_most = 12;
constexpr std::size_t crowd = 12;
constexpr std::size_t grouped_at_most = 60;
constexpr std::size_t group_width = 60;
constexpr unsigned columns_of_crowd = 3;

/// Adds `text` as an item of a list.
void append_item(std::vector<std::string>& lines, std::string_view text) {
  std::string_view lead = "• ";
  for (const std::string& part : wrap(text, note_width)) {
    lines.push_back(std::string{lead} + part);
    lead = "   ";
  }
}

std::vector<std::string> labels(const Picture::Edge& edge) {
  std::vector<std::string> lines;
  for (const Predicate predicate : edge.predicates) lines.push_back(spaced(local_name(predicate)));
  if (edge.passages > 1) lines.push_back(std::to_string(edge.passages) + " sentences");
  return lines;
}

class NetworkDrawer {
 public:
  NetworkDrawer(const Picture& picture, const PictureScope& scope, const NodeSizes& sizes,
                std::string_view title)
      : picture_{picture}, scope_{scope}, sizes_{sizes}, graph_{title, "nodesep=0.18, ranksep=0.9"} {
    std::size_t ordinal = 0;
    for (const auto& [iri, thing] : picture_.things) ids_[iri] = "e" + std::to_string(++ordinal);
  }

  std::string draw() && {
    count_ties();
    if (scope_.focus.empty() && picture_.hidden_statements == 0) write_statements();
    write_things();
    for (const auto& [ends, shown] : picture_.edges)
      edge(ids_[ends.first], ids_[ends.second], shown, spread(ends.first, ends.second));
    write_joint_edges();
    write_unlinked();
    write_legend();
    return std::move(graph_).finish();
  }

 private:
  [[nodiscard]] const LineLook& look_of(const std::set<std::size_t>& statements) const {
    if (statements.size() != 1) return shared_line();
    return picture_.statements.size() > distinct_lines ? plain_line() : statement_line(*statements.begin());
  }

  void count_ties() {
    for (const auto& [ends, edge] : picture_.edges) {
      ++ties_[ends.first];
      ++ties_[ends.second];
    }
    for (const auto& [subjects, targets] : picture_.joint_edges) {
      for (const std::string& subject : subjects) ++ties_[subject];
      for (const auto& [object, shown] : targets) ++ties_[object];
    }
    for (const auto& [subjects, targets] : picture_.joint_edges) group(subjects);
  }

  /// Many things of one kind of which nothing else is said become one list.
  void group(const std::set<std::string>& subjects) {
    std::map<NodeKind, std::vector<std::string>> alike;
    for (const std::string& subject : subjects) {
      const Picture::Thing& thing = picture_.things.at(subject);
      if (ties_[subject] == 1 && thing.tasks.empty() && subject != scope_.focus)
        alike[thing.kind].push_back(subject);
    }
    for (const auto& [kind, members] : alike) {
      if (members.size() < crowd) continue;
      const std::string id = "g" + std::to_string(++groups_);
      std::string names;
      for (std::size_t i = 0; i < members.size(); ++i) {
        if (i < grouped_at_most) names.append(i > 0 ? ", " : "").append(picture_.things.at(members[i]).name);
        grouped_[members[i]] = id;
      }
      if (members.size() > grouped_at_most)
        names += " and " + std::to_string(members.size() - grouped_at_most) + " more";
      kinds_.insert(kind);
      graph_.node(id, dot_label(wrap(names, group_width)), filled(kind) + ", shape=box, fontsize=10");
    }
  }

  /// Of many things that only one is tied to, each next one stands a column farther off, so that they do not
  /// make one long column.
  std::string spread(const std::string& from, const std::string& to) {
    const bool from_leaf = ties_[from] == 1;
    if (from_leaf == (ties_[to] == 1)) return {};
    const std::string& hub = from_leaf ? to : from;
    if (ties_[hub] < crowd) return {};
    return ", minlen=" + std::to_string(1 + spread_[hub]++ % columns_of_crowd);
  }

  void edge(const std::string& from, const std::string& to, const Picture::Edge& shown,
            const std::string& more = {}) {
    graph_.edge(from, to,
                "label=" + dot_label(labels(shown)) + ", " + coloured(look_of(shown.statements)) +
                    (shown.predicates.empty() ? ", arrowhead=none" : "") + more);
  }

  static std::string statement_id(std::size_t index) { return "s" + std::to_string(index + 1); }

  void write_statements() {
    for (std::size_t i = 0; i < picture_.statements.size(); ++i) {
      const Picture::Statement& statement = picture_.statements[i];
      std::vector<std::string> lines = wrap(statement.title, title_width);
      if (!statement.date.empty()) lines.push_back(statement.date);
      lines.push_back(counted(statement.high + statement.low, "commitment") + ", " +
                      std::to_string(statement.high) + " of high force");
      graph_.node(statement_id(i), dot_label(lines), outlined(statement_line(i)) + ", fontsize=12");
      for (const std::string& party : statement.parties)
        graph_.edge(statement_id(i), ids_[party], "label=\"party\", " + coloured(statement_line(i)));
    }
  }

  void write_things() {
    for (const auto& [iri, thing] : picture_.things) {
      if (!thing.linked || grouped_.contains(iri)) continue;
      kinds_.insert(thing.kind);
      shared_ = shared_ || thing.statements.size() > 1;
      std::vector<std::string> lines = wrap(thing.name, label_width);
      lines.insert(lines.end(), thing.dates.begin(), thing.dates.end());
      graph_.node(ids_[iri], dot_label(lines),
                  filled(thing.kind) + letters(sizes_, iri) + ", tooltip=" + dot_quoted(iri) +
                      (iri == scope_.focus           ? ", penwidth=4"
                       : thing.statements.size() > 1 ? ", peripheries=2"
                                                     : ""));
      if (!thing.tasks.empty()) write_tasks(ids_[iri], thing);
    }
  }

  void write_tasks(const std::string& id, const Picture::Thing& thing) {
    std::vector<std::string> lines;
    for (const std::string& task : thing.tasks) append_item(lines, task);
    graph_.node(id + "n", dot_label(lines, Align::left), noted);
    graph_.edge(id, id + "n", "label=\"responsible for\", " + coloured(look_of(thing.task_statements)));
  }

  void write_joint_edges() {
    std::size_t ordinal = 0;
    for (const auto& [subjects, targets] : picture_.joint_edges) {
      const std::string id = "j" + std::to_string(++ordinal);
      graph_.node(id, "\"\"", "shape=point, width=0.1, color=\"#999999\", fillcolor=\"#999999\"");
      std::set<std::string> from;
      for (const std::string& subject : subjects) {
        const auto grouped = grouped_.find(subject);
        from.insert(grouped == grouped_.end() ? ids_[subject] : grouped->second);
      }
      for (const std::string& one : from) graph_.edge(one, id, "arrowhead=none, color=\"#999999\"");
      for (const auto& [object, shown] : targets) edge(id, ids_[object], shown);
    }
  }

  void write_unlinked() {
    for (std::size_t i = 0; i < picture_.statements.size(); ++i) {
      const auto& names = picture_.statements[i].unlinked;
      if (names.empty()) continue;
      std::vector<std::string> lines{"also named:"};
      for (std::size_t n = 0; n < std::min(names.size(), listed_at_most); ++n) append_item(lines, names[n]);
      if (names.size() > listed_at_most)
        lines.push_back("and " + std::to_string(names.size() - listed_at_most) + " more");
      graph_.node(statement_id(i) + "n", dot_label(lines, Align::left), noted);
      graph_.edge(statement_id(i) + "n", statement_id(i), "arrowhead=none, " + coloured(statement_line(i)));
    }
  }

  void write_lines_legend(Legend& legend) const {
    if (picture_.statements.size() <= distinct_lines) {
      for (std::size_t i = 0; i < picture_.statements.size(); ++i) {
        std::string text = "said in ";
        text += picture_.statements[i].title;
        if (!picture_.statements[i].date.empty()) text.append(", ").append(picture_.statements[i].date);
        legend.add(dot_label(wrap(text, note_width)), outlined(statement_line(i)) + ", fontsize=9");
      }
    }
    if (picture_.statements.size() > 1)
      legend.add("\"said in several statements\"", outlined(shared_line()) + ", fontsize=9");
    if (shared_) legend.add("\"named in several statements\"", "shape=box, peripheries=2, fontsize=9");
    if (!picture_.joint_edges.empty())
      legend.add("\"a dot joins those of whom the same is said\"", std::string{unframed});
  }

  void write_legend() {
    Legend legend;
    for (const NodeKind kind : kinds_) legend.add(dot_quoted(label(kind)), filled(kind));
    write_lines_legend(legend);
    if (!sizes_.meaning.empty()) {
      legend.add(dot_label(wrap("larger letters: higher " + sizes_.meaning, note_width)),
                 std::string{unframed});
    }
    for (const std::string& hidden : hidden_in(picture_))
      legend.add(dot_label(wrap("not shown: " + hidden, note_width)), std::string{unframed});
    legend.write(graph_);
  }

 public:
  static std::vector<std::string> hidden_in(const Picture& picture) {
    std::vector<std::string> out;
    if (picture.hidden_edges > 0)
      out.push_back(counted(picture.hidden_edges, "line") + " that fewer statements tell");
    if (picture.hidden_statements > 0)
      out.push_back("the " + counted(picture.hidden_statements, "statement") + ", with parties and tasks");
    if (picture.hidden_things > 0) out.push_back(counted(picture.hidden_things, "thing") + " farther away");
    return out;
  }

 private:
  const Picture& picture_;
  const PictureScope& scope_;
  const NodeSizes& sizes_;
  DotGraph graph_;
  std::map<std::string, std::string> ids_;      ///< of nodes, by IRI
  std::set<NodeKind> kinds_;                    ///< those that appear
  std::map<std::string, std::size_t> ties_;     ///< lines of each thing
  std::map<std::string, std::string> grouped_;  ///< the node of the list that a thing stands in
  std::size_t groups_ = 0;
  std::map<std::string, unsigned> spread_;  ///< by hub: the leaves that were placed
  bool shared_ = false;                     ///< something is named in several statements
};

std::string title_of(const Picture& picture, const PictureScope& scope) {
  if (!scope.focus.empty()) return "Around " + picture.things.at(scope.focus).name;
  if (picture.statements.size() != 1) {
    std::set<std::string> dates;
    for (const Picture::Statement& statement : picture.statements) {
      if (!statement.date.empty()) dates.insert(statement.date);
    }
    std::string out = "Who is tied to whom in " + counted(picture.statements.size(), "statement");
    if (!dates.empty()) out.append(", ").append(*dates.begin()).append(" to ").append(*dates.rbegin());
    return out;
  }
  const Picture::Statement& only = picture.statements.front();
  const std::string name = only.title.empty() ? "A statement without a title" : only.title;
  return only.date.empty() ? name : name + ", " + only.date;
}

std::string description_of(const Picture& picture, const PictureScope& scope, const NodeSizes& sizes) {
  const auto shown = static_cast<std::size_t>(std::count_if(
      picture.things.begin(), picture.things.end(), [](const auto& thing) { return thing.second.linked; }));
  std::string out = counted(shown, "thing");
  out.append(" named in ").append(counted(picture.statements.size(), "statement"));
  out.append("; a line where ").append(description(scope.ties)).append(".");
  if (!sizes.meaning.empty()) out.append(" Larger letters: higher ").append(sizes.meaning).append(".");
  for (const std::string& hidden : NetworkDrawer::hidden_in(picture))
    out.append(" Not shown: ").append(hidden).append(".");
  return out;
}

}  // namespace

Drawing draw_network(std::span<const StatementFacts> statements, const PictureScope& scope,
                     const NodeSizes& sizes) {
  const Picture picture = picture_of(statements, scope);
  std::string title = title_of(picture, scope);
  std::string dot = NetworkDrawer{picture, scope, sizes, title}.draw();
  return {std::move(title), description_of(picture, scope, sizes), std::move(dot)};
}

std::string to_dot(std::span<const StatementFacts> statements) {
  return draw_network(statements, {}, sizes_by(project(statements, Projection::relations), Measure::degree))
      .dot;
}

}  // namespace entente
