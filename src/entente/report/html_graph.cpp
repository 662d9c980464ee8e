#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "entente/base/text.hpp"
#include "entente/report/html_parts.hpp"
#include "entente/report/html_sections.hpp"
#include "entente/report/wording.hpp"

namespace entente {

namespace {

std::string type_words(EntityType type) {
  return to_lower(local_name(type));
}

/// " 0 3 ": so that " 3 " is found in it.
std::string numbers(const std::vector<std::size_t>& statements) {
  std::string out = " ";
  for (const std::size_t each : statements) out += std::to_string(each + 1) + " ";
  return out;
}

void write_edges(HtmlWriter& html, const ReportGraph& graph) {
  html.open("g", {{"class", "edges"}}).line();
  for (const GraphEdge& edge : graph.edges) {
    const PlacedNode& from = graph.nodes[edge.source].place;
    const PlacedNode& to = graph.nodes[edge.target].place;
    html.empty("line", {{"x1", fmt::format("{:.1f}", from.x)},
                        {"y1", fmt::format("{:.1f}", from.y)},
                        {"x2", fmt::format("{:.1f}", to.x)},
                        {"y2", fmt::format("{:.1f}", to.y)},
                        {"data-a", std::to_string(edge.source)},
                        {"data-b", std::to_string(edge.target)},
                        {"data-s", numbers(edge.statements)}})
        .line();
  }
  html.close().line();
}

/// Types differ by shape as well as by colour: those who act are round, where they meet is square, what they
/// agree on is a diamond.
void write_shape(HtmlWriter& html, EntityType type, double radius) {
  const std::string r = fmt::format("{:.1f}", radius);
  const std::string side = fmt::format("{:.1f}", radius * 1.7);
  const std::string corner = fmt::format("{:.1f}", -radius * 0.85);
  switch (type) {
    case EntityType::forum:
    case EntityType::place:
      html.empty("rect", {{"x", corner}, {"y", corner}, {"width", side}, {"height", side}});
      return;
    case EntityType::framework:
    case EntityType::programme:
      html.empty("path", {{"d", fmt::format("M0 -{0}L{0} 0L0 {0}L-{0} 0Z", r)}});
      return;
    default:
      html.empty("circle", {{"r", r}});
  }
}

void write_label(HtmlWriter& html, const PlacedNode& place, std::string_view label) {
  const double gap = place.radius + 4;
  const bool beside = place.side == LabelSide::right || place.side == LabelSide::left;
  const double x = place.side == LabelSide::right ? gap : place.side == LabelSide::left ? -gap : 0;
  const double y = beside ? 4 : place.side == LabelSide::below ? gap + 10 : -gap;
  const std::string_view anchor = !beside ? "middle" : place.side == LabelSide::right ? "start" : "end";
  html.element("text", shown_label(label),
               {{"x", fmt::format("{:.1f}", x)}, {"y", fmt::format("{:.1f}", y)}, {"text-anchor", anchor}});
}

void write_nodes(HtmlWriter& html, const Report& report) {
  html.open("g", {{"class", "nodes"}}).line();
  for (std::size_t i = 0; i < report.graph.nodes.size(); ++i) {
    const GraphNode& node = report.graph.nodes[i];
    const Thing& thing = report.things[node.thing];
    html.open("g", {{"class", node.place.crowded ? "node crowded" : "node"},
                    {"transform", fmt::format("translate({:.1f} {:.1f})", node.place.x, node.place.y)},
                    {"data-type", type_words(thing.type)},
                    {"data-thing", thing_anchor(node.thing)},
                    {"data-s", numbers(node.statements)},
                    {"data-name", thing.label}});
    html.element("title", thing.label + ", " + type_words(thing.type));
    write_shape(html, thing.type, node.place.radius);
    write_label(html, node.place, thing.label);
    html.close().line();
  }
  html.close().line();
}

/// The shape of write_shape.
std::string_view shape_sign(EntityType type) {
  switch (type) {
    case EntityType::forum:
    case EntityType::place:
      return "■ ";
    case EntityType::framework:
    case EntityType::programme:
      return "◆ ";
    default:
      return "● ";
  }
}

void write_choice(HtmlWriter& html, EntityType type) {
  const std::string words = type_words(type);
  html.open("label", {{"class", "choice"}});
  html.empty("input", {{"type", "checkbox"}, {"checked", ""}, {"name", "type"}, {"value", words}});
  html.text(" ").open("span", {{"data-type", words}});
  html.element("span", shape_sign(type), {{"aria-hidden", "true"}}).text(words).close().close().line();
}

void write_statement_choice(HtmlWriter& html, const Report& report) {
  html.open("label", {{"class", "field"}})
      .text("Statement ")
      .open("select", {{"id", "graph-statement"}})
      .line();
  html.element("option", "all", {{"value", ""}}).line();
  for (std::size_t s = 0; s < report.statements.size(); ++s)
    html.element("option", statement_name(report, s), {{"value", std::to_string(s + 1)}}).line();
  html.close().close().line();
}

/// Without the script the picture stands still and these do nothing, so they are hidden.
void write_controls(HtmlWriter& html, const Report& report) {
  std::set<EntityType> types;
  for (const GraphNode& node : report.graph.nodes) types.insert(report.things[node.thing].type);
  html.open("div", {{"class", "controls needs-script"}}).line();
  html.open("label", {{"class", "field"}}).text("Search ");
  html.empty("input", {{"type", "search"},
                       {"id", "graph-search"},
                       {"autocomplete", "off"},
                       {"placeholder", "a name, then Enter"}});
  html.close().line();
  write_statement_choice(html, report);
  html.open("fieldset").element("legend", "Show").line();
  for (const EntityType type : types) write_choice(html, type);
  html.close().line();
  html.open("div", {{"class", "buttons"}});
  html.element("button", "+", {{"type", "button"}, {"data-zoom", "in"}, {"aria-label", "Zoom in"}});
  html.element("button", "−", {{"type", "button"}, {"data-zoom", "out"}, {"aria-label", "Zoom out"}});
  html.element("button", "Whole graph", {{"type", "button"}, {"data-zoom", "all"}});
  html.close().line();
  html.element("p", "", {{"id", "graph-status"}, {"role", "status"}}).close().line();
}

}  // namespace

void write_graph_section(HtmlWriter& html, const Report& report) {
  const ReportGraph& graph = report.graph;
  open_section(html, "graph", "The graph");
  if (graph.nodes.empty()) {
    html.element("p", "Nothing is tied to anything: there is no graph to draw.").line().close().line();
    return;
  }
  std::string words = fmt::format(
      "{} and {}: a line is a relation, or a commitment that binds the one and names the other as its place. "
      "The larger a node, the more it is tied to.",
      counted(graph.nodes.size(), "named thing", "named things"), counted(graph.edges.size(), "tie", "ties"));
  if (graph.left_out > 0) {
    words += fmt::format(" {} not drawn.",
                         counted(graph.left_out, "thing with few ties is", "things with few ties are"));
  }
  if (graph.untied > 0) {
    words += fmt::format(" {} to nothing.",
                         counted(graph.untied, "further thing is tied", "further things are tied"));
  }
  html.open("p", {{"class", "meta"}}).text(words).text(" All are listed as text under ");
  write_link(html, "things", "Named things");
  html.text(".").close().line();
  write_controls(html, report);
  html.open("div", {{"class", "canvas"}}).line();
  html.open("svg", {{"id", "graph-picture"},
                    {"viewBox", fmt::format("0 0 {} {}", layout_width, layout_height)},
                    {"role", "group"},
                    {"aria-label", "Graph of named things and what ties them"}})
      .line();
  html.open("g", {{"id", "graph-view"}}).line();
  write_edges(html, graph);
  write_nodes(html, report);
  html.close().close().line();
  html.open("aside",
            {{"id", "graph-panel"}, {"hidden", ""}, {"tabindex", "-1"}, {"aria-label", "Chosen thing"}})
      .close()
      .line();
  html.close().line();
  html.element("p",
               "Drag or use two fingers to move, scroll with Ctrl held to zoom. By keyboard: Tab to a node, "
               "arrows to the next, Enter to choose, Escape to leave.",
               {{"class", "meta needs-script"}})
      .line();
  html.close().line();
}

}  // namespace entente
