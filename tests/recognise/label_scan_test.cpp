#include "entente/recognise/label_scan.hpp"

#include <array>

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

/// "kind: text", with the number of things that share the label if there are several.
Lines atoms_of(std::string_view paragraph) {
  static constexpr std::array kinds{"name: ", "acronym: ", "ambiguous: ", "demonym: "};
  const ReadText text{paragraph};
  Lines lines;
  for (const Atom& atom : text.atoms()) {
    lines.push_back(kinds[static_cast<std::size_t>(atom.kind)] + std::string{text.lexed().text(atom.tokens)});
    if (atom.entries.size() > 1) lines.back() += " x" + std::to_string(atom.entries.size());
  }
  return lines;
}

}  // namespace

TEST_CASE("the longest label at each place is found, none inside another") {
  CHECK(atoms_of("the United States of America and the United States") ==
        Lines{"name: United States of America", "name: United States"});
  CHECK(atoms_of("the Cyber Policy Division") == Lines{"name: Cyber Policy Division"});
  CHECK(atoms_of("nothing at all") == Lines{});
}

TEST_CASE("a capital of the label must be one in the text") {
  CHECK(atoms_of("department of state") == Lines{});
  CHECK(atoms_of("a quad of japan") == Lines{});
  CHECK(atoms_of("DEPARTMENT OF STATE") == Lines{"name: DEPARTMENT OF STATE"});
}

TEST_CASE("a short form in capitals is matched letter by letter") {
  CHECK(atoms_of("the U.S. side") == Lines{"demonym: U.S."});
  CHECK(atoms_of("the u.s. side") == Lines{});
  CHECK(atoms_of("Apec met") == Lines{"name: Apec"});  // listed as a name, not as an acronym
}

TEST_CASE("one word in capitals is not the name in small ones") {
  CHECK(atoms_of("ORAN is a radio standard") == Lines{});
  CHECK(atoms_of("Oran is a city") == Lines{"name: Oran"});
}

TEST_CASE("a name inside a common word is none, an adjective made of one is an adjective") {
  CHECK(atoms_of("a non-Japan matter") == Lines{});
  CHECK(atoms_of("a Japan-led effort") == Lines{"demonym: Japan"});
  CHECK(atoms_of("the Japan-Australia pact") == Lines{"name: Japan", "name: Australia"});
}

TEST_CASE("things that share a label are all given") {
  CHECK(atoms_of("the Ministry of Foreign Affairs") == Lines{"ambiguous: Ministry of Foreign Affairs x2"});
}

TEST_CASE("a label that is plain for one thing means that one") {
  const Gazetteer gazetteer = test::gazetteer_of(R"(
      <forum/a> a ent:Forum ; skos:prefLabel "A" ; ent:ambiguousLabel "Hub" .
      <forum/b> a ent:Forum ; skos:prefLabel "Hub" .
      <forum/c> a ent:Forum ; skos:prefLabel "C" ; ent:ambiguousLabel "Hub" .)");
  const ReadText text{"the Hub", gazetteer};
  const auto atoms = text.atoms();
  REQUIRE(atoms.size() == 1);
  CHECK(atoms.front().kind == LabelKind::name);
  REQUIRE(atoms.front().entries.size() == 1);
  CHECK(gazetteer.vocabulary.entries[atoms.front().entries.front().index()].iri ==
        "https://w3id.org/entente/id/forum/b");
}

TEST_CASE("a shared short form in capitals is written so") {
  const auto& gazetteer = test::kept_gazetteer(R"(
      <forum/a> a ent:Forum ; skos:prefLabel "A" ; ent:ambiguousLabel "IDA" .
      <forum/b> a ent:Forum ; skos:prefLabel "B" ; ent:ambiguousLabel "IDA" .)");
  CHECK(ReadText{"the IDA", gazetteer}.atoms().size() == 1);
  CHECK(ReadText{"Hurricane Ida", gazetteer}.atoms().empty());
}

TEST_CASE("a hidden label is matched as a name") {
  const auto& gazetteer = test::kept_gazetteer(R"(
      <state/a> a ent:State ; skos:prefLabel "Aland" ; skos:hiddenLabel "Lima administration" .)");
  const ReadText text{"the Lima Administration", gazetteer};
  const auto atoms = text.atoms();
  REQUIRE(atoms.size() == 1);
  CHECK(atoms.front().kind == LabelKind::name);
  CHECK(gazetteer.vocabulary.entries[atoms.front().entries.front().index()].labels.back() ==
        Label{"Lima administration", LabelKind::hidden});
  CHECK(ReadText{"the lima administration", gazetteer}.atoms().empty());
}

