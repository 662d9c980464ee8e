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

TEST_CASE("encouraging one's own side binds it weakly, encouraging others does not") {
  CHECK(bound_in("We encouraged our customs officials to open ports.") == Lines{"low | open"});
  CHECK(bound_in("We encourage our officials to open ports.") == Lines{"low | open"});
  CHECK(bound_in("We encouraged the leaders of Chile to open ports.").empty());
  CHECK(bound_in("We encourage Chile, Peru and Kenya to open ports.").empty());
  CHECK(bound_in(
            "Japan and the United States encouraged the Japan Coast Guard and the U.S. Coast Guard to share "
            "data.") == Lines{"low | share"});
  CHECK(bound_in("Japan and the United States encouraged the Japan Coast Guard and Chile to share data.")
            .empty());
  CHECK(bound_in("Japan and the United States encouraged businesses and the Japan Coast Guard to share data.")
            .empty());
}

TEST_CASE("support of efforts to do something is weak, support of a text is none") {
  CHECK(bound_in("We support further efforts to identify victims.") == Lines{"low | support"});
  CHECK(bound_in("We support the efforts of our agencies to identify victims.") == Lines{"low | support"});
  CHECK(bound_in("We support the efforts of Chile to identify victims.") == Lines{"low | support"});
  CHECK(bound_in("We support the efforts of Chile.").empty());
  CHECK(bound_in("Our Ministry continues to be the seat of the talks.").empty());
  CHECK(bound_in("We support the Reef Agreement.").empty());
}
