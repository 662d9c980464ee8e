#include "entente/recognise/places.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

Lines places_of(std::string_view paragraph) {
  const ReadText text{paragraph};
  return text.show(read_places(text.lexed(), text.sentence(), text.atoms()));
}

}  // namespace

TEST_CASE("an unlisted name before a comma and a state is a place in it") {
  CHECK(places_of("We met in Busan, Republic of Korea.") ==
        Lines{"Place city-in-state: Busan of Republic of Korea"});
  CHECK(places_of("We met at Camp David, United States.") ==
        Lines{"Place city-in-state: Camp David of United States"});
  CHECK(places_of("We met near Chiba, Tokyo.") == Lines{"Place city-in-state: Chiba"});
  CHECK(places_of("We met Busan, Republic of Korea.") == Lines{});
  CHECK(places_of("We met in spring, Japan said.") == Lines{});
}

TEST_CASE("a state before a comma and a listed city are no places of another name") {
  CHECK(places_of("We met in Australia, Japan and elsewhere.") == Lines{});
  CHECK(places_of("We met in Tokyo, Japan today.") == Lines{});
  CHECK(places_of("We met in Kobe, Japan today.") == Lines{"Place city-in-state: Kobe of Japan"});
}

TEST_CASE("an unlisted name that something happens in is a place") {
  CHECK(places_of("It will be launched in Gurgaon in April 2012.") == Lines{"Place scene: Gurgaon"});
  CHECK(places_of("It was launched in Broken Hill on 6 May 2012.") == Lines{"Place scene: Broken Hill"});
  CHECK(places_of("The fair opens in Viborg.") == Lines{"Place scene: Viborg"});
  CHECK(places_of("It was held in Rio de Janeiro, as ever.") == Lines{"Place scene: Rio de Janeiro"});
  CHECK(places_of("The talks take place in Lahti.") == Lines{"Place scene: Lahti"});
}

TEST_CASE("what is no name, or a known one, is no scene") {
  CHECK(places_of("It was held in Tokyo.") == Lines{});
  CHECK(places_of("It was held in May.") == Lines{});
  CHECK(places_of("We work in Radio Policy.") == Lines{});
  CHECK(places_of("We invest in Coral in growing amounts.") == Lines{});
  CHECK(places_of("It was held in Gurgaon Palace Hotel Park.") == Lines{});
}

TEST_CASE("a name that no list knows is a place where something is in or near it") {
  CHECK(places_of("We visited the hospital in Gori.") == Lines{"Place scene: Gori"});
  CHECK(places_of("A dam near Pomarão was opened.") == Lines{"Place scene: Pomarão"});
  CHECK(places_of("We help schools in Ambae and Ambrym.") ==
        Lines{"Place scene: Ambae", "Place scene: Ambrym"});
  CHECK(places_of("We welcome the fairs in Zaventem and will go on.") == Lines{"Place scene: Zaventem"});
}

TEST_CASE("what one has an interest in, a heading and a longer name are no such places") {
  CHECK(places_of("We invested in Gelomax.") == Lines{});
  CHECK(places_of("The decision in Brunner was recalled.") == Lines{});
  CHECK(places_of("Women in Gelomax.") == Lines{});
  CHECK(places_of("In Gelomax.") == Lines{});
  CHECK(places_of("We work with partners in Gelomax Solutions Group.") == Lines{});
  CHECK(places_of("We fight the rise in Antisemitism.") == Lines{});
  CHECK(places_of("We improve safety in Gelomax communities.") == Lines{});
}

TEST_CASE("a word of one institution's name may still be a place") {
  const Gazetteer& gazetteer = test::kept_gazetteer(
      "<forum/x> a ent:Forum ; skos:prefLabel \"Zaventem Process\"@en ; ent:acronym \"ZP\" .");
  const ReadText text{"It was held in Zaventem in May 2012.", gazetteer};
  CHECK(text.show(read_places(text.lexed(), text.sentence(), text.atoms())) ==
        Lines{"Place scene: Zaventem"});
}

TEST_CASE("what a minister answers for is no place that is named") {
  const auto is_named = [](const std::string& sentence) {
    const ReadText text{sentence, test::built_in_gazetteer()};
    const auto entities = text.entities();
    return std::ranges::any_of(entities,
                               [](const std::string& entity) { return entity.starts_with("Place: Africa"); });
  };
  CHECK_FALSE(is_named("We met the Minister for Africa of the United Kingdom."));
  CHECK(is_named("We met the Minister in Africa."));
  CHECK(is_named("We met the Special Envoy for the peoples of Africa."));
}
