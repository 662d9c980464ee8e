// Places for the nodes of a small graph: what is tied is near, what is not keeps apart, and names do not
// cover each other.
//
// The same graph gives the same places on any machine: the forces use +, -, *, / and square roots only, in
// one order, and the file is compiled without fused multiplication.
//
// source   Fruchterman & Reingold, Graph drawing by force-directed placement, 1991
#ifndef ENTENTE_REPORT_GRAPH_LAYOUT_HPP
#define ENTENTE_REPORT_GRAPH_LAYOUT_HPP

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

inline constexpr double layout_width = 1200;
inline constexpr double layout_height = 800;

/// What decides how large a node is drawn.
struct NodeSize {
  std::uint32_t ties = 0;
  std::string_view label;
};

struct LayoutEdge {
  std::uint32_t source = 0;
  std::uint32_t target = 0;
};

enum class LabelSide : std::uint8_t { right, left, below, above };

struct PlacedNode {
  double x = 0;  ///< 0 to layout_width
  double y = 0;  ///< 0 to layout_height
  double radius = 0;
  LabelSide side = LabelSide::right;
  bool crowded = false;  ///< no side has room for the name: it is to be shown from nearby only
};

/// A name as the picture has it: cut with "…" where it is too long.
[[nodiscard]] std::string shown_label(std::string_view label);

/// One for each node; names are given room in the order of the nodes.
///
/// cost     O(n² + m) for each of a fixed number of rounds
[[nodiscard]] std::vector<PlacedNode> lay_out(std::span<const NodeSize> nodes,
                                              std::span<const LayoutEdge> edges);

}  // namespace entente

#endif  // ENTENTE_REPORT_GRAPH_LAYOUT_HPP
