#include "entente/emit/dot_graph.hpp"

#include "entente/emit/dot_text.hpp"

namespace entente {

namespace {

constexpr std::size_t legend_rows = 4;
constexpr std::size_t heading_width = 90;

}  // namespace

// The limits keep the layers of a hundred nodes from taking half a minute.
DotGraph::DotGraph(std::string_view title, std::string_view attributes)
    : out_{
          "digraph entente {\n"
          "  graph [rankdir=LR, fontname=\"Helvetica,Arial,sans-serif\", pad=0.3, nslimit=2, nslimit1=2, "
          "mclimit=0.5,\n"
          "         outputorder=edgesfirst, labelloc=t, fontsize=20, label="} {
  out_.append(dot_label(wrap(title, heading_width))).append(", ").append(attributes).append("];\n");
  out_ +=
      "  node [fontname=\"Helvetica,Arial,sans-serif\", fontsize=11, style=filled, fillcolor=white];\n"
      "  edge [fontname=\"Helvetica,Arial,sans-serif\", fontsize=9, arrowsize=0.7, penwidth=1.3];\n";
}

void DotGraph::node(std::string_view id, std::string_view label, std::string_view attributes) {
  out_.append("  ").append(id).append(" [label=").append(label).append(", ").append(attributes);
  out_ += "];\n";
}

void DotGraph::edge(std::string_view from, std::string_view to, std::string_view attributes) {
  out_.append("  ").append(from).append(" -> ").append(to).append(" [").append(attributes).append("];\n");
}

void DotGraph::column(std::span<const std::string> ids) {
  if (ids.empty()) return;
  out_ += "  { rank=same;";
  for (const std::string& id : ids) out_.append(" ").append(id).append(";");
  out_ += " }\n";
  for (std::size_t i = 1; i < ids.size(); ++i) edge(ids[i - 1], ids[i], "style=invis");
}

void DotGraph::open_frame(std::string_view id, std::string_view label) {
  out_.append("  subgraph cluster_").append(id).append(" {\n  label=").append(label);
  out_ += "; fontsize=13; color=\"#999999\";\n";
}

void DotGraph::close_frame() {
  out_ += "  }\n";
}

std::string DotGraph::finish() && {
  out_ += "}\n";
  return std::move(out_);
}

void Legend::add(std::string label, std::string attributes) {
  items_.emplace_back(std::move(label), std::move(attributes));
}

void Legend::write(DotGraph& graph) const {
  const auto id = [](std::size_t i) { return "k" + std::to_string(i + 1); };
  graph.open_frame("legend", "\"Legend\"");
  for (std::size_t i = 0; i < items_.size(); ++i) graph.node(id(i), items_[i].first, items_[i].second);
  for (std::size_t i = legend_rows; i < items_.size(); ++i)
    graph.edge(id(i - legend_rows), id(i), "style=invis");
  graph.close_frame();
}

}  // namespace entente
