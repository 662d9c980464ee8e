#include "entente/recognise/name_listed.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;

namespace {

const std::string own = R"(
<state/chile> a ent:State ; skos:prefLabel "Chile"@en ; ent:demonym "Chilean" .
<state/togo> a ent:State ; skos:prefLabel "Togo"@en .
<place/lima> a ent:Place ; skos:prefLabel "Lima"@en .
<agency/chile/ministry-of-labour> a ent:Agency ; skos:prefLabel "Ministry of Labour"@en ;
    ent:ambiguousLabel "Ministry of Labour" ; ent:partOf <state/chile> .
<agency/chile/department-of-trade> a ent:Agency ; skos:prefLabel "Department of Trade"@en ;
    ent:partOf <state/chile> .
<agency/chile/bureau> a ent:Agency ; skos:prefLabel "Export Promotion Bureau"@en ; ent:partOf <state/chile> .
<forum/ministerial-conference> a ent:Forum ; skos:prefLabel "World Trade Conference"@en ;
    ent:ambiguousLabel "Ministerial Conference" .
<forum/chile-togo-climate-group> a ent:Forum ; skos:prefLabel "Chile-Togo Climate Group"@en .
)";

Lines listed_names_of(std::string_view sentence) {
  return test::names_of(sentence, test::kept_gazetteer(own));
}

}  // namespace

TEST_CASE("a listed name of common words goes on behind for and on") {
  CHECK(listed_names_of("We see the Ministerial Conference on Submarine Cable Resilience.") ==
        Lines{"Forum head-noun: Ministerial Conference on Submarine Cable Resilience"});
  CHECK(listed_names_of("We see the Second Ministerial Conference on Submarine Cables.") ==
        Lines{"Forum head-noun: Ministerial Conference on Submarine Cables"});
  // The full name says all.
  CHECK(listed_names_of("We see the World Trade Conference on Submarine Cables.") ==
        Lines{"- : Submarine Cables"});
}

TEST_CASE("a shared name of an organ goes on with words of institutions") {
  CHECK(listed_names_of("We see the Ministry of Labour Promotion.") ==
        Lines{"Agency head-noun: Ministry of Labour Promotion"});
  CHECK(listed_names_of("We see the Ministry of Labour and Export Promotion of Chile.") ==
        Lines{"Agency head-noun: Ministry of Labour and Export Promotion of Chile"});
  CHECK(listed_names_of("We see the Ministry of Labour and Acme Widgets.") == Lines{"- : Acme Widgets"});
  CHECK(listed_names_of("We see the Department of Trade Promotion.") == Lines{});
}

TEST_CASE("a place goes on with a small word") {
  CHECK(listed_names_of("We met in Lima de Santiago today.") == Lines{"Place head-noun: Lima de Santiago"});
  CHECK(listed_names_of("We met in Lima today.") == Lines{});
}

TEST_CASE("what stands before a listed forum is part of its name") {
  CHECK(listed_names_of("We see the Joint Chile-Togo Climate Group.") ==
        Lines{"Forum listed: Joint Chile-Togo Climate Group"});
  CHECK(listed_names_of("We see the Chile-Togo World Trade Conference.") ==
        Lines{"Forum listed: Chile-Togo World Trade Conference"});
}

TEST_CASE("the same words behind other states name another body") {
  const Gazetteer gazetteer = test::gazetteer_of(R"(
<state/chile> a ent:State ; skos:prefLabel "Chile"@en .
<state/nepal> a ent:State ; skos:prefLabel "Nepal"@en .
<state/peru> a ent:State ; skos:prefLabel "Peru"@en .
<forum/reef-dialogue> a ent:Forum ; skos:prefLabel "Reef Dialogue"@en ; ent:member <state/chile> , <state/nepal> .
)");
  const test::ReadText own{"See the Chile-Nepal Reef Dialogue.", gazetteer};
  const test::ReadText other{"See the Chile-Peru Reef Dialogue.", gazetteer};
  const auto is_listed = [](const test::ReadText& text) {
    for (const RecognisedEntity& entity : text.recognition().entities) {
      if (entity.type == EntityType::forum) return entity.entry.has_value();
    }
    return false;
  };
  CHECK(is_listed(own));
  CHECK_FALSE(is_listed(other));
}

TEST_CASE("an organ's name goes on to a matter that some would call a body") {
  CHECK(listed_names_of("We see the Ministry of Labour and New Technologies.") ==
        Lines{"Agency head-noun: Ministry of Labour and New Technologies"});
}

TEST_CASE("what an owner has is the thing that is listed by both names") {
  const Gazetteer listed = test::gazetteer_of(
      "<forum/reef-union> a ent:Forum ; skos:prefLabel \"Reef Union\"@en .\n"
      "<framework/reef-union-outlook> a ent:Framework ; skos:prefLabel \"Reef Union Outlook on Whales\"@en "
      ".\n");
  const test::ReadText text{"We support the Reef Union's Outlook on Whales.", listed};
  CHECK(text.names(EntityType::framework) == test::Lines{"Reef Union Outlook on Whales"});
  CHECK(test::ReadText{"We support the Reef Union's Outlook on Ports.", listed}.names(
            EntityType::framework) == test::Lines{"Outlook on Ports"});
}
