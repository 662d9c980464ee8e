#include <catch2/catch.hpp>

#include "entente/relate/clause_finder.hpp"
#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("coordinated verbs are groups of their own") {
  CHECK(groups_in("Participants shared data, and agreed to meet.") == Lines{"shared: past", "agreed: past"});
}

TEST_CASE("a verb that can be a noun goes on with a verb of its own form") {
  CHECK(groups_in("We condemn raids and pledge to help.") == Lines{"condemn: present", "pledge: present"});
  CHECK(groups_in("We condemn raids and pledges to help.") == Lines{"condemn: present"});
  CHECK(groups_in("We commend and encourage trade.") == Lines{"commend: present", "encourage: present"});
}

TEST_CASE("a verb goes on behind an aside, a participle behind an object does not") {
  CHECK(groups_in("Japan, together with others, plans to help.") == Lines{"plans: present"});
  CHECK(groups_in("We commend the progress made in trade.") == Lines{"commend: present"});
}

TEST_CASE("a verb that can be a noun goes on behind a relative clause that closes") {
  CHECK(groups_in("Japan and Chile, which have met since 2009, plan to help.") ==
        Lines{"have met: perfect", "plan: present"});
  CHECK(subjects_in("Japan and Chile, which have met since 2009, plan to help.").back() ==
        "Japan and Chile <- plan (main)");
  CHECK(groups_in("Japan met with friends, its partners, plans to help.") == Lines{"met: past"});
}

TEST_CASE("behind what they condemn they may remain committed or stand ready") {
  CHECK(commitments({"We condemn the war and remain committed to sharing maps."}) ==
        Lines{"Japan, United States | high | share | commitment/undertaking-adjective"});
  CHECK(commitments({"We condemn the war and stand ready to share maps."}) ==
        Lines{"Japan, United States | low | share | commitment/undertaking-adjective"});
  CHECK(commitments({"We condemn the war and remain friends to share maps."}).empty());
}

TEST_CASE("for its part a party pledges, and those of a relative aside do") {
  CHECK(commitments({"Japan, for its part, pledged to share maps."}) ==
        Lines{"Japan | high | share | commitment/undertaking"});
  CHECK(commitments(
            {"The United States and Japan, which have been partners since 1979, pledged to share maps."}) ==
        Lines{"United States, Japan | high | share | commitment/undertaking"});
}

TEST_CASE("for its part needs no commas") {
  CHECK(commitments({"Both sides met, and Japan for its part pledges to fund parks."}) ==
        Lines{"Japan | high | fund | commitment/undertaking"});
}

TEST_CASE("for its part a party looks forward, too") {
  CHECK(commitments({"Japan, for its part, looks forward to sharing maps."}).size() == 1);
  CHECK(commitments({"Japan, for its part, looks at maps."}).empty());
}

TEST_CASE("to plan to act goes on with a report, a noun does not") {
  CHECK(bound_in("They took note of the report, and plan to respond to it.") == Lines{"low | respond"});
  CHECK(bound_in("They took note of the report, and plans to respond to it.").empty());
}
