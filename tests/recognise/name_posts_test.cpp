#include "entente/recognise/name_posts.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::names_of;

TEST_CASE("a name ends where a post begins") {
  CHECK(names_of("We met the Reef Bureau Director of Ocean Policy.") ==
        Lines{"Agency head-noun: Reef Bureau"});
  CHECK(test::mentions_of("We met Reef Bureau Deputy Director Joan Miller.") ==
        Lines{"head-noun: Reef Bureau -> Reef Bureau", "person-after-post: Joan Miller -> Joan Miller"});
}

TEST_CASE("posts with a connective inside are no names") {
  CHECK(test::mentions_of("We met the U.S. Deputy Chief of Mission in Tokyo.") ==
        Lines{"listed: Tokyo -> Tokyo"});
  CHECK(test::mentions_of("We met the Deputy Head of Mission of Chile.") == Lines{});
}

TEST_CASE("what a post is for is no text") {
  CHECK(names_of("We met the Director of National Radio Policy.") == Lines{});
  CHECK(names_of("We met the Coordinator for Radio and Defense Policy again.") == Lines{});
  CHECK(names_of("We see the Radio Policy.") == Lines{"Framework head-noun: Radio Policy"});
}

TEST_CASE("a name that ends in a post is none, but the body before it") {
  CHECK(names_of("We met the Radio Policy Advisor.") == Lines{});
  CHECK(names_of("We met the Radio Council Policy Director.") == Lines{});
  CHECK(names_of("We met the Radio Council Director.") == Lines{"Agency head-noun: Radio Council"});
  CHECK(names_of("We met the Office of the Director.").size() == 1);
}

TEST_CASE("what joins a post to a name belongs to neither") {
  CHECK(names_of("We met at the Forum on Clean Reefs, and Director of Ocean Policy spoke.").front() ==
        "Forum head-noun: Forum on Clean Reefs");
}

TEST_CASE("a directorate general is a body, not the post of a general") {
  CHECK(names_of("We met the Reef Directorate General of Energy.") ==
        Lines{"Agency head-noun: Reef Directorate General of Energy"});
}

TEST_CASE("what several matters a minister is for are no names") {
  CHECK(names_of("We met the Minister for Justice and Customs of Japan.") == Lines{});
  CHECK(names_of("We met the Secretary of State for Foreign and Radio Affairs today.") == Lines{});
  CHECK(names_of("We met the Minister of Trade, and the Reef Bureau.").back() ==
        "Agency head-noun: Reef Bureau");
}

TEST_CASE("a post of two words ends the name of its body") {
  CHECK(test::ReadText{"We met Ana Lima, White Hall Cabinet Secretary, there.", test::kept_gazetteer(R"(
<agency/hall> a ent:Agency ; skos:prefLabel "White Hall"@en .)")}
            .entities()
            .back() == "Agency: White Hall [White Hall]");
}
