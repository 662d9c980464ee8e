#include "entente/report/graph_layout.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <utility>

#include "entente/base/utf8.hpp"

namespace entente {

namespace {

constexpr int rounds = 400;
constexpr double margin = 70;  ///< for names beside the outermost nodes
constexpr double letter_width = 6.6;
constexpr double line_height = 15;
constexpr std::size_t always_named = 2;  ///< the first nodes have a name even if it covers something

struct Vector {
  double x = 0;
  double y = 0;
};

/// Numbers that look like chance and are the same everywhere.
class Scatter {
 public:
  double next() noexcept {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<double>(state_ >> 40U) / 16777216.0;
  }

 private:
  std::uint64_t state_ = 20140313;
};

std::vector<Vector> scattered(std::size_t count) {
  Scatter scatter;
  std::vector<Vector> out(count);
  for (Vector& at : out) {
    at.x = scatter.next() * layout_width;
    at.y = scatter.next() * layout_height;
  }
  return out;
}

/// For each tie, how strongly it pulls: the more ties its ends have, the less, or what is tied each with each
/// would shrink to a dot.  source  d3-force, forceLink
std::vector<double> strengths(std::size_t count, std::span<const LayoutEdge> edges) {
  std::vector<double> degree(count, 0);
  for (const LayoutEdge& edge : edges) {
    ++degree[edge.source];
    ++degree[edge.target];
  }
  std::vector<double> out;
  for (const LayoutEdge& edge : edges)
    out.push_back(1 / std::sqrt(std::min(degree[edge.source], degree[edge.target])));
  return out;
}

/// All push each other away, ties pull, and the middle holds together what nothing ties.
std::vector<Vector> forces_on(const std::vector<Vector>& at, std::span<const LayoutEdge> edges,
                              const std::vector<double>& strength, double length) {
  std::vector<Vector> force(at.size());
  for (std::size_t i = 0; i < at.size(); ++i) {
    for (std::size_t j = i + 1; j < at.size(); ++j) {
      const double dx = at[i].x - at[j].x;
      const double dy = at[i].y - at[j].y;
      const double push = length * length / std::max(dx * dx + dy * dy, 1.0);
      force[i].x += dx * push;
      force[i].y += dy * push;
      force[j].x -= dx * push;
      force[j].y -= dy * push;
    }
    force[i].x += (layout_width / 2 - at[i].x) * 0.5;
    force[i].y += (layout_height / 2 - at[i].y) * 0.8;
  }
  for (std::size_t i = 0; i < edges.size(); ++i) {
    const LayoutEdge& edge = edges[i];
    const double dx = at[edge.source].x - at[edge.target].x;
    const double dy = at[edge.source].y - at[edge.target].y;
    const double pull = std::sqrt(dx * dx + dy * dy) / length * strength[i];
    force[edge.source].x -= dx * pull;
    force[edge.source].y -= dy * pull;
    force[edge.target].x += dx * pull;
    force[edge.target].y += dy * pull;
  }
  return force;
}

std::vector<Vector> settled(std::size_t count, std::span<const LayoutEdge> edges) {
  std::vector<Vector> at = scattered(count);
  const double length = 0.55 * std::sqrt(layout_width * layout_height / static_cast<double>(count));
  const std::vector<double> strength = strengths(count, edges);
  for (int round = 0; round < rounds; ++round) {
    const double step = layout_width / 8 * (1 - static_cast<double>(round) / rounds) + 0.5;
    const std::vector<Vector> force = forces_on(at, edges, strength, length);
    for (std::size_t i = 0; i < count; ++i) {
      const double size = std::sqrt(force[i].x * force[i].x + force[i].y * force[i].y);
      const double scale = size > step ? step / size : 1;
      at[i].x += force[i].x * scale;
      at[i].y += force[i].y * scale;
    }
  }
  return at;
}

/// Stretches one axis to [from, to]; all in the middle if there is nothing to stretch.
void fit(std::vector<Vector>& at, double Vector::*axis, double from, double to) {
  double least = std::numeric_limits<double>::max();
  double most = std::numeric_limits<double>::lowest();
  for (const Vector& each : at) {
    least = std::min(least, each.*axis);
    most = std::max(most, each.*axis);
  }
  for (Vector& each : at)
    each.*axis = most > least ? from + (each.*axis - least) / (most - least) * (to - from) : (from + to) / 2;
}

/// Moves apart what covers each other.
void separate(std::vector<PlacedNode>& nodes) {
  constexpr int most_rounds = 60;
  constexpr double gap = 5;
  for (int round = 0; round < most_rounds; ++round) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      for (std::size_t j = i + 1; j < nodes.size(); ++j) {
        const double dx = nodes[i].x - nodes[j].x;
        const double dy = nodes[i].y - nodes[j].y;
        const double apart = nodes[i].radius + nodes[j].radius + gap;
        const double distance = std::sqrt(dx * dx + dy * dy);
        if (distance >= apart) continue;
        const double share = (apart - distance) / 2 / std::max(distance, 0.01);
        nodes[i].x += dx * share;
        nodes[i].y += dy * share;
        nodes[j].x -= dx * share;
        nodes[j].y -= dy * share;
      }
    }
  }
}

