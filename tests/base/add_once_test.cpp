#include "entente/base/add_once.hpp"

#include <catch2/catch.hpp>

TEST_CASE("an item is added behind the others, once") {
  std::vector<int> items;
  for (const int item : {2, 1, 2, 3, 1}) entente::add_once(items, item);
  CHECK(items == std::vector{2, 1, 3});
}
