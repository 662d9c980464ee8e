#include "entente/recognise/organ_names.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

TEST_CASE("some states have an article behind of") {
  CHECK(of_state("Japan") == "of Japan");
  CHECK(of_state("United States") == "of the United States");
  CHECK(of_state("Republic of Korea") == "of the Republic of Korea");
  CHECK(of_state("Marshall Islands") == "of the Marshall Islands");
  CHECK(of_state("Netherlands") == "of the Netherlands");
}

TEST_CASE("organs of two states that are called alike are told apart") {
  const ReadText two{"The Ministry of Whales of Japan met the U.S. Ministry of Whales."};
  CHECK(two.names(EntityType::agency) == Lines{"Ministry of Whales of Japan", "U.S. Ministry of Whales"});
  const ReadText one{"The Ministry of Whales of Japan met the U.S. Ministry of Ports."};
  CHECK(one.names(EntityType::agency) == Lines{"Ministry of Whales", "Ministry of Ports"});
}
