#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("weak verbs of the present go on with the verb before them") {
  CHECK(bound_in("We commend the progress made and encourage the sharing of data.") ==
        Lines{"low | encourage"});
  CHECK(bound_in("We commend and continue to support the fleet.") == Lines{"low | support"});
  CHECK(bound_in("We continue our work on floods.") == Lines{"low | continue"});
  CHECK(bound_in("We continue to call for an end of the blockade.").empty());
  CHECK(bound_in("We look to increase trade.") == Lines{"low | increase"});
  CHECK(bound_in("We look to the future of trade.").empty());
  CHECK(bound_in("We look forward to Norway hosting the talks.").empty());
  CHECK(commitments({"We look forward to Japan hosting the talks."}) ==
        Lines{"Japan | low | host | commitment/look-forward"});
}

TEST_CASE("present progressives that plan or renew bind, others report") {
  CHECK(bound_in("We are planning to train officers.") == Lines{"low | train"});
  CHECK(bound_in("We are renewing our commitment to train officers.") == Lines{"high | train"});
  CHECK(bound_in("We are working to train officers.").empty());
}
