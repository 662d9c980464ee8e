#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// What `prose` binds both parties to, without the rule: "high share".
Lines bound(const std::string& prose) {
  const std::string both = "Japan, United States | ";
  Lines found;
  for (const std::string& line : commitments({prose})) {
    REQUIRE(line.starts_with(both));
    found.push_back(line.substr(both.size(), line.rfind(" | ") - both.size()));
  }
  return found;
}

}  // namespace

TEST_CASE("weak verbs of the present go on with the verb before them") {
  CHECK(bound("We commend the progress made and encourage the sharing of data.") == Lines{"low | encourage"});
  CHECK(bound("We commend and continue to support the fleet.") == Lines{"low | support"});
  CHECK(bound("We continue our work on floods.") == Lines{"low | continue"});
  CHECK(bound("We continue to call for an end of the blockade.").empty());
  CHECK(bound("We look to increase trade.") == Lines{"low | increase"});
  CHECK(bound("We look to the future of trade.").empty());
  CHECK(bound("We look forward to Norway hosting the talks.").empty());
  CHECK(commitments({"We look forward to Japan hosting the talks."}) ==
        Lines{"Japan | low | host | commitment/look-forward"});
}

TEST_CASE("present progressives that plan or renew bind, others report") {
  CHECK(bound("We are planning to train officers.") == Lines{"low | train"});
  CHECK(bound("We are renewing our commitment to train officers.") == Lines{"high | train"});
  CHECK(bound("We are working to train officers.").empty());
}
