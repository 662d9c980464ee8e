// The whole network as rows of nodes and of edges: what GraphML, GEXF and CSV hold, each in its own syntax.
//
// Nodes are the entities, the topics of the commitments, and the meetings that relations name. Edges are of
// three kinds: relations, from subject to object; and, with no direction, commitments and co-mentions, after
// the projections of those names.
#ifndef ENTENTE_EMIT_NETWORK_TABLE_HPP
#define ENTENTE_EMIT_NETWORK_TABLE_HPP

#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entente/analyse/network_figures.hpp"
#include "entente/emit/looks.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

struct NetworkNode {
  std::string iri;
  std::string label;
  NodeKind kind = NodeKind::state;
  std::set<std::size_t> statements;  ///< those that name it, or are about it
  std::vector<double> measures;      ///< in the order of all_measures, in the projection "all"; 0 if untied
};

struct NetworkEdge {
  std::size_t source = 0;  ///< index of a node
  std::size_t target = 0;
  Projection kind = Projection::relations;
  std::string label;  ///< of a relation its predicate, "partOf"; else the kind
  std::size_t passages = 0;
  std::set<std::size_t> statements;
  [[nodiscard]] bool directed() const noexcept { return kind == Projection::relations; }
};

struct NetworkTable {
  std::vector<NetworkNode> nodes;  ///< by IRI
  std::vector<NetworkEdge>
      edges;  ///< by source, target, kind and label; undirected ones have source < target
  std::vector<std::string> statements;  ///< IRIs, by index
  std::vector<std::string> dates;       ///< of the statements; empty if not told
};

/// `figures` are those of all `statements` together in the projection `all`.
///
/// cost     O(n log n) in the number of facts
[[nodiscard]] NetworkTable network_table(std::span<const StatementFacts> statements,
                                         const NetworkFigures& figures);

/// The same, measured here.  cost  that of measure_network
[[nodiscard]] NetworkTable network_table(std::span<const StatementFacts> statements, unsigned jobs = 0);

/// "relation", "commitment", "co-mention".
[[nodiscard]] std::string_view kind_name(const NetworkEdge& edge) noexcept;

/// IRIs of statements, between spaces, which no IRI has.
[[nodiscard]] std::string statements_of(const NetworkTable& table, const std::set<std::size_t>& statements);

/// The dates of statements that have one, by day, without doubles.
[[nodiscard]] std::set<std::string> dates_of(const NetworkTable& table,
                                             const std::set<std::size_t>& statements);

/// A number to six significant digits, the same on every machine and in every locale.
[[nodiscard]] std::string number_text(double value);

}  // namespace entente

#endif  // ENTENTE_EMIT_NETWORK_TABLE_HPP
