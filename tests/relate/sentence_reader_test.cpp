#include "entente/relate/sentence_reader.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("two undertakings of one sentence are two commitments") {
  CHECK(commitments({"We will share data and agreed to build schools."}) ==
        Lines{both + "high | share | commitment/modal", both + "high | build | commitment/undertaking"});
  CHECK(commitments({"Japan will share data, and the United States will build schools."}) ==
        Lines{"Japan | high | share | commitment/modal", "United States | high | build | commitment/modal"});
}

TEST_CASE("two verbs that share one object are two commitments") {
  CHECK(commitments({"We will identify and protect reefs."}) ==
        Lines{both + "high | identify | commitment/modal", both + "high | protect | commitment/modal"});
}

TEST_CASE("the verb that counts") {
  CHECK(commitments({"We will continue to share data."}) == Lines{both + "high | share | commitment/modal"});
  CHECK(commitments({"We will continue joint patrols."}) ==
        Lines{both + "high | continue | commitment/modal"});
  CHECK(commitments({"We will seek to share data."}) == Lines{both + "low | share | commitment/modal"});
  CHECK(commitments({"We will work together to clean rivers."}) ==
        Lines{both + "high | work | commitment/modal"});
  CHECK(commitments({"The Tariff Office will be responsible for buoys."}) ==
        Lines{"Tariff Office | high | be | commitment/modal"});
  CHECK(commitments({"The next meeting will be held in Osaka."}) ==
        Lines{both + "high | hold | commitment/modal"});
}

TEST_CASE("passives bind the parties where they alone can act") {
  CHECK(commitments({"A joint school will be established."}) ==
        Lines{both + "high | establish | commitment/passive"});
  CHECK(commitments({"The weather will be watched."}).empty());
}

TEST_CASE("instructions bind those who give them") {
  CHECK(commitments({"The leaders instructed their ministers to draft a plan."}) ==
        Lines{both + "high | draft | commitment/instruction"});
  CHECK(commitments({"The leaders instructed their ministers, who like to sail."}).empty());
}

TEST_CASE("a commitment has its place, time and matter") {
  const Statement statement{
      {"date: 2030-05-01", "We will raise port standards through the OECD by June 2031."}};
  const auto found = find_commitments(statement.context).found;
  REQUIRE(found.size() == 1);
  CHECK(statement.names(found[0].venues) == Lines{"OECD"});
  CHECK(found[0].due == "2031-06");
  CHECK(found[0].topics.front() == "port standards");
  CHECK(statement.text(found[0].trigger) == "will raise");
  CHECK(statement.text(found[0].segment).starts_with("raise port standards"));
}

TEST_CASE("what stands before the verb goes with the first action only") {
  const Statement statement{{"Building on the OECD, we will share data and protect reefs."}};
  const auto found = find_commitments(statement.context).found;
  REQUIRE(found.size() == 2);
  CHECK(statement.names(found[0].venues) == Lines{"OECD"});
  CHECK(found[1].venues.empty());
}

TEST_CASE("a commitment in apposition to those who met") {
  CHECK(commitments({"We stand together, committed to reducing waste."}) ==
        Lines{both + "high | reduce | commitment/apposition"});
}

TEST_CASE("what the sides are going to do binds") {
  CHECK(commitments({"Japan and the United States are going to host the games."}) ==
        Lines{"Japan, United States | high | host | commitment/modal"});
}

TEST_CASE("items that begin with their verb are of the parties in the line above") {
  CHECK(commitments(
            {"The Ministers", "1. Pledged to test plants, and tasked their services to report on rain;"}) ==
        Lines{"Japan, United States | high | test | commitment/undertaking",
              "Japan, United States | high | report | commitment/instruction"});
  CHECK(commitments({"The Ministers:", "- agreed to launch a fund;",
                     "- took stock of it, and expressed their "
                     "intention to end it;"}) ==
        Lines{"Japan, United States | high | launch | commitment/undertaking",
              "Japan, United States | low | end | commitment/nominal"});
  // An aside before a clause of its own.
  CHECK(commitments({"Determined to act, the Union opened ports."}).empty());
  CHECK(commitments({"Agreed to in 2015, we welcomed the plan."}).empty());
}

TEST_CASE("what a party responds, replies or indicates that it will do binds it") {
  for (const char* verb : {"responded", "replied", "indicated"}) {
    CAPTURE(verb);
    CHECK(commitments({std::string{"Japan "} + verb + " that it will open ports."}) ==
          Lines{"Japan | high | open | commitment/modal"});
  }
  CHECK(commitments({"Japan suggested that it will open ports."}).empty());
}

TEST_CASE("it is expected of a thing, of a party it is expected in earnest") {
  CHECK(commitments({"It is expected to open ports."}).empty());
  CHECK(commitments({"Japan is expected to open ports."}) ==
        Lines{"Japan | low | open | commitment/undertaking-adjective"});
  CHECK(commitments({"Japan agreed with this. It is ready to open ports."}) ==
        Lines{"Japan | low | open | commitment/undertaking-adjective"});
}

TEST_CASE("what neither is ready for is no undertaking") {
  CHECK(commitments({"Neither side is ready to open ports."}).empty());
  CHECK(commitments({"Neither of us stands ready to open ports."}).empty());
}
