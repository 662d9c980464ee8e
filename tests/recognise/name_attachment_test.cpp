#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::entities_of;
using test::Lines;
using test::ReadText;
using test::runs_of;

TEST_CASE("what a body is of belongs to its name, whose it is does not") {
  CHECK(runs_of("We see the Ministry of Land.") == Lines{"Ministry of Land"});
}

TEST_CASE("the parties of a text are in its name where nothing else is") {
  CHECK(runs_of("We see the Agreement on Land between Japan and Australia.") ==
        Lines{"Agreement on Land", "Japan", "Australia"});
  CHECK(runs_of("We see the Convention between Japan and Australia.") ==
        Lines{"Convention between Japan and Australia"});
}

TEST_CASE("a person's name goes on with no body of his") {
  CHECK(runs_of("We see Mary Smith of the Tariff Office.") == Lines{"Mary Smith", "Tariff Office"});
}

TEST_CASE("a preposition that no name takes ends it") {
  CHECK(runs_of("We see the Ministry of Land under Kyoto.") == Lines{"Ministry of Land", "Kyoto"});
  CHECK(runs_of("We see Kyoto on Osaka.") == Lines{"Kyoto", "Osaka"});
}

TEST_CASE("whose a text is, behind what it is on, is no part of its name") {
  CHECK(runs_of("We see the Recommendations on Radio of the OECD today.") ==
        Lines{"Recommendations on Radio", "OECD"});
  CHECK(runs_of("We see the Statement on the Establishment of the OECD today.") ==
        Lines{"Statement on the Establishment of the OECD"});
}

TEST_CASE("the state of a national institute is its owner") {
  CHECK(runs_of("We see the National Institute of Radio of Japan today.") ==
        Lines{"National Institute of Radio", "Japan"});
}

TEST_CASE("a programme can be one word and what it is for, a mission where it is") {
  CHECK(entities_of("We praised the Mining for Development Initiative.").front() ==
        "Programme: Mining for Development Initiative [Mining for Development Initiative]");
  CHECK(entities_of("Japan has an Oil for Development program.").at(1) ==
        "Programme: Oil for Development [Oil for Development program]");
  CHECK(entities_of("We praised the OECD Mission in Japan.").front() ==
        "Programme: OECD Mission in Japan [OECD Mission in Japan]");
}

TEST_CASE("a conference is named by those who meet and what they answer for") {
  CHECK(entities_of("We praised the Conference of Ministers responsible for Reefs and Radio.") ==
        Lines{"Forum: Conference of Ministers responsible for Reefs and Radio [Conference of Ministers "
              "responsible for Reefs and Radio]"});
  CHECK(entities_of("We praised the Conference of Heads of State and Government of the Reef Community.") ==
        Lines{"Forum: Conference of Heads of State and Government of the Reef Community [Conference of Heads "
              "of State and Government of the Reef Community]"});
  CHECK(entities_of("We praised the Conference of Ministers.").empty());
  CHECK(entities_of("We met the Ministers responsible for Reefs.").empty());
}

TEST_CASE("heads of government end a name, and what a verb acts on may be one's own") {
  CHECK(
      entities_of("We recall the Lima Declaration of the Reef Group Heads of Government today.") ==
      Lines{"Framework: Lima Declaration of the Reef Group Heads of Government [Lima Declaration of the Reef "
            "Group Heads of Government]"});
  CHECK(entities_of("We recall the Whale Vision on Deepening Their Kelp Cooperation today.") ==
        Lines{"Framework: Whale Vision on Deepening Their Kelp Cooperation [Whale Vision on Deepening Their "
              "Kelp Cooperation]"});
  CHECK(entities_of("We support the Kelp Prosecutor's Office today.") ==
        Lines{"Agency: Kelp Prosecutor's Office [Kelp Prosecutor's Office]"});
}

TEST_CASE("a region belongs to what a conference is about, a city is where it is held") {
  const auto& everything = test::built_in_gazetteer();
  CHECK(test::names_of("We recall the Conference on Drought and Reefs in the Horn of Africa.", everything) ==
        Lines{"Forum head-noun: Conference on Drought and Reefs in the Horn of Africa"});
  CHECK(test::names_of("We recall the Conference on Drought and Reefs in Copenhagen.", everything).front() ==
        "Forum head-noun: Conference on Drought and Reefs");
}

TEST_CASE("a spaced dash joins groupings and states") {
  const auto& everything = test::built_in_gazetteer();
  CHECK(test::names_of("We recall the SADC - EU Ministerial Troika.", everything) ==
        Lines{"Forum head-noun: SADC - EU Ministerial Troika"});
  CHECK(test::names_of("We recall the SADC - Reef Ministerial Troika.", everything).front() !=
        "Forum head-noun: SADC - Reef Ministerial Troika");
}

TEST_CASE("what is said on something may be electronic, or a government") {
  CHECK(runs_of("We see the Kyoto Declaration on eGovernment.") == Lines{"Kyoto Declaration on eGovernment"});
  CHECK(runs_of("We see the Group on Digital Government.") == Lines{"Group on Digital Government"});
  CHECK(runs_of("We see the iPhone and eGovernment.").empty());
}

TEST_CASE("a conference in support of somebody is named with them") {
  CHECK(runs_of("We held the Reef Conference in Support of Australia.") ==
        Lines{"Reef Conference in Support of Australia"});
  CHECK(runs_of("We held the Reef Conference in support of Australia.") ==
        Lines{"Reef Conference", "Australia"});
}

TEST_CASE("a grouping before a small noun is no part of the name before it") {
  CHECK(runs_of("We see the Reef Participation Agreement for APEC crisis operations.") ==
        Lines{"Reef Participation Agreement", "APEC"});
  CHECK(runs_of("We see the Reef Participation Agreement for APEC.") ==
        Lines{"Reef Participation Agreement for APEC"});
}

TEST_CASE("the field of a matter belongs to the name, where it is no place") {
  const ReadText text{"We see the Dialogue on Trade in Services.", test::built_in_gazetteer()};
  CHECK(text.entities() == Lines{"Forum: Dialogue on Trade in Services [Dialogue on Trade in Services]"});
  CHECK(runs_of("We see the Dialogue on Trade in Kyoto.") == Lines{"Dialogue on Trade", "Kyoto"});
}
