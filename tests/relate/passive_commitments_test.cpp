#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("each participle of a passive is an action") {
  CHECK(commitments({"A joint school will be established and maintained."}) ==
        Lines{both + "high | establish | commitment/passive", both + "high | maintain | commitment/passive"});
  CHECK(commitments({"A joint school will be established and gladly."}).size() == 1);
}

TEST_CASE("who stands behind by does it") {
  CHECK(commitments({"The next meeting will be hosted in Osaka by Japan."}) ==
        Lines{"Japan | high | host | commitment/modal"});
  CHECK(commitments({"A joint school will be established by the winter."}) ==
        Lines{both + "high | establish | commitment/passive"});
}

TEST_CASE("steps and decisions are taken by those who speak") {
  CHECK(commitments({"Steps will be taken to end piracy."}) ==
        Lines{both + "high | take | commitment/passive"});
  CHECK(commitments({"No decision will be taken."}) == Lines{both + "high | take | commitment/passive"});
  CHECK(commitments({"Some ships will be taken."}).empty());
}

TEST_CASE("what others will do binds nobody here") {
  for (const char* others :
       {"all Member States", "member states", "other countries", "the other countries"}) {
    CAPTURE(others);
    CHECK(commitments({std::string{"The plan will be implemented by "} + others + "."}).empty());
    CHECK(commitments({std::string{"The next meeting will be hosted by "} + others + "."}).empty());
  }
  CHECK(commitments({"The plan will be implemented by all ministers."}) ==
        Lines{both + "high | implement | commitment/passive"});
  CHECK(commitments({"The next meeting will be hosted by all ministers."}) ==
        Lines{both + "high | host | commitment/modal"});
}

TEST_CASE("what is taken is a step or a decision, no photograph") {
  CHECK_FALSE(commitments({"Steps will be taken to open ports."}).empty());
  CHECK(commitments({"A photograph will be taken."}).empty());
  CHECK(commitments({"No other state will be invited."}).empty());
}

TEST_CASE("what should be said is no undertaking") {
  CHECK(commitments({"We met. It should be said that training alone does little."}).empty());
}

TEST_CASE("a meeting of others that is told of binds nobody here") {
  CHECK(commitments({"The NATO Summit will be held in Madrid."}).empty());
  CHECK(commitments({"The WTO Ministerial Conference will be convened in June."}).empty());
  CHECK(commitments({"The WTO Ministerial Conference (MC12) will be held in Geneva."}).empty());
  CHECK(commitments({"The G20 Summit will be hosted in Osaka."}).empty());
  CHECK(commitments({"The WTO Ministerial Conference will be hosted by Japan."}) ==
        Lines{"Japan | high | host | commitment/passive"});
  CHECK(commitments({"The next Japan-U.S. Reef Dialogue will be held in Tokyo."}) ==
        Lines{both + "high | hold | commitment/modal"});
  CHECK(commitments({"The Working Group on Reefs will be convened in June."}) ==
        Lines{both + "high | convene | commitment/modal"});
}

TEST_CASE("what is put in place or given is undertaken, what is not given is nothing") {
  CHECK(commitments({"A complaints procedure will be put in place."}) ==
        Lines{both + "high | put | commitment/passive"});
  CHECK(commitments({"Consideration will be given to a joint school."}) ==
        Lines{both + "high | give | commitment/passive"});
  CHECK(commitments({"No details will be given here."}).empty());
}

TEST_CASE("what must be done is asked of nobody in particular") {
  CHECK(bound_in("The Convention must be implemented.").empty());
  CHECK(bound_in("The roadmap will be implemented.") == Lines{"high | implement"});
}
