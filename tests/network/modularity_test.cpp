#include "entente/network/modularity.hpp"

#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Partition = std::vector<std::uint32_t>;

std::optional<double> modularity_of(const WeightedGraph& graph, const Partition& partition) {
  return modularity(graph, partition);
}

}  // namespace

TEST_CASE("two triangles with a bridge between them") {
  const WeightedGraph graph = undirected(6, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {3, 5}, {4, 5}});
  CHECK(modularity_of(graph, {0, 0, 0, 1, 1, 1}).value() == Approx(6.0 / 7 - 0.5));
  CHECK(modularity_of(graph, {4, 4, 4, 4, 4, 4}).value() == Approx(0).margin(1e-15));
}

TEST_CASE("weights and directions count") {
  CHECK(modularity_of(undirected(3, {{0, 1, 3}, {1, 2, 1}}), {0, 0, 1}).value() ==
        Approx(6.0 / 8 - 49.0 / 64 - 1.0 / 64));
  // 0 --3-> 1 --1-> 2: 4 leave {0, 1} and 3 reach it
  CHECK(modularity_of(directed(3, {{0, 1, 3}, {1, 2, 1}}), {0, 0, 1}).value() == Approx(0.75 - 12.0 / 16));
}

TEST_CASE("without edges nothing can be explained") {
  CHECK(modularity_of({}, {}) == std::nullopt);
  CHECK(modularity_of({2, true, {}}, {0, 0}) == std::nullopt);
}

TEST_CASE("modularity lies between -1/2 and 1, and one community explains nothing") {
  REQUIRE(rc::check([] {
    WeightedGraph graph = generated_graph();
    if (graph.edges.empty()) return;
    const Partition partition = *rc::gen::container<Partition>(graph.nodes, rc::gen::inRange(0U, 4U));
    const double value = modularity_of(graph, partition).value();
    RC_ASSERT((value <= 1 && (graph.directed || value >= -0.5 - 1e-12)));
    RC_ASSERT(close(modularity_of(graph, Partition(graph.nodes, 3)).value(), 0));
  }));
}
