#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("what is set up binds those who set it up to what it is for") {
  CHECK(bound_in("A joint task force has been established to train officers.") == Lines{"high | train"});
  CHECK(bound_in("A school has been established to train officers.").empty());
  CHECK(bound_in("We reached agreement to open a line.") == Lines{"high | open"});
  CHECK(bound_in("We reached an agreement on opening a line.") == Lines{"high | open"});
  CHECK(bound_in("We reached the harbor to open a line.").empty());
}
