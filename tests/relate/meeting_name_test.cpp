#include "entente/relate/meeting_name.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const std::string met = "President Ana Lopez of Mexico and Prime Minister Mark Smith of Canada met in Osaka.";

Lines names(const Lines& lines) {
  return Statement{lines}.meetings();
}

}  // namespace

TEST_CASE("a meeting of no forum has the name of those who met, or the one that the title gives") {
  CHECK(names({"= Joint Statement on Reefs", met}) ==
        Lines{"meeting of President Ana Lopez and Prime Minister Mark Smith | Ana Lopez, Mark Smith"});
  CHECK(names({"= Joint Statement Following the Trilateral Meeting Between Two Friends in Osaka", met}) ==
        Lines{"Trilateral Meeting Between Two Friends | Ana Lopez, Mark Smith"});
  CHECK(names({title_with_australia, "The two sides met in Osaka."}) == Lines{" | "});
}

TEST_CASE("three words before the noun are a name by themselves") {
  CHECK(names({"= Readout of the Trilateral Security Advisors Meeting Between Two Friends", met}) ==
        Lines{"Trilateral Security Advisors Meeting | Ana Lopez, Mark Smith"});
}

TEST_CASE("a call with somebody is one of both") {
  CHECK(names({"= Readout of the Call with Prime Minister Smith",
               "President Ana Lopez of Mexico spoke with Prime Minister Mark Smith of Canada."}) ==
        Lines{"call of President Ana Lopez and Prime Minister Mark Smith | Ana Lopez, Mark Smith"});
}

TEST_CASE("what is read out is what happened") {
  CHECK(names({"= Readout of the Reef Declaration's Launch in Osaka", met}) ==
        Lines{"Reef Declaration's Launch | Ana Lopez, Mark Smith"});
}

TEST_CASE("a meeting has the name that its sentence gives it") {
  CHECK(names({title_with_australia, "The ministers held a high-level meeting in Osaka."}) ==
        Lines{"high-level meeting | "});
  CHECK(names({title_with_australia, "The ministers held the meeting in Osaka."}) == Lines{" | "});
}

TEST_CASE("delegations that met are those of the parties") {
  CHECK(names({title_with_australia, "The delegations met in Osaka."}) ==
        Lines{"meeting of the delegations of Japan and Australia | "});
}

TEST_CASE("how a meeting was held does not name it where two met") {
  CHECK(names({"= Joint Statement on Reefs",
               "President Ana Lopez of Mexico and Prime Minister Mark Smith of Canada held their fourth "
               "bilateral "
               "meeting in Osaka."}) ==
        Lines{"meeting of President Ana Lopez and Prime Minister Mark Smith | Ana Lopez, Mark Smith"});
  CHECK(
      names(
          {"= Joint Statement on Reefs",
           "President Ana Lopez of Mexico welcomed Prime Minister Mark Smith of Canada and his delegation to "
           "Osaka."}) ==
      Lines{"meeting of President Ana Lopez and Prime Minister Mark Smith | Ana Lopez, Mark Smith"});
}

TEST_CASE("on a visit those who met are what the meeting is known by") {
  CHECK(names({"= Joint Statement on the Official Visit of the President of Mexico to Canada",
               "President Ana Lopez of Mexico met Prime Minister Mark Smith of Canada in Osaka."}) ==
        Lines{"meeting of President Ana Lopez and Prime Minister Mark Smith | Ana Lopez, Mark Smith"});
}
