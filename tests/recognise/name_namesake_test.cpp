#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::entities_of;
using test::Lines;

TEST_CASE("an organ that is called as another state's is an organ of its own") {
  CHECK(entities_of("We thank the Japanese Coast Guard.") ==
        Lines{"Agency: Japanese Coast Guard [Japanese Coast Guard]"});
  CHECK(entities_of("We thank the U.S. Coast Guard.") ==
        Lines{"Agency: Coast Guard [Coast Guard|U.S. Coast Guard]"});
}
