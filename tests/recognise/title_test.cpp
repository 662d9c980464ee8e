#include "entente/recognise/title.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "entente/recognise/people.hpp"
#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

const std::string names_in_titles = R"(
<state/chile> a ent:State ; skos:prefLabel "Chile"@en ; ent:demonym "Chilean" .
<state/nepal> a ent:State ; skos:prefLabel "Nepal"@en ; ent:demonym "Nepali" .
<forum/andean-union> a ent:Forum ; ent:actsAsState true ; skos:prefLabel "Andean Union"@en .
<person/ana-rojas> a ent:Person ; skos:prefLabel "Ana Rojas"@en ; ent:familyName "Rojas" ; ent:represents <state/chile> .
<person/hari-thapa> a ent:Person ; skos:prefLabel "Hari Thapa"@en ; ent:familyName "Thapa" ; ent:represents <state/nepal> .
)";

/// The names of those by whom the statement is.
Lines speakers(std::string_view title) {
  const ReadText text{{{BlockKind::title, title}}, test::kept_gazetteer(names_in_titles)};
  std::vector<EntryId> states;
  const auto names = read_title(text.lexed(), text.sentence(), text.atoms(), states);
  add_states_of(text.lexed(), read_people(text.lexed(), text.sentence(), text.atoms()).persons, states);
  Lines out;
  for (const EntryId state : states) out.push_back(text.name_of(state));
  return out;
}

/// What it names, save statements and meetings.
Lines names(std::string_view title) {
  const ReadText text{{{BlockKind::title, title}}, test::kept_gazetteer(names_in_titles)};
  std::vector<EntryId> states;
  Lines out;
  for (const Reading& reading : read_title(text.lexed(), text.sentence(), text.atoms(), states))
    out.emplace_back(text.lexed().text(reading.tokens));
  return out;
}

}  // namespace

TEST_CASE("a title names by whom the statement is") {
  CHECK(speakers("Joint Statement of Chile and Nepal") == Lines{"Chile", "Nepal"});
  CHECK(speakers("Chilean-Nepali Joint Statement") == Lines{"Chile", "Nepal"});
  CHECK(speakers("Joint Statement of the Chile-Nepal Water Dialogue") == Lines{"Chile", "Nepal"});
  CHECK(speakers("Nepal and the Andean Union Sign an Accord") == Lines{"Nepal", "Andean Union"});
}

TEST_CASE("what it is about is no party, unless there are two of them") {
  CHECK(speakers("Joint Statement on Nepal") == Lines{});
  CHECK(speakers("Joint Declaration of Support for Nepal") == Lines{});
  CHECK(speakers("Joint Statement for the Talks of Chile and Nepal") == Lines{"Chile", "Nepal"});
}

TEST_CASE("what a forum or another state speaks about is no party") {
  CHECK(speakers("Andean Union Statement on Chile and Nepal") == Lines{"Andean Union"});
  CHECK(speakers("Statement on Chile and Nepal") == Lines{"Chile", "Nepal"});
}

TEST_CASE("persons in a title stand for their states") {
  CHECK(speakers("Joint Statement by President Rojas and Prime Minister Thapa") == Lines{"Chile", "Nepal"});
  CHECK(speakers("Joint Statement by Mr. Rojas and Mr. Thapa") == Lines{});  // nobody knows who they are
}

TEST_CASE("that a title is a statement belongs to no name in it") {
  CHECK(names("Joint Statement on the Third Reef Partnership") == Lines{"Reef Partnership"});
  CHECK(names("Chile-Nepal Water Dialogue Joint Statement") == Lines{"Chile-Nepal Water Dialogue"});
  CHECK(names("Communiqué on the Third Reef Partnership") == Lines{"Reef Partnership"});
  CHECK(names("Declaration on the Third Reef Partnership") == Lines{"Reef Partnership"});
}

