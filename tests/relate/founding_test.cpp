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

TEST_CASE("what is set up binds those who set it up to what it is for") {
  CHECK(bound("A joint task force has been established to train officers.") == Lines{"high | train"});
  CHECK(bound("A school has been established to train officers.").empty());
  CHECK(bound("We reached agreement to open a line.") == Lines{"high | open"});
  CHECK(bound("We reached an agreement on opening a line.") == Lines{"high | open"});
  CHECK(bound("We reached the harbor to open a line.").empty());
}
