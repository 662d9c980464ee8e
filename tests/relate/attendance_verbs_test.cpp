#include "entente/relate/attendance_verbs.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// Whether `who` took part in the meeting that the first line reports, as the second tells.
bool came(const std::string& who, const std::string& sentence) {
  const Lines told = relations({"Japan and Mexico held the Japan-Mexico Ocean Dialogue in Lima.", sentence});
  return std::find(told.begin(), told.end(), who + " participatedIn Japan-Mexico Ocean Dialogue") !=
         told.end();
}

}  // namespace

TEST_CASE("who belongs to a delegation was there") {
  const std::string agencies =
      "The Japanese delegation comprised officials of the Tariff Office and the OECD.";
  CHECK(came("Tariff Office", agencies));
  CHECK(came("OECD", agencies));
  CHECK(came("Ken Sato", "The Mexican side further included Mr. Ken Sato and Ms. Mary Smith."));
  CHECK(came("Mary Smith", "The Mexican team was also composed of Mr. Ken Sato and Ms. Mary Smith."));
  CHECK_FALSE(came("Ken Sato", "The agenda further included Mr. Ken Sato and Ms. Mary Smith."));
}

TEST_CASE("both sides may be told in one sentence") {
  const std::string both =
      "Officials of the OECD took part on the Japanese side, and on the Mexican side the Tariff Office.";
  CHECK(came("OECD", both));
  CHECK(came("Tariff Office", both));
}

TEST_CASE("who joined those who are told of was there, and nothing of what they did next") {
  const std::string joined =
      "Mr. Ken Sato, who was accompanied by Ms. Mary Smith, also called on Ms. Ana Lopez.";
  CHECK(came("Mary Smith", joined));
  CHECK_FALSE(came("Ana Lopez", joined));
  CHECK(came("Mary Smith",
             "Mr. Ken Sato led the talks with Ms. Ana Lopez, who were joined at the opening by Ms. "
             "Mary Smith."));
}

TEST_CASE("whoever speaks for a body was there, and the body with it") {
  const std::string speaks = "Mr. Ken Sato represented the Tariff Office.";
  CHECK(came("Ken Sato", speaks));
  CHECK(came("Tariff Office", speaks));
  CHECK_FALSE(came("Ken Sato", "Mr. Ken Sato had represented the Tariff Office."));
}

TEST_CASE("to take part in the deliberations is to take part") {
  CHECK(came("Ken Sato", "Mr. Ken Sato also took part in the deliberations."));
  CHECK_FALSE(came("Ken Sato", "Mr. Ken Sato also took part in the battle."));
}

TEST_CASE("who presided over the meeting was there") {
  CHECK(came("Ken Sato", "Mr. Ken Sato and Ms. Mary Smith co-chaired the meeting."));
  CHECK(
      came("Mary Smith", "Mr. Ken Sato, Minister of Trade, and Ms. Mary Smith presided over the Dialogue."));
  CHECK(came("Ken Sato", "Mr. Ken Sato and Ms. Mary Smith led their respective delegations."));
  CHECK(came("Ken Sato", "Mr. Ken Sato presided."));
  CHECK_FALSE(came("Ken Sato", "Mr. Ken Sato had chaired the meeting."));
  CHECK_FALSE(came("Ken Sato", "Mr. Ken Sato had presided."));
  CHECK_FALSE(came("Ken Sato", "Mr. Ken Sato chaired the Reef Summit."));
  CHECK_FALSE(came("Ken Sato", "Mr. Ken Sato led the work of the two sides."));
}
