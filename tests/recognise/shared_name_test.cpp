#include "entente/recognise/shared_name.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::entities_of;
using test::Lines;

TEST_CASE("a plural of organs names one for each of its list") {
  CHECK(entities_of("The U.S. Departments of State and Trade met.") ==
        Lines{"Agency: Department of State [Departments of State]", "Agency: Department of Trade [Trade]"});
  CHECK(entities_of("The Ministries of Foreign Affairs (MFA), Health, and the Labor of Japan met.") ==
        Lines{"Agency: Ministry of Foreign Affairs [Ministries of Foreign Affairs|MFA]",
              "Agency: Ministry of Health [Health]", "Agency: Ministry of the Labor [Labor]",
              "State: Japan [Japan]"});
  CHECK(entities_of("The Ministries of Health agreed.") == Lines{});
}

TEST_CASE("one organ of several owners is one of each") {
  CHECK(entities_of("The Departments of Health of Japan and Oran, and Australia’s Radio Bureau met.").at(2) ==
        "State: Australia [Australia]");
  CHECK(entities_of("The Departments of Health of Japan and Oran met.") ==
        Lines{"Agency: Department of Health of Japan [Departments of Health of Japan]",
              "Agency: Department of Health of Oran [Oran]"});
}

TEST_CASE("an organ behind and has the owner of the one before") {
  CHECK(entities_of("The Japan Senate and Assembly met.").back() == "Agency: Japan Assembly [Assembly]");
  CHECK(entities_of("The Trade Office and Senate met.").size() == 1);
}
