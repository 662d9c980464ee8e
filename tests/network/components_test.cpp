#include "entente/network/components.hpp"

#include <catch2/catch.hpp>

#include "network/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Numbers = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("components are numbered by their lowest nodes") {
  //  0 -- 3     1 -- 4 -- 5     2
  CHECK(connected_components(undirected(6, {{0, 3}, {4, 5}, {1, 4}})) == Numbers{0, 1, 2, 0, 1, 1});
}

TEST_CASE("directions do not matter") {
  //  0 --> 2 <-- 1     3
  CHECK(connected_components(directed(4, {{0, 2}, {1, 2}})) == Numbers{0, 0, 0, 1});
}

TEST_CASE("without edges everyone is alone") {
  CHECK(connected_components({}).empty());
  CHECK(connected_components({3, false, {}}) == Numbers{0, 1, 2});
}
