#include "entente/recognise/entity_table.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::entities_of;
using test::Lines;
using test::ReadText;

namespace {

/// A table over a text of which nothing was read yet.
struct Table {
  explicit Table(std::string_view paragraph) : text{paragraph}, table{text.lexed(), recognition, {}} {}

  EntityId add(std::uint32_t first, std::uint32_t last, EntityType type) {
    Reading reading;
    reading.tokens = {first, last};
    reading.first_with_owner = first;
    reading.type = type;
    reading.rule = name_rule::head_noun;
    const EntityId id = table.entity_of(reading, SentenceId{});
    table.add_mention(id, reading.tokens, SentenceId{}, reading);
    return id;
  }

  ReadText text;
  Recognition recognition;
  EntityTable table;
};

}  // namespace

TEST_CASE("a thing of the vocabulary is one under all its names") {
  CHECK(entities_of(
            "The Department of State spoke; the State Department spoke; the Department of State spoke.") ==
        Lines{"Agency: Department of State [Department of State|State Department]"});
}

TEST_CASE("an unlisted thing is one by type and name, whatever its case and space") {
  CHECK(entities_of("See the Radio Trade Council and the Radio  Trade COUNCIL.") ==
        Lines{"Agency: Radio Trade Council [Radio Trade Council|Radio Trade COUNCIL]"});
  CHECK(entities_of("See the U.S. Department of Trade and the Japanese Department of Trade.") ==
        Lines{"Agency: U.S. Department of Trade [Department of Trade|U.S. Department of Trade]",
              "Agency: Japanese Department of Trade [Department of Trade|Japanese Department of Trade]"});
}

TEST_CASE("a shorter form of a forum that came before is that forum, a ministry's is not") {
  CHECK(entities_of("See the Radio High-Level Dialogue on Trade. See the Radio Dialogue on Trade.").size() ==
        1);
  CHECK(entities_of("See the Global Radio Trade Bureau. See the Radio Trade Bureau.").size() == 2);
}

TEST_CASE("a dialogue is known by the longest of its names, in whichever order they come") {
  CHECK(entities_of("See the Radio Dialogue. See the Japan-Peru Radio Dialogue.").front() ==
        "Forum: Japan-Peru Radio Dialogue [Radio Dialogue|Japan-Peru Radio Dialogue]");
  CHECK(entities_of("See the U.S. - JAPAN RADIO DIALOGUE. See the U.S. - Japan Radio Dialogue.").size() == 1);
  CHECK(entities_of("See the U.S. – Japan Radio Dialogue. See the Radio Dialogue.").front() ==
        "Forum: U.S. – Japan Radio Dialogue [U.S. – Japan Radio Dialogue|Radio Dialogue]");
}

TEST_CASE("a person is one by the parts of the name") {
  CHECK(entities_of("We met President Biden. Later President Joseph R. Biden, Jr. spoke.") ==
        Lines{"Person: Joseph R. Biden, Jr. [Biden|Joseph R. Biden, Jr.]"});
  // Two persons of a family name: the bare name is neither.
  CHECK(entities_of("We met President Joan Miller and Ambassador Carl Miller. We thank Miller.") ==
        Lines{"Person: Joan Miller [Joan Miller]", "Person: Carl Miller [Carl Miller]"});
}

TEST_CASE("a name that two things of one state share is neither, until the document says which") {
  const Gazetteer gazetteer = test::gazetteer_of(R"(
<state/japan> a ent:State ; skos:prefLabel "Japan"@en .
<agency/japan/a> a ent:Agency ; skos:prefLabel "Radio Office"@en ; ent:ambiguousLabel "RO" ; ent:partOf <state/japan> .
<agency/japan/b> a ent:Agency ; skos:prefLabel "Rain Office"@en ; ent:ambiguousLabel "RO" ; ent:partOf <state/japan> .
<agency/japan/c> a ent:Agency ; skos:prefLabel "Wind Office"@en ; ent:ambiguousLabel "WO" ; ent:partOf <state/japan> .
)");
  const ReadText undecided{"In Japan, the RO and the WO will meet.", gazetteer};
  CHECK(undecided.entities() == Lines{"State: Japan [Japan]", "Agency: RO [RO]", "Agency: Wind Office [WO]"});
  const ReadText defined{"In Japan, the Rain Office (RO) works. The RO will meet.", gazetteer};
  CHECK(defined.entities() == Lines{"State: Japan [Japan]", "Agency: Rain Office [Rain Office|RO]"});
}

TEST_CASE("aliases are found whatever the space in them") {
  Table of{"the Radio Trade Council"};
  const EntityId council = of.add(1, 4, EntityType::agency);
  of.table.add_alias("Radio  Council", council);
  CHECK(of.table.by_alias(" Radio Council") == council);
  CHECK_FALSE(of.table.by_alias("radio council").has_value());
}