TEST_CASE("what ends a post is no name") {
  CHECK(atoms_of("We met Ana Lopez, Head of Cabinet.").empty());
  CHECK(atoms_of("We met the Cabinet.").size() == 1);
}

TEST_CASE("a ship is not whom it is named after") {
  const std::string vocabulary = R"(
<person/ana> a ent:Person ; skos:prefLabel "Ana Rojas"@en ; ent:familyName "Rojas" .
<words/ship-prefix> a ent:WordList ; ent:phrase "hms" .
)";
  const auto names = [&](std::string_view sentence) {
    const ReadText text{{{BlockKind::paragraph, sentence}}, test::kept_gazetteer(vocabulary)};
    return text.atoms().size();
  };
  CHECK(names("They boarded HMS Ana Rojas here.") == 0);
  CHECK(names("They boarded HMS Queen Ana Rojas here.") == 0);
  CHECK(names("They met Ana Rojas here.") == 1);
}

TEST_CASE("the noun that heads the name of a listed text may be small") {
  const Gazetteer& gazetteer = test::kept_gazetteer(R"(
<framework/a> a ent:Framework ; skos:prefLabel "Coral Accord" , "Coral Bay Accord" .
<framework/b> a ent:Framework ; skos:prefLabel "Reef Treaty on Fish" , "Reef Strategy" , "Agreement" .
<forum/c> a ent:Forum ; skos:prefLabel "Lagoon Convention" .
)");
  const auto names = [&](std::string_view sentence) {
    const ReadText text{sentence, gazetteer};
    Lines lines;
    for (const Atom& atom : text.atoms()) lines.emplace_back(text.lexed().text(atom.tokens));
    return lines;
  };
  CHECK(names("the Coral accord of two") == Lines{"Coral accord"});
  CHECK(names("the Coral Bay accord of two") == Lines{"Coral Bay accord"});
  CHECK(names("the coral accord of two") == Lines{});
  CHECK(names("the Coral bay accord of two") == Lines{});
  CHECK(names("the Reef treaty on Fish of two") == Lines{});  // not at its end
  CHECK(names("the Reef strategy of two") == Lines{});        // no such noun
  CHECK(names("the agreement of two") == Lines{});            // nothing before it
  CHECK(names("the Lagoon convention of two") == Lines{});    // no text
}

TEST_CASE("an ampersand is the word that it stands for") {
  const Gazetteer& gazetteer = test::kept_gazetteer(R"(
<agency/a> a ent:Agency ; skos:prefLabel "Department for Reefs, Rice & Trade" .
<agency/b> a ent:Agency ; skos:prefLabel "Office of Coral and Rice" .
)");
  const auto count = [&](std::string_view sentence) { return ReadText{sentence, gazetteer}.atoms().size(); };
  CHECK(count("the Department for Reefs, Rice and Trade") == 1);
  CHECK(count("the Department for Reefs, Rice & Trade") == 1);
  CHECK(count("the Office of Coral & Rice") == 1);
  CHECK(count("the Office of Coral + Rice") == 0);
}

