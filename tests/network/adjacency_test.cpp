#include "entente/network/adjacency.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Arcs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

}  // namespace

TEST_CASE("the empty graph has no rows") {
  CHECK(out_adjacency({}).nodes() == 0);
  CHECK(arcs_of(in_adjacency({})).empty());
}

TEST_CASE("an undirected edge is an arc each way") {
  const Adjacency rows = out_adjacency(undirected(4, {{0, 2, 5}, {1, 2, 7}}));
  CHECK(arcs_of(rows) == Arcs{{0, 2}, {1, 2}, {2, 0}, {2, 1}});
  CHECK(rows.weights == std::vector<double>{5, 7, 5, 7});
  CHECK(rows.degree(2) == 2);
  CHECK(rows.neighbours(3).empty());
  CHECK(rows.strengths(1)[0] == 7);
}

TEST_CASE("directed edges lead out as they point, and in turned round") {
  const WeightedGraph graph = directed(3, {{0, 2, 5}, {2, 1, 7}, {1, 2, 9}});
  CHECK(arcs_of(out_adjacency(graph)) == Arcs{{0, 2}, {1, 2}, {2, 1}});
  CHECK(arcs_of(in_adjacency(graph)) == Arcs{{1, 2}, {2, 0}, {2, 1}});
  CHECK(in_adjacency(graph).weights == std::vector<double>{7, 5, 9});
}

TEST_CASE("rows are sorted, and arcs in are arcs out turned round") {
  REQUIRE(rc::check([] {
    const WeightedGraph graph = generated_graph();
    Arcs out = arcs_of(out_adjacency(graph));
    RC_ASSERT(std::is_sorted(out.begin(), out.end()));
    for (auto& [from, to] : out) std::swap(from, to);
    std::sort(out.begin(), out.end());
    RC_ASSERT(arcs_of(in_adjacency(graph)) == out);
  }));
}
