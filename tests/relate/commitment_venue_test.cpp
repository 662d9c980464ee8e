#include "entente/relate/commitment_venue.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// The forum of the first commitment's venues in `sentence`: "true" where it is worked in.
bool worked_in(const std::string& sentence, const std::string& forum) {
  const Statement statement{{sentence}};
  const auto commitments = find_commitments(statement.context).found;
  REQUIRE(commitments.size() == 1);
  for (const Mention& mention : statement.context.recognition.mentions) {
    if (statement.context.entity(mention.entity).name == forum)
      return is_worked_in(statement.context, mention.entity, commitments.front());
  }
  FAIL("no such name: " << forum);
  return false;
}

}  // namespace

TEST_CASE("a forum in or through which they work") {
  CHECK(worked_in("Japan and the United States will share plans in the OECD.", "OECD"));
  CHECK(worked_in("Japan and the United States will share plans through the Joint Reef Committee.",
                  "Joint Reef Committee"));
}

TEST_CASE("a possessive or a noun behind it makes it something else") {
  CHECK_FALSE(worked_in("Japan and the United States will share plans in the OECD's data.", "OECD"));
  CHECK_FALSE(worked_in("Japan and the United States will share plans in UNSC resolutions.",
                        "United Nations Security Council"));
}

TEST_CASE("a body to which they report is no venue") {
  CHECK_FALSE(worked_in("Japan and the United States will report to the WTO.", "World Trade Organization"));
  CHECK_FALSE(worked_in("Japan and the United States will work with the Joint Reef Committee.",
                        "Joint Reef Committee"));
}

TEST_CASE("a forum of which one only speaks is no venue") {
  CHECK_FALSE(worked_in("Welcoming the Joint Reef Committee, Japan and the United States will share plans.",
                        "Joint Reef Committee"));
}

TEST_CASE("through the work of a forum is in it, through the observation of one is not") {
  CHECK(
      worked_in("Japan and the United States will share plans through the work of the Joint Reef Committee.",
                "Joint Reef Committee"));
  CHECK_FALSE(
      worked_in("Japan and the United States will share plans through the study of the Joint Reef Committee.",
                "Joint Reef Committee"));
}

TEST_CASE("a short form in brackets does not hide the noun behind a forum") {
  CHECK(relations({"We will abide by the obligations in the OECD (OECD) resolutions."}).empty());
}

TEST_CASE("whom or what an action reaches is no place where it is done") {
  for (const char* prose :
       {"We task the Reef Committee to study whales.", "We will share plans for the Reef Forum.",
        "We will share data between the Reef Forum and others.",
        "We will present a report to the Reef Forum.", "We will support the Reef Network."})
    for (const std::string& relation : relations({prose}))
      CHECK(relation.find("cooperatesIn") == std::string::npos);
  const Lines worked = relations({"We will study whales through bodies such as the Reef Forum."});
  CHECK(std::count(worked.begin(), worked.end(), "Japan cooperatesIn Reef Forum") == 1);
}

TEST_CASE("one works in a committee that one will hold, and who comes to a forum is told afterwards") {
  CHECK(relations({"We will hold the Reef Forum."}).empty());
  const Lines held = relations({"We will hold the Reef Committee."});
  CHECK(std::count(held.begin(), held.end(), "Japan cooperatesIn Reef Committee") == 1);
}