TEST_CASE("a ministerial and its meeting are one") {
  const auto atoms_of = [](const std::string& prose) {
    const ReadText text{{{BlockKind::paragraph, prose}}, test::kept_gazetteer(R"(
<forum/kelp-ministerial> a ent:Forum ; skos:prefLabel "Kelp Ministerial"@en .
<forum/kelp-council> a ent:Forum ; skos:prefLabel "Kelp Council"@en .
)")};
    Lines out;
    for (const Atom& atom : scan_labels(text.lexed(), text.sentence()))
      out.emplace_back(text.lexed().text(atom.tokens));
    return out;
  };
  CHECK(atoms_of("We praise the Kelp Ministerial Meeting now") == Lines{"Kelp Ministerial Meeting"});
  CHECK(atoms_of("We praise the Kelp Ministerial meeting now") == Lines{"Kelp Ministerial"});
  CHECK(atoms_of("We praise the Kelp Council Meeting now") == Lines{"Kelp Council"});
}

TEST_CASE("a name in capitals is that name only among other words in capitals") {
  const auto atoms_of = [](const std::string& prose) {
    const ReadText text{{{BlockKind::title, prose}}, test::kept_gazetteer(R"(
<state/chile> a ent:State ; skos:prefLabel "Chile"@en .
<state/oran> a ent:State ; skos:prefLabel "Oran"@en .
)")};
    Lines out;
    for (const Atom& atom : scan_labels(text.lexed(), text.sentence()))
      out.emplace_back(text.lexed().text(atom.tokens));
    return out;
  };
  CHECK(atoms_of("JOINT STATEMENT BY CHILE AND ORAN") == Lines{"CHILE", "ORAN"});
  CHECK(atoms_of("CHILE - ORAN REEF TALKS") == Lines{"CHILE", "ORAN"});
  CHECK(atoms_of("Open networks (ORAN) and reefs") == Lines{});
  CHECK(atoms_of("ORAN") == Lines{});
}

TEST_CASE("a model is not the place that it is called after") {
  const auto atoms = [](const char* sentence) {
    return ReadText{sentence, test::kept_gazetteer("<place/lima> a ent:Place ; skos:prefLabel \"Lima\"@en .")}
        .atoms()
        .size();
  };
  CHECK(atoms("We sold Lima class ships.") == 0);
  CHECK(atoms("We sold Lima-class ships.") == 0);
  CHECK(atoms("We sold Lima cheese.") == 1);
}

TEST_CASE("what a post begins with is no organ") {
  const auto atoms = [](const char* sentence) {
    return ReadText{sentence, test::kept_gazetteer(R"(
<agency/cabinet> a ent:Agency ; skos:prefLabel "Cabinet"@en .)")}
        .atoms()
        .size();
  };
  CHECK(atoms("We met Ana Lima, Cabinet Secretary, in May.") == 0);
  CHECK(atoms("We met the Cabinet in May.") == 1);
}

TEST_CASE("an organ that many states have ends longer names of the kind") {
  const auto atoms = [](const char* sentence) {
    return ReadText{sentence, test::kept_gazetteer(R"(
<agency/a> a ent:Agency ; skos:prefLabel "Reef Agency of Chile"@en ; ent:ambiguousLabel "Reef Agency" .
<agency/b> a ent:Agency ; skos:prefLabel "Reef Agency of Togo"@en ; ent:ambiguousLabel "Reef Agency" .)")}
        .atoms()
        .size();
  };
  CHECK(atoms("We see the Psychological Reef Agency here.") == 0);
  CHECK(atoms("We see the new Reef Agency here.") == 1);
  CHECK(atoms("We see the New Reef Agency here.") == 1);
}

TEST_CASE("behind a state and a hyphen begins no name of others") {
  const ReadText text{"We held the Peru-Chile-Togo Dialogue.", test::kept_gazetteer(R"(
<state/peru> a ent:State ; skos:prefLabel "Peru"@en .
<state/chile> a ent:State ; skos:prefLabel "Chile"@en .
<state/togo> a ent:State ; skos:prefLabel "Togo"@en .
<forum/two> a ent:Forum ; skos:prefLabel "Chile-Togo Dialogue"@en .)")};
  CHECK(text.names(EntityType::forum) == Lines{"Peru-Chile-Togo Dialogue"});
}

TEST_CASE("a text relating to a matter may say so in small letters") {
  const Gazetteer& gazetteer = test::kept_gazetteer(R"(
<framework/a> a ent:Framework ; skos:prefLabel "Convention Relating to the Status of Reefs" .
)");
  const auto count = [&](std::string_view sentence) { return ReadText{sentence, gazetteer}.atoms().size(); };
  CHECK(count("the Convention relating to the Status of Reefs of two") == 1);
  CHECK(count("the Convention Relating to the status of Reefs of two") == 0);
}

TEST_CASE("one of several matters of a portfolio is no forum") {
  CHECK(ReadText{"The Secretary for Foreign and Alliance Affairs met."}.atoms().empty());
  CHECK(ReadText{"The Secretary for Foreign, Alliance and Reef Affairs met."}.atoms().empty());
  CHECK(ReadText{"The treaty and the Alliance matter."}.atoms().size() == 1);
}
