#include "entente/network/degree.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Values = std::vector<double>;

}  // namespace

TEST_CASE("degree counts edges and strength their weights") {
  //  0 --2-- 1 --3-- 2     3
  const WeightedGraph graph = undirected(4, {{0, 1, 2}, {1, 2, 3}});
  for (const Ends ends : {Ends::any, Ends::in, Ends::out}) {
    CHECK(degree(graph, ends) == Values{1, 2, 1, 0});
    CHECK(strength(graph, ends) == Values{2, 5, 3, 0});
  }
}

TEST_CASE("in a directed graph the ends are told apart") {
  //  0 --2-> 1 <-3-> 2
  const WeightedGraph graph = directed(3, {{0, 1, 2}, {1, 2, 3}, {2, 1, 3}});
  CHECK(degree(graph) == Values{1, 3, 2});
  CHECK(degree(graph, Ends::in) == Values{0, 2, 1});
  CHECK(degree(graph, Ends::out) == Values{1, 1, 1});
  CHECK(strength(graph) == Values{2, 8, 6});
  CHECK(strength(graph, Ends::in) == Values{0, 5, 3});
  CHECK(strength(graph, Ends::out) == Values{2, 3, 3});
}

TEST_CASE("without edges nobody has any") {
  CHECK(degree({}).empty());
  CHECK(strength({2, true, {}}) == Values{0, 0});
}

TEST_CASE("degree and strength follow the labels") {
  REQUIRE(rc::check([] {
    const WeightedGraph graph = generated_graph();
    RC_ASSERT(follows_labels(graph, [](const WeightedGraph& g) { return degree(g, Ends::in); }));
    RC_ASSERT(follows_labels(graph, [](const WeightedGraph& g) { return strength(g, Ends::out); }));
  }));
}
