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

TEST_CASE("verbs of undertaking bind to their infinitive") {
  CHECK(bound("We agreed to share data.") == Lines{"high | share"});
  CHECK(bound("We agreed in principle to share data.") == Lines{"high | share"});
  CHECK(bound("We agreed to share data, to train officers, and to meet again.") ==
        Lines{"high | share", "high | train", "high | meet"});
}

TEST_CASE("those that commit bind to a gerund, others do not") {
  CHECK(bound("We are committed to sharing data.") == Lines{"high | share"});
  CHECK(bound("We agreed to sharing.").empty());
}

TEST_CASE("a list behind a colon binds item by item") {
  CHECK(bound("We undertake to: reduce waste; share data; and cooperate on floods.") ==
        Lines{"high | reduce", "high | share", "high | cooperate"});
}

TEST_CASE("an undertaking about a noun, a comma or a that binds nobody") {
  CHECK(bound("We agreed on a plan to share data.").empty());
  CHECK(bound("We agreed, after long talks about how to sail, on a budget.").empty());
  CHECK(bound("We agreed that storms like to grow.").empty());
}

TEST_CASE("the clause of a party ends where that of the next begins") {
  CHECK(commitments({"Japan agreed to share data, and the United States agreed to build schools."}) ==
        Lines{"Japan | high | share | commitment/undertaking",
              "United States | high | build | commitment/undertaking"});
}
