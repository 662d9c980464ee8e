#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("what was agreed would be done is an undertaking") {
  CHECK(commitments({"The ministers agreed that both sides would open ports."}) ==
        Lines{"Japan, United States | high | open | commitment/modal"});
  CHECK(commitments({"It was agreed that the Cyber Dialogue would meet in 2021."}) ==
        Lines{"Japan, United States | high | meet | commitment/modal"});
  CHECK(commitments({"Japan announced that it would build a port."}) ==
        Lines{"Japan | high | build | commitment/modal"});
}

TEST_CASE("in minutes would by itself reports an undertaking, elsewhere it does not") {
  const std::string minutes = "The ministers agreed to trade. They reaffirmed ties. They stressed peace.";
  const Lines told = commitments({minutes, "Japan would open ports."});
  CHECK(told.back() == "Japan | high | open | commitment/modal");
  CHECK(commitments({"Japan would open ports."}).empty());
}

TEST_CASE("what others or things would do, or have done to them, is no undertaking") {
  const std::string minutes = "The ministers agreed to trade. They reaffirmed ties. They stressed peace.";
  CHECK(commitments({minutes, "Elections in Peru would be held in 2031."}) == commitments({minutes}));
  CHECK(commitments({minutes, "Sanctions would be lifted."}) == commitments({minutes}));
  CHECK(commitments({"The ministers agreed that this step would not prejudice either side."}).empty());
}

TEST_CASE("wishes, conditions and what would have been are no undertakings") {
  for (const char* prose : {"The ministers agreed that both sides would welcome rain.",
                            "The ministers agreed that both sides would open ports if prices fell.",
                            "The ministers noted that both sides would have opened ports.",
                            "The ministers affirmed that Japan would like to trade.",
                            "Japan described a measure which few believed would open ports."})
    CHECK(commitments({prose}).empty());
}

TEST_CASE("what neither side would let happen is an undertaking, what would follow is none") {
  CHECK(commitments({"The ministers reaffirmed that neither would allow raids on the other."}) ==
        Lines{"Japan, United States | high | allow | commitment/modal"});
  CHECK(commitments({"The ministers reaffirmed that they would not allow raids."}).size() == 1);
  CHECK(commitments({"The ministers reaffirmed that they would allow raids to end."}).empty());
}