double rounded(double value) {
  return std::round(value * 10) / 10;
}

struct Box {
  double left, top, right, bottom;
  [[nodiscard]] bool overlaps(const Box& other) const noexcept {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
  [[nodiscard]] bool on_plane() const noexcept {
    return left >= 0 && top >= 0 && right <= layout_width && bottom <= layout_height;
  }
};

Box label_box(const PlacedNode& node, LabelSide side, double width) {
  const double gap = node.radius + 3;
  switch (side) {
    case LabelSide::right:
      return {node.x + gap, node.y - line_height / 2, node.x + gap + width, node.y + line_height / 2};
    case LabelSide::left:
      return {node.x - gap - width, node.y - line_height / 2, node.x - gap, node.y + line_height / 2};
    case LabelSide::below:
      return {node.x - width / 2, node.y + gap, node.x + width / 2, node.y + gap + line_height};
    case LabelSide::above:
      break;
  }
  return {node.x - width / 2, node.y - gap - line_height, node.x + width / 2, node.y - gap};
}

/// Names are set where they cover neither a node nor a name that was set before.
void set_labels(std::vector<PlacedNode>& nodes, std::span<const NodeSize> sizes) {
  std::vector<Box> taken;
  for (const PlacedNode& node : nodes)
    taken.push_back({node.x - node.radius, node.y - node.radius, node.x + node.radius, node.y + node.radius});
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const double width = letter_width * static_cast<double>(count_code_points(shown_label(sizes[i].label)));
    std::optional<Box> room;
    for (const LabelSide side : {LabelSide::right, LabelSide::left, LabelSide::below, LabelSide::above}) {
      const Box box = label_box(nodes[i], side, width);
      const bool free = box.on_plane() && std::none_of(taken.begin(), taken.end(),
                                                       [&](const Box& other) { return box.overlaps(other); });
      if (!free) continue;
      nodes[i].side = side;
      room = box;
      break;
    }
    nodes[i].crowded = !room && i >= always_named;
    if (room) taken.push_back(*room);
    if (!room && nodes[i].x > layout_width * 2 / 3) nodes[i].side = LabelSide::left;
  }
}

}  // namespace

std::string shown_label(std::string_view label) {
  constexpr std::size_t longest = 34;
  if (count_code_points(label) <= longest) return std::string{label};
  std::size_t end = 0;
  for (std::size_t count = 0; count < longest - 1; ++count) end += decode_at(label, end).size;
  return std::string{label.substr(0, end)} + "…";
}

std::vector<PlacedNode> lay_out(std::span<const NodeSize> nodes, std::span<const LayoutEdge> edges) {
  if (nodes.empty()) return {};
  std::vector<Vector> at = settled(nodes.size(), edges);
  fit(at, &Vector::x, margin, layout_width - margin);
  fit(at, &Vector::y, margin / 2, layout_height - margin / 2);
  std::vector<PlacedNode> out;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const double radius = std::min(6 + 2 * std::sqrt(static_cast<double>(nodes[i].ties)), 22.0);
    out.push_back({at[i].x, at[i].y, rounded(radius)});
  }
  separate(out);
  for (PlacedNode& node : out) {
    node.x = rounded(std::clamp(node.x, node.radius, layout_width - node.radius));
    node.y = rounded(std::clamp(node.y, node.radius, layout_height - node.radius));
  }
  set_labels(out, nodes);
  return out;
}

}  // namespace entente
