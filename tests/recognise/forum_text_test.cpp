#include "entente/recognise/forum_text.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::names_of;

TEST_CASE("texts of a forum in small letters") {
  CHECK(names_of("We see the OECD privacy guidelines.") ==
        Lines{"Framework forum-text: OECD privacy guidelines of OECD"});
  CHECK(names_of("We see the APEC and OECD privacy guidelines.") ==
        Lines{"Framework forum-text: APEC privacy guidelines of APEC",
              "Framework forum-text: OECD privacy guidelines of OECD"});
  CHECK(names_of("We see the OECD rules of privacy guidelines.") == Lines{});
  CHECK(names_of("We see the OECD guidelines.") == Lines{});  // one word could be any text
  CHECK(names_of("We see the Japan privacy guidelines.") == Lines{});
}

TEST_CASE("a resolution by its number is a text of its forum, resolutions without one are not") {
  CHECK(names_of("We recall APEC resolution 71/199.") ==
        Lines{"Framework forum-text: APEC resolution 71/199 of APEC"});
  CHECK(names_of("We recall APEC (AP) resolution 71.").front() ==
        "Framework forum-text: APEC (AP) resolution 71 of APEC");
  CHECK(names_of("We recall APEC resolution 71/x.") ==
        Lines{"Framework forum-text: APEC resolution 71 of APEC"});
  CHECK(names_of("We recall APEC resolution ES-11/2 there.").front() ==
        "Framework forum-text: APEC resolution ES-11/2 of APEC");
  CHECK(names_of("We recall APEC resolution 1325 (2000) there.") ==
        Lines{"Framework forum-text: APEC resolution 1325 (2000) of APEC"});
  auto several = names_of("We recall APEC resolutions ES-11/1, 61/89 and 7 and Japan.");
  REQUIRE(several.size() > 2);
  several.resize(3);
  CHECK(several == Lines{"Framework forum-text: APEC resolution ES-11/1 of APEC",
                         "Framework forum-text: APEC resolution 61/89 of APEC",
                         "Framework forum-text: APEC resolution 7 of APEC"});
  CHECK(names_of("We recall resolution 1373 of the APEC.") ==
        Lines{"Framework forum-text: APEC resolution 1373 of APEC"});
  CHECK(names_of("We recall resolution on the APEC.") == Lines{});
  CHECK(names_of("We recall APEC resolution.") == Lines{});
  CHECK(names_of("We recall APEC Resolutions.") == Lines{});
}

TEST_CASE("what a text in small letters is on belongs to its name") {
  CHECK(names_of("We see the OECD strategy on the Radio Bureau.").front() ==
        "Framework forum-text: OECD strategy on the Radio Bureau of OECD");
  CHECK(names_of("We see the OECD strategy on trade.") == Lines{});
}

TEST_CASE("a conference in small letters is named by its place and its subject") {
  CHECK(names_of("We value the Oran international conference on Japan.").front() ==
        "Forum forum-text: Oran international conference on Japan");
  CHECK(names_of("We value the Oran conference.") == Lines{});
}
