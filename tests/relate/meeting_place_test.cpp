#include "entente/relate/meeting_place.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("today is the day of issue") {
  CHECK(events({"date: 2031-05-04", title_with_australia, "The ministers met today in Osaka."}) ==
        Lines{" |  | Osaka | 2031-05-04"});
  CHECK(events({title_with_australia, "The ministers met today in Osaka."}) == Lines{" |  | Osaka | "});
}

TEST_CASE("a body's seat is where they met") {
  CHECK(events({title_with_australia, "The ministers met at the Tariff Office."}) ==
        Lines{" |  | Tariff Office | "});
}

TEST_CASE("what is brought to a close today is held where the statement was issued") {
  CHECK(events({title_with_australia, "date: 2031-05-06",
                "The Ministers today brought to a close the second Australia-Japan Ocean Dialogue."}) ==
        Lines{"Australia-Japan Ocean Dialogue | 2 |  | 2031-05-06"});
  CHECK(events({title_with_australia, "Officials wound up the Australia-Japan Ocean Dialogue in Perth."}) ==
        Lines{"Australia-Japan Ocean Dialogue |  | Perth | "});
}

TEST_CASE("where something else happened the meeting was not") {
  CHECK(events({title_with_australia,
                "The two sides held the Australia-Japan Ocean Dialogue within days of the fire in Osaka."}) ==
        Lines{"Australia-Japan Ocean Dialogue |  |  | "});
}

TEST_CASE("a state is where a meeting was held, if it stands near the verb") {
  CHECK(events({title_with_australia,
                "The Australia-Japan Ocean Dialogue was held on May 4, 2031 in Mexico."}) ==
        Lines{"Australia-Japan Ocean Dialogue |  | Mexico | 2031-05-04"});
  CHECK(
      events({title_with_australia,
              "They held the Australia-Japan Ocean Dialogue to support their many old friends in Mexico."}) ==
      Lines{"Australia-Japan Ocean Dialogue |  |  | "});
}

TEST_CASE("where the sentence begins, or whom one visited, the meeting was") {
  CHECK(events({title_with_australia,
                "Today in Osaka, the sides convened the Australia-Japan Ocean Dialogue."}) ==
        Lines{"Australia-Japan Ocean Dialogue |  | Osaka | "});
  CHECK(events({title_with_australia,
                "Minister Ana Lopez visited Osaka and held the Australia-Japan Ocean Dialogue."}) ==
        Lines{"Australia-Japan Ocean Dialogue |  | Osaka | "});
}

TEST_CASE("on the day of issue they met where the statement was issued, unless at a distance") {
  const auto place = [](const std::string& how, const std::string& day) {
    const Lines lines{title_with_australia, "date: 2031-05-04", "at: Osaka, 4 May 2031",
                      "They " + how + " the Australia-Japan Ocean Dialogue on " + day + " May 2031."};
    return events(lines).front().find("Osaka") != std::string::npos;
  };
  CHECK(place("held", "4"));
  CHECK_FALSE(place("held", "3"));
  CHECK_FALSE(place("virtually held", "4"));
}
