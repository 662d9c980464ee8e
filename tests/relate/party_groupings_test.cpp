#include "entente/relate/party_groupings.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Lines parties_of_groupings(const Lines& lines) {
  return Statement{lines}.parties();
}

/// The name of the grouping that is just the parties, or nothing.
std::string grouping(const Lines& lines) {
  const Statement statement{lines};
  const auto forum = grouping_of_parties(statement.context);
  return forum ? statement.context.entity(*forum).name : std::string{};
}

}  // namespace

TEST_CASE("a grouping among the states of the title is told by its members where the text names them") {
  const std::string title =
      "= Joint Declaration of the Ministers of the Visegrad Group, Croatia and Slovenia";
  CHECK(parties_of_groupings(
            {title, "The Ministers of Czechia, Hungary, Poland and Slovakia met in Lima with others."}) ==
        Lines{"Czech Republic", "Hungary", "Poland", "Slovakia", "Croatia", "Slovenia"});
  CHECK(parties_of_groupings({title, "The Ministers met."}) ==
        Lines{"Visegrad Group", "Croatia", "Slovenia"});
  CHECK(parties_of_groupings({"= Joint Statement of Croatia and Slovenia on the Visegrad Group and Poland",
                              "We met."}) == Lines{"Croatia", "Slovenia"});
}

TEST_CASE("the grouping with which the name of a meeting begins speaks") {
  CHECK(parties_of_groupings({"= Eighth Council of Europe Conference of Ministers responsible for Youth",
                              "We thank the Government of Ukraine."}) == Lines{"Council of Europe"});
}

TEST_CASE("the Commission's President speaks for the Union, the Commission where it is named as a party") {
  const std::string met =
      "President Ana Lopez of Mexico met the President of the European Commission, Eva Braun.";
  CHECK(parties_of_groupings(
            {"= Joint Statement by the President of the European Commission and the President of Mexico",
             met}) == Lines{"European Union", "Mexico"});
  CHECK(parties_of_groupings({"= Joint Statement of Mexico and the European Commission", met}) ==
        Lines{"Mexico", "European Commission"});
  CHECK(parties_of_groupings({"= Joint Statement on Reefs",
                              "We, the leaders of the European Commission, Mexico and Peru, met in Lima."}) ==
        Lines{"European Commission", "Mexico", "Peru"});
}

TEST_CASE("the parties are a grouping where they are all of its members, four or more") {
  const std::string nordic =
      "The Ministers of Denmark, Estonia, Finland, Iceland, Latvia, Lithuania, Norway and Sweden met in "
      "Kalmar.";
  CHECK(grouping({"= Joint Statement on Reefs", nordic, "We value the NB8."}) == "Nordic-Baltic Eight");
  CHECK(grouping({"= Joint Statement on Reefs", nordic, "We value the Quad."}).empty());
  CHECK(grouping({"= Joint Statement of Japan and Australia", "We value the Quad."}).empty());
}

TEST_CASE("unions meet through their ministers and commissioners") {
  const auto sides = [](const std::string& sentence) {
    return Statement{{"= Joint Statement on Reefs", sentence}}.parties();
  };
  CHECK(sides("The ASEAN Economic Ministers and the European Union Commissioner for Trade held their talks "
              "in Lima "
              "with Minister Ana Lopez of Peru.") == Lines{"ASEAN", "European Union"});
}

TEST_CASE("the heads of state of a grouping speak as the grouping") {
  const std::string met = "The Presidents of Guinea, Liberia and Sierra Leone met in Conakry.";
  CHECK(parties_of_groupings({"= Final Communiqué of the Summit of Heads of State of the Mano River Union",
                              met}) == Lines{"Mano River Union"});
  CHECK(parties_of_groupings({"= Communiqué of the Heads of State and Government of the Mano River Union",
                              met}) == Lines{"Mano River Union"});
  CHECK(parties_of_groupings(
            {"= Communiqué of the 22nd Session of the IGAD Assembly of Heads of State and Government",
             "The Assembly met in Kampala."}) == Lines{"IGAD"});
  CHECK(parties_of_groupings({"= Communiqué on the Mano River Union", met}) ==
        Lines{"Guinea", "Liberia", "Sierra Leone"});
}
