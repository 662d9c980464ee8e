#include "entente/network/core_number.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Values = std::vector<double>;

}  // namespace

TEST_CASE("a triangle is a core, its tail is not") {
  //  0 -- 1
  //   \  /
  //    2 -- 3 -- 4     5
  CHECK(core_number(undirected(6, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}})) == Values{2, 2, 2, 1, 1, 0});
}

TEST_CASE("a pair of edges there and back is two") {
  //  0 <-> 1 --> 2
  CHECK(core_number(directed(3, {{0, 1}, {1, 0}, {1, 2}})) == Values{2, 2, 1});
}

TEST_CASE("without edges there is no core") {
  CHECK(core_number({}).empty());
  CHECK(core_number({2, true, {}}) == Values{0, 0});
}

TEST_CASE("core numbers follow the labels") {
  REQUIRE(rc::check([] { RC_ASSERT(follows_labels(generated_graph(), core_number)); }));
}
