#include "entente/relate/publisher.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("a read-out is made in the name of who published it, a joint one in that of all") {
  const Lines lines{"= Readout of the Call with the President of Mexico",
                    "site: https://www.whitehouse.gov/a/",
                    "President Maria Lopez of Mexico and the President of the United States spoke."};
  const Statement alone{lines};
  CHECK(alone.issuers() == Lines{"United States"});
  CHECK(alone.parties().size() == 2);
  Lines joint = lines;
  joint.front() = "= Joint Readout of the Call with the President of Mexico";
  CHECK(Statement{joint}.issuers().size() == 2);
  Lines anywhere{lines.front(), lines.back()};
  CHECK(Statement{anywhere}.issuers() == Statement{anywhere}.parties());
}

TEST_CASE("a fact sheet is of its publisher and of whom its title joins to it") {
  const auto issuers = [](const std::string& title) {
    return Statement{{"= " + title, "site: https://www.whitehouse.gov/a/",
                      "The United States and Chile praised reefs in Ukraine."}}
        .issuers();
  };
  CHECK(issuers("FACT SHEET: U.S.-Chile Reef Partnership") == Lines{"United States", "Chile"});
  CHECK(issuers("FACT SHEET: The United States and Chile Launch a Reef Partnership") ==
        Lines{"United States", "Chile"});
  CHECK(issuers("Fact Sheet: Implementation of the Australia – United Kingdom – United States Partnership") ==
        Lines{"Australia", "United Kingdom", "United States"});
  CHECK(issuers("FACT SHEET: The United States to Support Ukraine and Japan") == Lines{"United States"});
  CHECK(issuers("FACT SHEET: Chile and Japan Welcome Steps of the United States") == Lines{"United States"});
  CHECK(issuers("Readout of the U.S.-Chile Reef Talks") == Lines{"United States"});
}

TEST_CASE("a fact sheet that counts who acts is of those whom the text lists") {
  const auto issuers = [](const std::string& title) {
    return Statement{{"= " + title, "site: https://www.whitehouse.gov/a/",
                      "Chile, Fiji, Japan, Mexico, Peru and the United States praised reefs."}}
        .issuers();
  };
  CHECK(issuers("FACT SHEET: 6 Countries Launch the Reef Partnership").size() == 6);
  CHECK(issuers("FACT SHEET: 6 Reefs in the Pacific") == Lines{"United States"});
}
