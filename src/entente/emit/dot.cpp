#include "entente/emit/dot.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "entente/base/text.hpp"
#include "entente/emit/dot_text.hpp"
#include "entente/emit/picture.hpp"

namespace entente {

namespace {

constexpr std::size_t label_width = 20;
constexpr std::size_t title_width = 28;
constexpr std::size_t note_width = 34;
constexpr std::size_t legend_rows = 4;
constexpr std::size_t curved_at_most = 150;
constexpr std::size_t listed_at_most = 12;

struct TypeLook {
  std::string_view shape;
  std::string_view fill;
  std::string_view text;
};

/// By EntityType.
constexpr std::array<TypeLook, all_entity_types.size()> type_looks{{{"hexagon", "#E69F00", "black"},
                                                                    {"box", "#56B4E9", "black"},
                                                                    {"ellipse", "#009E73", "white"},
                                                                    {"note", "#F0E442", "black"},
                                                                    {"component", "#D55E00", "white"},
                                                                    {"tab", "#CC79A7", "black"},
                                                                    {"oval", "white", "black"},
                                                                    {"cds", "#0072B2", "white"}}};

struct LineLook {
  std::string_view colour;
  std::string_view style;
};

/// By statement, over and over. Only the darker colours, since labels have them too.
constexpr std::array<LineLook, 6> line_looks{{{"#0072B2", "solid"},
                                              {"#D55E00", "dashed"},
                                              {"#009E73", "dotted"},
                                              {"#CC79A7", "solid"},
                                              {"#0072B2", "dashed"},
                                              {"#D55E00", "dotted"}}};
/// What several statements say.
constexpr LineLook shared_line{"black", "bold"};

const LineLook& look_of(std::size_t statement) {
  return line_looks[statement % line_looks.size()];
}
const LineLook& look_of(const std::set<std::size_t>& statements) {
  return statements.size() == 1 ? look_of(*statements.begin()) : shared_line;
}
const TypeLook& look_of(EntityType type) {
  return type_looks[static_cast<std::size_t>(type)];
}

/// "participatedIn" as "participated in".
std::string words(std::string_view local_name) {
  std::string out;
  for (const char c : local_name) {
    if (is_ascii_upper(c) && !out.empty()) out += ' ';
    out += to_ascii_lower(c);
  }
  return out;
}

std::string coloured(const LineLook& look) {
  return "color=" + dot_quoted(look.colour) + ", fontcolor=" + dot_quoted(look.colour) +
         ", style=" + std::string{look.style};
}

/// A box outlined as the statement's lines are drawn.
std::string outlined(const LineLook& look) {
  return "shape=box, color=" + dot_quoted(look.colour) + ", style=\"filled," + std::string{look.style} +
         "\", penwidth=2";
}

std::string filled(EntityType type) {
  const TypeLook& look = look_of(type);
  return "shape=" + std::string{look.shape} + ", fillcolor=" + dot_quoted(look.fill) +
         ", fontcolor=" + dot_quoted(look.text);
}

constexpr std::string_view noted = "shape=note, fontsize=9, fillcolor=\"#F7F7F7\", color=\"#999999\"";

/// Adds `text` as an item of a list.
void append_item(std::vector<std::string>& lines, std::string_view text) {
  std::string_view lead = "• ";
  for (const std::string& part : wrap(text, note_width)) {
    lines.push_back(std::string{lead} + part);
    lead = "   ";
  }
}

std::vector<std::string> labels(const std::set<Predicate>& predicates) {
  std::vector<std::string> lines;
  for (const Predicate predicate : predicates) lines.push_back(words(local_name(predicate)));
  return lines;
}

/// "1 commitment, 0 of high force"
std::string commitments_of(const Picture::Statement& statement) {
  const std::size_t all = statement.high + statement.low;
  return std::to_string(all) + (all == 1 ? " commitment, " : " commitments, ") +
         std::to_string(statement.high) + " of high force";
}

class DotWriter {
 public:
  explicit DotWriter(const Picture& picture) : picture_{picture} {
    std::size_t ordinal = 0;
    for (const auto& [iri, thing] : picture_.things) ids_[iri] = "e" + std::to_string(++ordinal);
  }

  std::string write() && {
    out_ =
        "digraph entente {\n"
        "  graph [rankdir=LR, fontname=\"Helvetica,Arial,sans-serif\", nodesep=0.18, ranksep=0.9, pad=0.3,\n"
        "         nslimit=2, nslimit1=2, mclimit=0.5, outputorder=edgesfirst];\n";
    // Curved lines are routed one by one past all nodes: minutes for a thousand.
    if (picture_.edges.size() > curved_at_most) out_ += "  graph [splines=line];\n";
    out_ +=
        "  node [fontname=\"Helvetica,Arial,sans-serif\", fontsize=11, style=filled, fillcolor=white];\n"
        "  edge [fontname=\"Helvetica,Arial,sans-serif\", fontsize=9, arrowsize=0.7, penwidth=1.3];\n";
    write_statements();
    write_things();
    write_edges();
    write_joint_edges();
    write_unlinked();
    write_legend();
    out_ += "}\n";
    return std::move(out_);
  }

 private:
  void node(const std::string& id, const std::string& label, std::string_view attributes) {
    out_.append("  ")
        .append(id)
        .append(" [label=")
        .append(label)
        .append(", ")
        .append(attributes)
        .append("];\n");
  }