TEST_CASE("a short form is a beginning or an end of a name mentioned before") {
  Table of{"the Radio Trade Council and the Data Trade Council"};
  const EntityId radio = of.add(1, 4, EntityType::agency);
  const EntityId data = of.add(6, 9, EntityType::agency);
  REQUIRE(radio != data);
  CHECK(of.table.by_short_form("Council", 99) == data);
  CHECK(of.table.by_short_form("council", 6) == radio);
  CHECK_FALSE(of.table.by_short_form("Council", 1).has_value());
  CHECK(of.table.by_short_form("Trade Council", 99) == data);
  CHECK(of.table.by_short_form("Radio", 99) == radio);
  CHECK_FALSE(of.table.by_short_form("Bureau", 99).has_value());
  CHECK(of.table.is_only_short_form("Data"));
  CHECK_FALSE(of.table.is_only_short_form("Council"));
  CHECK_FALSE(of.table.is_only_short_form("Bureau"));
}

TEST_CASE("a family name is found in any case, if one person has it") {
  Table of{"Joan R. Miller, Jr. and Carl Miller"};
  const EntityId joan = of.add(0, 4, EntityType::person);
  CHECK(of.table.by_family_name("Miller") == joan);
  CHECK(of.table.by_family_name("MILLER") == joan);
  CHECK_FALSE(of.table.by_family_name("R.").has_value());
  CHECK_FALSE(of.table.by_family_name("Smith").has_value());
}

TEST_CASE("a person is one with and without accents and hyphens") {
  CHECK(entities_of("Secretary Rosa Rodríguez spoke; Secretary Rosa Rodriguez spoke; Rodriguez left.") ==
        Lines{"Person: Rosa Rodríguez [Rosa Rodríguez|Rosa Rodriguez|Rodriguez]"});
  CHECK(entities_of("President Moon Jae-in spoke; President Moon Jae In left.").size() == 1);
  CHECK(entities_of("Secretary Rosa Rodríguez spoke; Secretary Ana Rodriguez left.").size() == 2);
}

TEST_CASE("a listed person is the one whose family name alone came before") {
  const Gazetteer gazetteer = test::gazetteer_of(R"(
<person/ana-lima> a ent:Person ; skos:prefLabel "Ana Lima"@en .
)");
  const ReadText text{"President Lima spoke. President Ana Lima spoke. Lima agreed.", gazetteer};
  CHECK(text.entities() == Lines{"Person: Ana Lima [Lima|Ana Lima]"});
}

TEST_CASE("a shared name is the thing of that name that the text has named before") {
  const Gazetteer gazetteer = test::gazetteer_of(R"(
<forum/coral> a ent:Forum ; skos:prefLabel "Coral Pact"@en ; ent:ambiguousLabel "Pact" .
<forum/rain> a ent:Forum ; skos:prefLabel "Rain Pact"@en ; ent:ambiguousLabel "Pact" .
)");
  const ReadText named{"We met the Coral Pact. The Pact met.", gazetteer};
  CHECK(named.entities() == Lines{"Forum: Coral Pact [Coral Pact|Pact]"});
  const ReadText both{"We met the Coral Pact, the Rain Pact. The Pact met.", gazetteer};
  CHECK(both.entities().size() != 1);
}

TEST_CASE("a family name in capitals is written as in running text") {
  CHECK(entities_of("We met Minister Carl MILLER and Minister ROJAS Ana.") ==
        Lines{"Person: Carl Miller [Carl MILLER]", "Person: Rojas Ana [ROJAS Ana]"});
  CHECK(entities_of("We met Minister J.R. Miller III.") ==
        Lines{"Person: J.R. Miller III [J.R. Miller III]"});
}

TEST_CASE("the beginning of a name up to what it is for is the same thing") {
  CHECK(entities_of("See the Reef Fund for Small Fishers. See the Reef Fund.") ==
        Lines{"Programme: Reef Fund for Small Fishers [Reef Fund for Small Fishers|Reef Fund]"});
  CHECK(entities_of("See the Reef Fund of Small Fishers. See the Reef Fund.").size() == 2);
}

TEST_CASE("a short form keeps to the forum that it stood for, past one named by the way") {
  std::string filler;
  for (int i = 0; i < 70; ++i) filler += "and so on ";
  const ReadText text{"We held the Reef Dialogue. The Dialogue met. We saw the Kelp Dialogue. We went on " +
                      filler + "there. The Dialogue met again."};
  CHECK(text.mentions().back() == "short-form: Dialogue -> Reef Dialogue");
  const ReadText near{
      "We held the Reef Dialogue. The Dialogue met. We saw the Kelp Dialogue. The Dialogue met."};
  CHECK(near.mentions().back() == "short-form: Dialogue -> Kelp Dialogue");
}

TEST_CASE("an organ of another state is not the one that alone is listed") {
  CHECK(ReadText{"The Australian Cabinet met the Cabinet of Japan."}.names(EntityType::agency).size() == 2);
}

TEST_CASE("a meeting of ministers is called by its beginning as well") {
  CHECK(entities_of("We held the Reef Meeting of the Ministers of Trade. The Reef Meeting ended.").size() ==
        1);
}

TEST_CASE("a forum is one thing in either order of its name") {
  CHECK(entities_of("We held the Coral Process Ministerial Summit. See the Ministerial Summit of the Coral "
                    "Process.")
            .size() == 1);
}