TEST_CASE("who speaks is read inside a statement's own name that the vocabulary has") {
  const ReadText text{{{BlockKind::title, "Reef Five Leaders Statement on Kelp"}}, test::kept_gazetteer(R"(
<forum/reef-five> a ent:Forum ; skos:prefLabel "Reef Five"@en .
<framework/own> a ent:Framework ; skos:prefLabel "Reef Five Leaders Statement on Kelp"@en .
<framework/other> a ent:Framework ; skos:prefLabel "Lima Declaration"@en .
)")};
  const auto atoms = scan_title(text.lexed(), text.sentence());
  REQUIRE(atoms.size() == 1);
  CHECK(text.lexed().text(atoms.front().tokens) == "Reef Five");
  const ReadText place{{{BlockKind::title, "Lima Declaration"}}, test::kept_gazetteer(R"(
<framework/other> a ent:Framework ; skos:prefLabel "Lima Declaration"@en .
)")};
  CHECK(scan_title(place.lexed(), place.sentence()).size() == 1);
}

TEST_CASE(
    "a series of meetings with a name of its own stays in the title, a meeting of two states does not") {
  CHECK(names("Joint Statement of the Third Chile-Nepal Defence Ministers’ Meeting") ==
        Lines{"Chile-Nepal Defence Ministers’ Meeting"});
  CHECK(names("Joint Statement on the Chile-Nepal Meeting") == Lines{});
}

TEST_CASE("a policy is a text, consultations on it are none") {
  CHECK(names("Joint Statement on the Chile-Nepal Reef Policy Consultations") ==
        Lines{"Chile-Nepal Reef Policy Consultations"});
}

TEST_CASE("a meeting of a body of two states is the statement's own, however long its name") {
  CHECK(names("Joint Readout of the Chile-Nepal Task Force Meeting on Reefs") == Lines{});
}

TEST_CASE("a grouping's ministers meet as a series, its leaders do not") {
  constexpr const char* grouping = R"(
<state/chile> a ent:State ; skos:prefLabel "Chile"@en .
<state/nepal> a ent:State ; skos:prefLabel "Nepal"@en .
<state/peru> a ent:State ; skos:prefLabel "Peru"@en .
<forum/g3> a ent:Forum ; skos:prefLabel "G3"@en ;
  ent:member <state/chile> , <state/nepal> , <state/peru> .
<forum/duo> a ent:Forum ; skos:prefLabel "Duo"@en ; ent:member <state/chile> , <state/nepal> .
)";
  const auto series = [&](const std::string& title) {
    const ReadText text{{{BlockKind::title, title}}, test::kept_gazetteer(grouping)};
    std::vector<EntryId> states;
    Lines out;
    for (const Reading& reading : read_title(text.lexed(), text.sentence(), text.atoms(), states)) {
      if (reading.type == EntityType::forum) out.emplace_back(text.lexed().text(reading.tokens));
    }
    return out;
  };
  CHECK(series("G3 Reef and Radio Ministers' Meeting") == Lines{"G3 Reef and Radio Ministers' Meeting"});
  CHECK(series("Duo Reef and Radio Ministers' Meeting") != Lines{"Duo Reef and Radio Ministers' Meeting"});
  CHECK(series("G3 Leaders' Meeting") != Lines{"G3 Leaders' Meeting"});
}

TEST_CASE("a name that several states share is the one that the text names") {
  constexpr const char* koreas = R"(
<state/north> a ent:State ; skos:prefLabel "North Korea"@en ; ent:ambiguousLabel "Korea" .
<state/south> a ent:State ; skos:prefLabel "South Korea"@en ; ent:ambiguousLabel "Korea" .
<state/chile> a ent:State ; skos:prefLabel "Chile"@en .
)";
  const auto states = [&](const std::string& body) {
    const ReadText text{
        {{BlockKind::title, "Joint Statement by Chile and Korea"}, {BlockKind::paragraph, body}},
        test::kept_gazetteer(koreas)};
    Lines out;
    for (const EntryId state : text.recognition().title_states) out.push_back(text.name_of(state));
    return out;
  };
  CHECK(states("Chile thanks South Korea.") == Lines{"Chile", "South Korea"});
  CHECK(states("Chile thanks North Korea and South Korea.") == Lines{"Chile"});
  CHECK(states("Chile thanks nobody.") == Lines{"Chile"});
}

TEST_CASE("a state that says where a place of the title is does not speak") {
  constexpr const char* world = R"(
<state/peru> a ent:State ; skos:prefLabel "Peru"@en .
<state/togo> a ent:State ; skos:prefLabel "Togo"@en .
<state/chile> a ent:State ; skos:prefLabel "Chile"@en .
<place/lima> a ent:Place ; skos:prefLabel "Lima"@en .
)";
  const ReadText text{{{BlockKind::title, "Joint Statement by Chile and Togo, Lima, Peru"},
                       {BlockKind::paragraph, "They met."}},
                      test::kept_gazetteer(world)};
  Lines out;
  for (const EntryId state : text.recognition().title_states) out.push_back(text.name_of(state));
  CHECK(out == Lines{"Chile", "Togo"});
}
