#include "entente/relate/members_as_subject.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// Whom the subject of the first verb stands for, under `title`.
std::string members(const std::string& title, const std::string& prose) {
  const Statement statement{{"= " + title, prose}};
  const auto groups = statement.groups();
  REQUIRE_FALSE(groups.empty());
  const auto subject = members_as_subject(statement.context, groups.front().subject);
  return subject ? join(statement.names(subject->agents)) : "none";
}

const std::string title_of_two = "Joint Statement of Japan and the United States";
const std::string one = "Joint Statement of Japan and the European Union";

}  // namespace

TEST_CASE("an organisation's member states speak for it, and for no state beside it") {
  CHECK(members(one, "The Member States will meet.") == "European Union");
  CHECK(members(one, "Member States will meet.") == "European Union");
  CHECK(members(title_of_two, "The Member States will meet.") == "none");
}

TEST_CASE("a gathering without an article is the one that speaks") {
  CHECK(members(title_of_two, "Summit agreed to meet.") == "Japan, United States");
  CHECK(members(title_of_two, "Council agreed to meet.") == "Japan, United States");
  CHECK(members(title_of_two, "Cooperation continues to grow.") == "none");
  CHECK(members(title_of_two, "The Summit agreed to meet.") == "none");  // told by its noun
}

TEST_CASE("neither of two is both, and those who subscribe to the text are its parties") {
  CHECK(members(title_of_two, "Neither will meet.") == "Japan, United States");
  CHECK(members(title_of_two, "States subscribing to this Statement will meet.") == "Japan, United States");
  CHECK(members(title_of_two, "States subscribing to the Reef Pact will meet.") == "none");
  CHECK(members(title_of_two, "States will meet.") == "none");
}
