#include "entente/network/brandes.hpp"

#include <catch2/catch.hpp>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Values = std::vector<double>;

template <class Pass>
Values dependencies(const WeightedGraph& graph, std::initializer_list<std::uint32_t> sources) {
  const Adjacency arcs = out_adjacency(graph);
  Pass pass{arcs};
  Values sum(graph.nodes, 0);
  for (const std::uint32_t source : sources) pass.add_dependencies(source, sum);
  return sum;
}

//       1
//     /   \.
//   0       3 -- 4     5
//     \   /
//       2
const WeightedGraph kite = undirected(6, {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {3, 4}});

}  // namespace

TEST_CASE("what a source needs of each node to reach the others") {
  CHECK(dependencies<HopPass>(kite, {0}) == Values{0, 1, 1, 1, 0, 0});
  CHECK(dependencies<WeightPass>(kite, {0}) == Values{0, 1, 1, 1, 0, 0});
  CHECK(dependencies<HopPass>(kite, {4}) == Values{0, 0.5, 0.5, 3, 0, 0});
  CHECK(dependencies<WeightPass>(kite, {4}) == Values{0, 0.5, 0.5, 3, 0, 0});
}

TEST_CASE("a source leaves nothing behind for the next") {
  CHECK(dependencies<HopPass>(kite, {0, 5, 4}) == Values{0, 1.5, 1.5, 4, 0, 0});
  CHECK(dependencies<WeightPass>(kite, {0, 5, 4}) == Values{0, 1.5, 1.5, 4, 0, 0});
}
