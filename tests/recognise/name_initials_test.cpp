#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
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
