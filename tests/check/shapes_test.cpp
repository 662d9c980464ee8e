#include "entente/check/shapes.hpp"

#include <set>
#include <string>

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("each component has a name of its own that leads back to it") {
  std::set<std::string> names;
  for (int i = 0; i <= static_cast<int>(Component::closed); ++i) {
    const auto each = static_cast<Component>(i);
    CHECK(component(name(each)) == each);
    names.emplace(name(each));
  }
  CHECK(names.size() == static_cast<std::size_t>(Component::closed) + 1);
  CHECK(name(Component::any_of) == "or");
  CHECK(name(Component::class_of) == "class");
  CHECK(component("minCont") == std::nullopt);
}
