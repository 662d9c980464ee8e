#include <catch2/catch.hpp>

#include "entente/relate/clause_finder.hpp"
#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("a verb of undertaking may open the sentence that the head of the statement began") {
  CHECK(groups_in("Hereby decide to share data.") == Lines{"decide: present"});
  CHECK(groups_in("Decide to: share data.") == Lines{"Decide: present"});
  CHECK(groups_in("Hereby share data.").empty());
  CHECK(groups_in("Decide nothing.").empty());
  CHECK(groups_in("Decide").empty());
}

TEST_CASE("an item may begin with its verb") {
  CHECK(groups_in("1. Agreed to share data.") == Lines{"Agreed: past"});
  CHECK(groups_in("Agreed in Lima, we will meet.") == Lines{"will meet: modal"});
}
