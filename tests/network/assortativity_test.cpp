#include "entente/network/assortativity.hpp"

#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Types = std::vector<std::uint32_t>;

std::optional<double> assorted(const WeightedGraph& graph, const Types& types) {
  return assortativity(graph, types);
}

const WeightedGraph path = undirected(4, {{0, 1, 9}, {1, 2}, {2, 3}});

}  // namespace

TEST_CASE("like with like only is 1, like with unlike only is -1") {
  //  0 -- 1     2 -- 3
  CHECK(assorted(undirected(4, {{0, 1}, {2, 3}}), {7, 7, 8, 8}) == 1.0);
  //  0 -- 1 -- 2 -- 3
  CHECK(assorted(path, {7, 8, 7, 8}) == -1.0);
}

TEST_CASE("between them it is what there is beyond chance") {
  // 4 of 6 ends meet their like, each type has 3 ends of 6: (2/3 - 1/2) / (1 - 1/2)
  CHECK(assorted(path, {7, 7, 8, 8}).value() == Approx(1.0 / 3));
  // One arc of two leads to its like; chance: 7 begins both, and ends one.
  CHECK(assorted(directed(3, {{0, 1}, {0, 2}}), {7, 7, 8}).value() == Approx(0));
}

TEST_CASE("where only one type has edges, or none, nothing can be said") {
  CHECK(assorted({}, {}) == std::nullopt);
  CHECK(assorted({2, true, {}}, {1, 2}) == std::nullopt);
  CHECK(assorted(undirected(3, {{0, 1}}), {1, 1, 2}) == std::nullopt);
}

TEST_CASE("assortativity does not depend on what nodes are called, nor types") {
  REQUIRE(rc::check([] {
    const WeightedGraph graph = generated_graph();
    const Types types = *rc::gen::container<Types>(graph.nodes, rc::gen::inRange(0U, 3U));
    const Types places = generated_places(graph.nodes);
    Types moved(types.size());
    for (std::size_t i = 0; i < types.size(); ++i) moved[places[i]] = 9 - types[i];
    const std::optional<double> before = assorted(graph, types);
    const std::optional<double> after = assorted(relabelled(graph, places), moved);
    RC_ASSERT(before.has_value() == after.has_value());
    RC_ASSERT((!before || close(*before, *after)));
  }));
}