  void edge(const std::string& from, const std::string& to, std::string_view attributes) {
    out_.append("  ").append(from).append(" -> ").append(to).append(" [").append(attributes).append("];\n");
  }

  void edge(const std::string& from, const std::string& to, const Picture::Edge& shown) {
    edge(from, to,
         "label=" + dot_label(labels(shown.predicates)) + ", " + coloured(look_of(shown.statements)));
  }

  static std::string statement_id(std::size_t index) { return "s" + std::to_string(index + 1); }

  void write_statements() {
    for (std::size_t i = 0; i < picture_.statements.size(); ++i) {
      const Picture::Statement& statement = picture_.statements[i];
      std::vector<std::string> lines = wrap(statement.title, title_width);
      if (!statement.date.empty()) lines.push_back(statement.date);
      lines.push_back(commitments_of(statement));
      node(statement_id(i), dot_label(lines), outlined(look_of(i)) + ", fontsize=12");
      for (const std::string& party : statement.parties) {
        edge(statement_id(i), ids_[party], "label=\"party\", " + coloured(look_of(i)));
      }
    }
  }

  void write_things() {
    for (const auto& [iri, thing] : picture_.things) {
      if (!thing.linked) continue;
      std::vector<std::string> lines = wrap(thing.name, label_width);
      lines.insert(lines.end(), thing.dates.begin(), thing.dates.end());
      node(ids_[iri], dot_label(lines),
           filled(thing.type) + ", tooltip=" + dot_quoted(iri) +
               (thing.statements.size() > 1 ? ", peripheries=2" : ""));
      if (!thing.tasks.empty()) write_tasks(ids_[iri], thing);
    }
  }

  void write_tasks(const std::string& id, const Picture::Thing& thing) {
    std::vector<std::string> lines;
    for (const std::string& task : thing.tasks) append_item(lines, task);
    node(id + "n", dot_label(lines, Align::left), noted);
    edge(id, id + "n", "label=\"responsible for\", " + coloured(look_of(thing.task_statements)));
  }

  void write_edges() {
    for (const auto& [ends, shown] : picture_.edges) edge(ids_[ends.first], ids_[ends.second], shown);
  }

  void write_joint_edges() {
    std::size_t ordinal = 0;
    for (const auto& [subjects, targets] : picture_.joint_edges) {
      const std::string id = "j" + std::to_string(++ordinal);
      node(id, "\"\"", "shape=point, width=0.1, color=\"#999999\", fillcolor=\"#999999\"");
      for (const std::string& subject : subjects)
        edge(ids_[subject], id, "arrowhead=none, color=\"#999999\"");
      for (const auto& [object, shown] : targets) edge(id, ids_[object], shown);
    }
  }

  void write_unlinked() {
    for (std::size_t i = 0; i < picture_.statements.size(); ++i) {
      const auto& names = picture_.statements[i].unlinked;
      if (names.empty()) continue;
      std::vector<std::string> lines{"also named:"};
      for (std::size_t n = 0; n < std::min(names.size(), listed_at_most); ++n) append_item(lines, names[n]);
      if (names.size() > listed_at_most) {
        lines.push_back("and " + std::to_string(names.size() - listed_at_most) + " more");
      }
      node(statement_id(i) + "n", dot_label(lines, Align::left), noted);
      edge(statement_id(i) + "n", statement_id(i), "arrowhead=none, " + coloured(look_of(i)));
    }
  }

  void legend_item(std::vector<std::string>& ids, const std::string& label, std::string_view attributes) {
    ids.push_back("k" + std::to_string(ids.size() + 1));
    node(ids.back(), label, attributes);
  }

  /// Columns of four: the types, then what the lines mean. Looks that several statements share, in
  /// a picture of many, are not told.
  void write_legend() {
    std::vector<std::string> ids;
    out_ += "  subgraph cluster_legend {\n  label=\"Legend\"; fontsize=13; color=\"#999999\";\n";
    for (const EntityType type : all_entity_types)
      legend_item(ids, dot_quoted(local_name(type)), filled(type));
    if (picture_.statements.size() <= line_looks.size()) {
      for (std::size_t i = 0; i < picture_.statements.size(); ++i) {
        std::string text = "said in ";
        text += picture_.statements[i].title;
        if (!picture_.statements[i].date.empty()) text.append(", ").append(picture_.statements[i].date);
        legend_item(ids, dot_label(wrap(text, note_width)), outlined(look_of(i)) + ", fontsize=9");
      }
    }
    legend_item(ids, "\"said in several statements\"", outlined(shared_line) + ", fontsize=9");
    legend_item(ids, "\"named in several statements\"", "shape=box, peripheries=2, fontsize=9");
    legend_item(ids, "\"a dot joins those of whom the same is said\"", "shape=plaintext, fontsize=9");
    if (picture_.hidden_edges > 0) {
      legend_item(ids,
                  dot_quoted("not shown: " + std::to_string(picture_.hidden_edges) +
                             " relations that fewer statements tell"),
                  "shape=plaintext, fontsize=9");
    }
    for (std::size_t i = legend_rows; i < ids.size(); ++i) {
      edge(ids[i - legend_rows], ids[i], "style=invis");
    }
    out_ += "  }\n";
  }

  const Picture& picture_;
  std::map<std::string, std::string> ids_;  ///< of nodes, by IRI
  std::string out_;
};

}  // namespace

std::string to_dot(std::span<const StatementFacts> statements) {
  return DotWriter{picture_of(statements)}.write();
}

}  // namespace entente
