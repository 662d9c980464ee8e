#include <algorithm>
#include <array>
#include <numeric>
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

constexpr std::size_t most_ranked = 12;

const MeasureFigures& of(const NetworkFigures& network, Measure measure) {
  return network.measures[static_cast<std::size_t>(measure)];
}

/// Nodes by falling PageRank, then IRI.
std::vector<std::size_t> order_of(const NetworkFigures& network) {
  const std::vector<double>& values = of(network, Measure::pagerank).values;
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
  return order;
}

std::string type_words(const ProjectedNode& node) {
  return node.type ? to_lower(local_name(*node.type)) : "topic";
}

void write_name(HtmlWriter& html, const Report& report, const ProjectedNode& node) {
  if (node.type) {
    write_link(html, thing_anchor(thing_of(report, node.iri)), node.label);
  } else {
    html.text(node.label);
  }
}

void write_table(HtmlWriter& html, const Report& report, const NetworkFigures& network,
                 const std::string& label) {
  const std::vector<std::size_t> order = order_of(network);
  const std::vector<double>& pagerank = of(network, Measure::pagerank).values;
  const double highest = pagerank[order.front()];
  html.open("div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", label}});
  html.open("table", {{"class", "ranking"}}).open("thead").open("tr");
  html.element("th", "Rank", {{"scope", "col"}}).element("th", "Who or what", {{"scope", "col"}});
  html.element("th", "PageRank", {{"scope", "col"}, {"colspan", "2"}});
  for (const std::string_view heading : {"Degree", "Betweenness", "Closeness", "Core"})
    html.element("th", heading, {{"scope", "col"}, {"class", "number"}});
  html.close().close().open("tbody").line();
  const std::size_t shown = std::min(order.size(), most_ranked);
  for (std::size_t i = 0; i < shown; ++i) {
    const std::size_t node = order[i];
    html.open("tr").element("td", std::to_string(of(network, Measure::pagerank).ranks[node]),
                            {{"class", "number"}});
    html.open("th", {{"scope", "row"}});
    write_name(html, report, network.projected.nodes[node]);
    html.text(" ").element("span", type_words(network.projected.nodes[node]), {{"class", "type"}}).close();
    html.open("td", {{"class", "bar-cell"}});
    write_bar(html, highest > 0 ? pagerank[node] / highest : 0);
    html.close().element("td", fmt::format("{:.3f}", pagerank[node]), {{"class", "number"}});
    html.element("td", fmt::format("{:.0f}", of(network, Measure::degree).values[node]),
                 {{"class", "number"}});
    html.element("td", two_digits(of(network, Measure::betweenness).values[node]), {{"class", "number"}});
    html.element("td", two_digits(of(network, Measure::closeness).values[node]), {{"class", "number"}});
    html.element("td", fmt::format("{:.0f}", of(network, Measure::core_number).values[node]),
                 {{"class", "number"}});
    html.close().line();
  }
  html.close().close().close().line();
  write_left_out(html, order.size() - shown);
}

std::string whole_in_words(const NetworkFigures& network) {
  std::string out =
      fmt::format("{} and {}; {}, {}; density {}", counted(network.projected.nodes.size(), "node", "nodes"),
                  counted(network.projected.graph.edges.size(), "tie", "ties"),
                  counted(network.component_count, "component", "components"),
                  counted(network.community_count, "community", "communities"), two_digits(network.density));
  if (network.modularity) out += ", modularity " + two_digits(*network.modularity);
  if (network.assortativity) out += ", assortativity by type " + two_digits(*network.assortativity);
  return out + ".";
}

}  // namespace

void write_centrality_section(HtmlWriter& html, const Report& report) {
  open_section(html, "centrality", "Who is central");
  html.element("p",
               "Central is a word for several things, and each depends on what counts as a tie. PageRank is "
               "high for those "
               "tied to others that are tied much; betweenness for those on the shortest ways between "
               "others; closeness for "
               "those few steps from all; the core number for those in a dense middle.",
               {{"class", "meta"}})
      .line();
  for (const NetworkFigures& network : report.networks) {
    const Projection projection = network.projected.projection;
    const std::string label = fmt::format("Ties: {} ({})", name(projection), description(projection));
    open_fold(html, label, projection == Projection::relations || report.networks.size() == 1);
    if (network.projected.nodes.empty()) {
      html.element("p", "No ties of this kind.").line();
    } else {
      write_table(html, report, network, label);
      html.element("p", whole_in_words(network), {{"class", "meta"}}).line();
    }
    html.close().line();
  }
  if (report.networks.size() < all_projections.size()) {
    html.element(
            "p",
            "Ties of other kinds make graphs too large to be measured here; entente analyse measures them.",
            {{"class", "left-out"}})
        .line();
  }
  html.close().line();
}

}  // namespace entente
