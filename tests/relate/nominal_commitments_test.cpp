#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const std::string nominal = " | commitment/nominal";

}  // namespace

TEST_CASE("a commitment to a verb, a gerund or a noun of action") {
  CHECK(commitments({"We reaffirm our commitment to protect whales."}) ==
        Lines{both + "high | protect" + nominal});
  CHECK(commitments({"We reaffirm our commitment to protecting whales."}) ==
        Lines{both + "high | protect" + nominal});
  CHECK(commitments({"They reiterated their commitment to information sharing."}) ==
        Lines{both + "high | share" + nominal});
  CHECK(commitments({"They underscored their commitment to the defense of the islands."}) ==
        Lines{both + "high | defend" + nominal});
  CHECK(commitments({"We express our determination to reduce and recycle waste."}).front() ==
        both + "high | reduce" + nominal);
}

TEST_CASE("a second 'to' binds where the first names a state of affairs") {
  CHECK(commitments({"We reaffirm our commitment to the Charter and to protecting whales."}) ==
        Lines{both + "high | protect" + nominal});
  CHECK(commitments({"We agreed on the need to open ports and to train crews."}).empty());
}

TEST_CASE("a commitment to what one of them does, and one in which they are steadfast") {
  CHECK(commitments({"We reaffirm our commitment to Japan acquiring ships."}) ==
        Lines{both + "high | acquire" + nominal});
  CHECK(commitments({"We are steadfast in our commitment to protect whales."}) ==
        Lines{both + "high | protect" + nominal});
}

TEST_CASE("intentions and readiness bind weakly") {
  CHECK(commitments({"We express our willingness to reduce waste."}) ==
        Lines{both + "low | reduce" + nominal});
  CHECK(commitments({"They announced their intention to reduce waste."}) ==
        Lines{both + "low | reduce" + nominal});
}

TEST_CASE("the commitment is whose the words say") {
  CHECK(commitments({"We reaffirmed Japan's commitment to reduce waste."}) ==
        Lines{"Japan | high | reduce" + nominal});
  CHECK(commitments({"We reaffirm the commitment of the United States to the protection of whales."}) ==
        Lines{"United States | high | protect" + nominal});
  CHECK(commitments({"They reaffirmed the U.S. commitment to protect whales."}) ==
        Lines{"United States | high | protect" + nominal});
}

TEST_CASE("a commitment to a state of affairs, or without a word of what, binds nobody") {
  CHECK(commitments({"We reaffirm our commitment to a sea that is free and open."}).empty());
  CHECK(commitments({"We reaffirm our commitment."}).empty());
  CHECK(commitments({"Other countries expressed their commitment to reduce waste."}).empty());
}

TEST_CASE("behind a resolve to stands a verb, even where it could be a noun") {
  CHECK(commitments({"The ministers confirmed their determination to press for reform."}) ==
        Lines{"Japan, United States | high | press | commitment/nominal"});
}

TEST_CASE("an adjective of commitment binds to a noun of action, having one binds as affirming it") {
  CHECK(bound_in("We remain committed to the reduction of waste.") == Lines{"high | reduce"});
  CHECK(bound_in("We remain committed to peace.").empty());
  CHECK(bound_in("We have a shared commitment to the reduction of waste.") == Lines{"high | reduce"});
  CHECK(bound_in("We reaffirm our commitment to practical efforts to reduce waste.") ==
        Lines{"high | reduce"});
  CHECK(bound_in("We reaffirm our intent, working with others, to reduce waste.") == Lines{"low | reduce"});
  CHECK(bound_in("We are pleased to announce our intention to reduce waste.") == Lines{"low | reduce"});
  CHECK(bound_in("We are pleased to welcome our friends.").empty());
}

TEST_CASE("to partner in something is a verb where a commitment is to it") {
  CHECK(bound_in("We reaffirm our commitment to partner in ending waste.") == Lines{"high | partner"});
  CHECK(bound_in("We reaffirm our commitment to progress in ending waste.").empty());
}

TEST_CASE("the plans of a company are not ours") {
  CHECK(bound_in("We noted plans to explore reefs.") == Lines{"low | explore"});
  CHECK(bound_in("We noted the Coral Foundation’s plans to explore reefs.").empty());
}

TEST_CASE("the scan for what a commitment is to stops at another verb") {
  CHECK(bound_in("They set out the goals of the term and encouraged Japan to open ports.").empty());
  CHECK(bound_in("They reaffirmed the goal of the talks and encouraged the crews to open ports.").empty());
  CHECK(bound_in("They reaffirmed their intention and asked their friends to open ports.").empty());
  CHECK(bound_in("They reaffirmed their commitment as friends and trusted allies to open ports.") ==
        Lines{"high | open"});
  CHECK(bound_in("They reaffirmed the intention stated the day before to open ports.") ==
        Lines{"low | open"});
}

TEST_CASE("a commitment that is called firm binds as one that is affirmed") {
  CHECK(commitments({"Our commitment to open ports is firm."}) ==
        Lines{"Japan, United States | high | open | commitment/nominal"});
  CHECK(commitments({"The Japanese commitment to the defence of the islands is ironclad."}) ==
        Lines{"Japan | high | defend | commitment/nominal"});
  CHECK(commitments({"Our commitment to peace is firm."}).empty());
  CHECK(commitments({"Our commitment to open ports is not firm."}).empty());
  CHECK(commitments({"Our plan to open ports is firm."}).empty());
}

TEST_CASE("the promise of a thing binds nobody") {
  CHECK(commitments({"We affirm the promise of technology to spur growth."}).empty());
  CHECK(commitments({"We affirm the commitment of both sides to share maps."}) ==
        Lines{"Japan, United States | high | share | commitment/nominal"});
}

TEST_CASE("a commitment to an action that is spelt with s or z") {
  CHECK(commitments({"The two countries reaffirmed their commitment to the full operationalisation of the "
                     "force."})
            .size() == 1);
}
