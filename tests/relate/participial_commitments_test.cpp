#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("a participle of the subject binds as its verb would") {
  CHECK(bound_in("Reaffirming their commitment to opening trade, the leaders met.") == Lines{"high | open"});
  CHECK(bound_in("The leaders met, committing to open trade.") == Lines{"high | open"});
  CHECK(bound_in("The leaders met, with plans to open trade.") == Lines{"low | open"});
  CHECK(bound_in("The leaders moved ahead with plans to open trade.").empty());
  CHECK(bound_in("Recognizing their commitment to trade, the leaders met.").empty());
}
