#include "entente/report/graph_layout.hpp"

#include <cmath>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

/// A star of `count` nodes.
std::vector<PlacedNode> star(std::uint32_t count) {
  std::vector<NodeSize> sizes(count, NodeSize{1, "Some Name"});
  std::vector<LayoutEdge> edges;
  sizes[0].ties = count - 1;
  for (std::uint32_t i = 1; i < count; ++i) edges.push_back({0, i});
  return lay_out(sizes, edges);
}

}  // namespace

TEST_CASE("nodes are on the plane and none covers another") {
  for (const std::uint32_t count : {1U, 2U, 30U, 150U}) {
    const std::vector<PlacedNode> nodes = star(count);
    REQUIRE(nodes.size() == count);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      CHECK((nodes[i].x >= 0 && nodes[i].x <= layout_width));
      CHECK((nodes[i].y >= 0 && nodes[i].y <= layout_height));
      for (std::size_t j = i + 1; j < nodes.size(); ++j)
        CHECK(std::hypot(nodes[i].x - nodes[j].x, nodes[i].y - nodes[j].y) > nodes[i].radius);
    }
  }
}

TEST_CASE("the same graph has the same places, an empty one none") {
  const std::vector<PlacedNode> once = star(20);
  const std::vector<PlacedNode> again = star(20);
  for (std::size_t i = 0; i < once.size(); ++i) CHECK((once[i].x == again[i].x && once[i].y == again[i].y));
  CHECK(lay_out({}, {}).empty());
}

TEST_CASE("what is tied is nearer than what is not") {
  const std::vector<NodeSize> sizes(4, NodeSize{1, "x"});
  const std::vector<LayoutEdge> edges{{0, 1}, {2, 3}};
  const std::vector<PlacedNode> nodes = lay_out(sizes, edges);
  const auto distance = [&](std::size_t a, std::size_t b) {
    return std::hypot(nodes[a].x - nodes[b].x, nodes[a].y - nodes[b].y);
  };
  CHECK(distance(0, 1) < distance(0, 2));
  CHECK(distance(2, 3) < distance(1, 3));
}

TEST_CASE("a long name is cut between characters") {
  CHECK(shown_label("Japan") == "Japan");
  const std::string cut =
      shown_label("国際連合教育科学文化機関国際連合教育科学文化機関国際連合教育科学文化機関");
  CHECK(cut.substr(cut.size() - 3) == "…");
  CHECK(cut.size() == 33 * 3 + 3);
}
