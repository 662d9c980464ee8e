#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::entities_of;
using test::Lines;

TEST_CASE("several words and a common noun in small letters are a name") {
  CHECK(entities_of("The Reef Standards working group met.") ==
        Lines{"Forum: Reef Standards working group [Reef Standards working group]"});
  CHECK(entities_of("We signed the Reciprocal Reef Procurement agreement.") ==
        Lines{"Framework: Reciprocal Reef Procurement agreement [Reciprocal Reef Procurement agreement]"});
  CHECK(entities_of("The Reef Alliance initiative is new.") == Lines{"Forum: Reef Alliance [Reef Alliance]"});
}

TEST_CASE("the article tells where such a name begins") {
  CHECK(entities_of("The Reef and Clean Sea working group met.") ==
        Lines{"Forum: Reef and Clean Sea working group [Reef and Clean Sea working group]"});
  CHECK(entities_of("They like the reef working group.").empty());
}

TEST_CASE("laws and schemes in small letters end a name, but not one that says already what it is") {
  CHECK(entities_of("They praised the Clean Sea Future legislation.") ==
        Lines{"Framework: Clean Sea Future legislation [Clean Sea Future legislation]"});
  CHECK(entities_of("They praised the Bright Seas scholarship program.") ==
        Lines{"Programme: Bright Seas [Bright Seas scholarship program]"});
  CHECK(entities_of("They praised the Clean Sea Act legislation.") ==
        Lines{"Framework: Clean Sea Act [Clean Sea Act]"});
}

TEST_CASE("a pipeline or wind farm is named by the words before it") {
  CHECK(entities_of("We see the Trans Reef gas pipeline.") ==
        Lines{"Programme: Trans Reef [Trans Reef gas pipeline]"});
  CHECK(entities_of("We see the Coral Shoal wind farm.") ==
        Lines{"Programme: Coral Shoal [Coral Shoal wind farm]"});
  CHECK(entities_of("We see the gas pipeline.").empty());
}
