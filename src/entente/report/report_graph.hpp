// The picture of a report: named things, what ties them, and where each stands on the plane.
//
// A tie is a relation between two things, or a commitment that binds the one and names the other as its
// venue; each has the facts that make it, so that a reader gets from a line to its sentences.
#ifndef ENTENTE_REPORT_REPORT_GRAPH_HPP
#define ENTENTE_REPORT_REPORT_GRAPH_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "entente/report/graph_layout.hpp"
#include "entente/report/things.hpp"

namespace entente {

struct GraphNode {
  std::size_t thing = 0;  ///< index into Report::things
  std::uint32_t ties = 0;
  std::vector<std::size_t> statements;  ///< that name it, rising
  PlacedNode place;
};

struct GraphEdge {
  std::uint32_t source = 0;  ///< index into ReportGraph::nodes
  std::uint32_t target = 0;
  std::vector<FactRef> relations;
  std::vector<FactRef> commitments;
  std::vector<std::size_t> statements;  ///< that tie the two, rising
};

struct ReportGraph {
  std::vector<GraphNode> nodes;  ///< by falling number of ties, then by thing
  std::vector<GraphEdge> edges;  ///< by source, then target
  std::size_t left_out = 0;      ///< tied things that are not drawn
  std::size_t untied = 0;        ///< things that nothing ties
};

/// The `most` things with the most ties, but for those that are tied to none of the others.
///
/// cost     O(n log n) in the number of facts, and that of lay_out
[[nodiscard]] ReportGraph make_report_graph(std::span<const StatementFacts> statements,
                                            std::span<const Thing> things, std::size_t most = 150);

}  // namespace entente

#endif  // ENTENTE_REPORT_REPORT_GRAPH_HPP
