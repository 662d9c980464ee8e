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

TEST_CASE("a participle of the subject binds as its verb would") {
  CHECK(bound("Reaffirming their commitment to opening trade, the leaders met.") == Lines{"high | open"});
  CHECK(bound("The leaders met, committing to open trade.") == Lines{"high | open"});
  CHECK(bound("The leaders met, with plans to open trade.") == Lines{"low | open"});
  CHECK(bound("The leaders moved ahead with plans to open trade.").empty());
  CHECK(bound("Recognizing their commitment to trade, the leaders met.").empty());
}
