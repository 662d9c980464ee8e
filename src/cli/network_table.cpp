#include "cli/network_table.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "cli/console.hpp"
#include "cli/coverage_text.hpp"

namespace entente::cli {

namespace {

/// Columns besides that of the measure asked for.
constexpr std::array shown_measures{Measure::degree, Measure::strength, Measure::closeness, Measure::pagerank,
                                    Measure::core_number};

std::string_view scope(std::span<const StatementFacts> statements, const NetworkFigures& figures) {
  for (const StatementFacts& facts : statements) {
    if (facts.iri == figures.statement) return facts.date.empty() ? facts.title : facts.date;
  }
  return "all statements";
}

std::string as_text(const std::optional<double>& value) {
  return value ? fmt::format("{:.3f}", *value) : "-";
}

std::string heading(std::span<const StatementFacts> statements, const NetworkFigures& figures) {
  const ProjectedGraph& projected = figures.projected;
  return fmt::format(
      "{}, {}: {}\n{}, {}, {}, {}; density {:.3f}, modularity {}, assortativity by type {}\n{}, {}\n",
      name(projected.projection), scope(statements, figures), description(projected.projection),
      counted(projected.nodes.size(), "node", "nodes"), counted(projected.graph.edges.size(), "tie", "ties"),
      counted(figures.component_count, "component", "components"),
      counted(figures.community_count, "community", "communities"), figures.density,
      as_text(figures.modularity), as_text(figures.assortativity),
      counted(figures.articulation_points.size(), "articulation point", "articulation points"),
      counted(figures.bridges.size(), "bridge", "bridges"));
}

/// By rank, cut behind the `top`th; things that share its rank stay unless they are too many.
std::vector<std::size_t> shown_nodes(const NetworkFigures& figures, Measure measure, std::size_t top) {
  const std::vector<std::uint32_t>& ranks = measured(figures, measure).ranks;
  std::vector<std::size_t> order(ranks.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
  if (top == 0 || top >= order.size()) return order;
  std::size_t shown = top;
  while (shown < order.size() && ranks[order[shown]] == ranks[order[top - 1]]) ++shown;
  // A hundred things that nothing lies between say nothing.
  if (shown > 2 * top) shown = top;
  order.resize(shown);
  return order;
}

/// By IRI, the rank in the statement before.
using Ranks = std::map<std::string_view, std::uint32_t>;

Ranks ranks_of(const NetworkFigures& figures, Measure measure) {
  Ranks out;
  const std::vector<std::uint32_t>& ranks = measured(figures, measure).ranks;
  for (std::size_t i = 0; i < ranks.size(); ++i) out.emplace(figures.projected.nodes[i].iri, ranks[i]);
  return out;
}

std::string change(const Ranks& before, const std::string& iri, std::uint32_t rank) {
  const auto at = before.find(iri);
  if (at == before.end()) return "new";
  if (at->second == rank) return "=";
  return fmt::format("{} from {}", at->second > rank ? "up" : "down", at->second);
}

/// The place that two columns of text are cut to, in code points; names are not cut.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(std::string_view text, std::size_t width) {
  return std::string{text} + std::string(width - std::min(width, width_of(text)), ' ');
}

std::string rows(const NetworkFigures& figures, Measure measure, std::size_t top, const Ranks* before) {
  const std::vector<std::size_t> shown = shown_nodes(figures, measure, top);
  std::size_t widest = 5;
  for (const std::size_t node : shown)
    widest = std::max(widest, width_of(figures.projected.nodes[node].label));
  std::string out = fmt::format("  rank  {}  {}", padded("thing", widest), padded(label(measure), 22));
  for (const Measure each : shown_measures)
    out += fmt::format("  {:>9}", each == Measure::core_number ? "core" : name(each));
  out += before == nullptr ? "\n" : "  change\n";
  for (const std::size_t node : shown) {
    const ProjectedNode& thing = figures.projected.nodes[node];
    const MeasureFigures& chosen = measured(figures, measure);
    out += fmt::format("  {:>4}  {}  {:<22.4f}", chosen.ranks[node], padded(printable(thing.label), widest),
                       chosen.values[node]);
    for (const Measure each : shown_measures) {
      const bool whole = each != Measure::closeness && each != Measure::pagerank;
      out += fmt::format("  {:>9.{}f}", measured(figures, each).values[node], whole ? 0 : 3);
    }
    if (before != nullptr) out += "  " + change(*before, thing.iri, chosen.ranks[node]);
    out += '\n';
  }
  const std::size_t hidden = figures.projected.nodes.size() - shown.size();
  return hidden == 0 ? out : out + fmt::format("  and {} more (--top 0 shows all)\n", hidden);
}

}  // namespace

std::string network_tables(std::span<const StatementFacts> statements,
                           std::span<const NetworkFigures> figures, Measure measure, std::size_t top) {
  std::string out;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const NetworkFigures& each = figures[i];
    const bool second = statements.size() == 2 && each.statement == statements[1].iri && i > 0;
    const Ranks before = second ? ranks_of(figures[i - 1], measure) : Ranks{};
    if (!out.empty()) out += '\n';
    out += printable(heading(statements, each));
    if (measured(each, measure).values.empty()) {
      out += each.projected.nodes.empty() ? "  nothing is tied\n" : "  this measure is not defined here\n";
      continue;
    }
    out += rows(each, measure, top, second ? &before : nullptr);
  }
  return out;
}

}  // namespace entente::cli
