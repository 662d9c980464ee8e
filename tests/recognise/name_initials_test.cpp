#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::entities_of;
using test::Lines;
using test::runs_of;

TEST_CASE("a name reaches as far as its short form has letters") {
  CHECK(runs_of("We see the Partnership for Reefs in Kyoto (PRK) today.").front() ==
        "Partnership for Reefs in Kyoto");
  CHECK(runs_of("We see the Partnership for Reefs in Kyoto (PRKo) today.").front() ==
        "Partnership for Reefs in Kyoto");
  CHECK(runs_of("We see the Partnership for Reefs in Kyoto (PR) today.").front() == "Partnership for Reefs");
  CHECK(runs_of("We see the Partnership for Reefs in Kyoto today (PRK).").front() == "Partnership for Reefs");
  CHECK(runs_of("We see the Partnership for Reefs in Kyoto (PRK today.").front() == "Partnership for Reefs");
}

TEST_CASE("a name that goes on behind in needs no more than its first letter in the short form") {
  CHECK(runs_of("We see the Partnership for Reefs and Seas in Kyoto (P3K) today.").front() ==
        "Partnership for Reefs and Seas in Kyoto");
  CHECK(runs_of("We see the Partnership for Reefs and Seas in Kyoto (X3K) today.").front() ==
        "Partnership for Reefs and Seas");
  CHECK(runs_of("We see the Partnership for Reefs and Seas in Kyoto (P3k) today.").front() ==
        "Partnership for Reefs and Seas");
}

TEST_CASE("a prefix and what is written small behind its hyphen are one word of a name") {
  CHECK(entities_of("We met the Commission for Non-proliferation and Disarmament.").front() ==
        "Agency: Commission for Non-proliferation and Disarmament [Commission for Non-proliferation and "
        "Disarmament]");
  CHECK(entities_of("We praised the Lima-based Reef Council.").front() ==
        "Agency: Reef Council [Reef Council]");
}
