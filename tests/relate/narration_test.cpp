#include "entente/relate/narration.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("minutes tell in the past what was said") {
  const Statement minutes{{"The Ministers agreed to meet. They reaffirmed their ties. They stressed trade."}};
  CHECK(tells_in_past(minutes.lexed));
  const Statement joint{{"We agreed to meet. We reaffirm our ties. We stress trade. We agree to trade."}};
  CHECK_FALSE(tells_in_past(joint.lexed));
  const Statement few{{"The Ministers agreed to meet."}};
  CHECK_FALSE(tells_in_past(few.lexed));
  const Statement passive{
      {"It was agreed. They had agreed. The agreed text was confirmed. They were pledged."}};
  CHECK_FALSE(tells_in_past(passive.lexed));
}
