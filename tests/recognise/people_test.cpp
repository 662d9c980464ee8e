#include "entente/recognise/people.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

Lines people_of(std::string_view paragraph) {
  const ReadText text{paragraph};
  return text.show(read_people(text.lexed(), text.sentence(), text.atoms()).persons);
}

Lines posts_of(std::string_view paragraph) {
  return ReadText{paragraph}.posts();
}

}  // namespace

TEST_CASE("a name behind a post") {
  CHECK(people_of("We met Prime Minister Kishida Fumio of Japan.") ==
        Lines{"Person person-after-post: Kishida Fumio, Prime Minister of Japan"});
  CHECK(people_of("We met Japanese Prime Minister Kishida Fumio.") ==
        Lines{"Person person-after-post: Kishida Fumio, Prime Minister of Japan"});
  CHECK(people_of("We met Japan's Prime Minister Kishida Fumio.") ==
        Lines{"Person person-after-post: Kishida Fumio, Prime Minister of Japan"});
  CHECK(people_of("We met Ambassador Daniel A. Sepulveda.") ==
        Lines{"Person person-after-post: Daniel A. Sepulveda, Ambassador"});
  CHECK(people_of("We met Deputy National Security Advisor Joan Miller.") ==
        Lines{"Person person-after-post: Joan Miller, Deputy National Security Advisor"});
}

TEST_CASE("a portfolio between post and name") {
  CHECK(people_of("We met Secretary of State Joan Miller.") ==
        Lines{"Person person-after-post: Joan Miller, Secretary of State"});
  CHECK(people_of("We met Minister for Foreign Affairs Joan Miller.") ==
        Lines{"Person person-after-post: Joan Miller, Minister for Foreign Affairs"});
}

TEST_CASE("the post behind the next and is the next one's") {
  CHECK(
      people_of("Assistant Secretary for Border Policy Krupt Zopez and Minister of Reefs Joan Miller met.") ==
      Lines{"Person person-after-post: Krupt Zopez, Assistant Secretary",
            "Person person-after-post: Joan Miller, Minister"});
}

TEST_CASE("a name behind a comma, after a post with all that is said of it") {
  CHECK(people_of("They were the Secretary of the Interior, Luisa Alcalde; and others.") ==
        Lines{"Person person-after-post: Luisa Alcalde, Secretary of the Interior"});
  CHECK(people_of("They were the Director of the Trade Policy Bureau, Dr. Pablo Rojas (virtual).") ==
        Lines{"Person person-after-post: Pablo Rojas, Director"});
  CHECK(people_of("The Minister of Finance, Japan and others met.") == Lines{});
  // By her given name a person, but not the minister.
  CHECK(people_of("The Minister of Finance spoke, Joan Miller listened.") ==
        Lines{"Person given-name: Joan Miller"});
}

TEST_CASE("a form of address is no post") {
  CHECK(people_of("We met Mr. John Smith.") == Lines{"Person person-after-post: John Smith"});
  CHECK(people_of("We met H. E. Dr. John Smith.") == Lines{"Person person-after-post: John Smith"});
}

TEST_CASE("initials, suffixes, particles and hyphens belong to the name") {
  CHECK(people_of("We met President Joseph R. Biden, Jr. at noon.") ==
        Lines{"Person person-after-post: Joseph R. Biden, Jr., President"});
  CHECK(people_of("We met President Ursula von Leyen at noon.") ==
        Lines{"Person person-after-post: Ursula von Leyen, President"});
  CHECK(people_of("We met President Moon Jae-in at noon.") ==
        Lines{"Person person-after-post: Moon Jae-in, President"});
  CHECK(people_of("We met Corporal Joan Miller at noon.") ==
        Lines{"Person person-after-post: Joan Miller, Corporal"});
}

TEST_CASE("a name before a post in apposition") {
  CHECK(people_of("With us was Yasuo Sakamoto, Director General of the Global Strategy Bureau.") ==
        Lines{"Person person-before-post: Yasuo Sakamoto, Director General"});
  CHECK(people_of("With us was Joan Miller, the Japanese Ambassador.") ==
        Lines{"Person person-before-post: Joan Miller, Ambassador of Japan"});
  CHECK(people_of("With us was Joan Miller, a friend.") == Lines{"Person given-name: Joan Miller"});
  CHECK(people_of("With us was the Global Bureau, Director General.") == Lines{});
}

TEST_CASE("a post without a person is kept as a post") {
  CHECK(posts_of("The Prime Minister spoke.") == Lines{"Prime Minister of "});
  CHECK(posts_of("Japan's Prime Minister spoke.") == Lines{"Prime Minister of Japan"});
  CHECK(posts_of("The Prime Minister of the United States spoke.") ==
        Lines{"Prime Minister of the United States of United States"});
  CHECK(posts_of("The prime minister spoke.") == Lines{});
  CHECK(people_of("The Prime Minister spoke.") == Lines{});
}

TEST_CASE("institutions are no persons") {
  CHECK(people_of("We met the Director of the Cyber Policy Division.") == Lines{});
  CHECK(people_of("We met Commander Pacific Fleet.") !=
        Lines{"Person person-after-post: Pacific Fleet, Commander"});
}

TEST_CASE("what somebody is, is no title") {
  CHECK(people_of("We met Japan as a Major Defense Partner.") == Lines{});
  CHECK(people_of("We met Japan as an Admiral Partner.") == Lines{});
  CHECK(people_of("We met Major Defense Miller.") != Lines{});
}

TEST_CASE("a given name tells a person without a post, and where a post's portfolio ends") {
  CHECK(people_of("We thank Katie Tobin for this.") == Lines{"Person given-name: Katie Tobin"});
  CHECK(people_of("We met the widow of Alexey Navalny, and Sviatlana Lopez.") ==
        Lines{"Person given-name: Alexey Navalny", "Person given-name: Sviatlana Lopez"});
  CHECK(people_of("We met Secretary of Security and Citizen Protection Rosa Lopez.") ==
        Lines{"Person person-after-post: Rosa Lopez, Secretary of Security and Citizen Protection"});
  CHECK(people_of("We met Director of Drug Control Policy Dr. Gupta.") ==
        Lines{"Person person-after-post: Gupta, Director"});
}

TEST_CASE("a given name inside an institution's is no person") {
  CHECK(people_of("We thank the Max Planck Society.") == Lines{});
  CHECK(people_of("We thank the John Hopkins University.") == Lines{});
  CHECK(people_of("We thank Robert-Koch of Berlin.") == Lines{});
  CHECK(people_of("We thank the Saint George Lopez.") == Lines{});
  CHECK(people_of("We thank George.") == Lines{});
}

TEST_CASE("side by side, each has a post of their own") {
  CHECK(people_of("We met Jake Miller, Republic of Korea National Security Advisor Joan Park, and others.") ==
        Lines{"Person given-name: Jake Miller",
              "Person person-after-post: Joan Park, National Security Advisor of Republic of Korea"});
  CHECK(people_of("The Prime Minister and President Miller met.") ==
        Lines{"Person person-after-post: Miller, President"});
  CHECK(people_of("The Foreign Minister and Secretary Joan Miller met.") ==
        Lines{"Person person-after-post: Joan Miller, Secretary"});
  CHECK(people_of("The Minister of Trade and President Joan Miller met.") ==
        Lines{"Person person-after-post: Joan Miller, President"});
  CHECK(people_of("We met the Director of the Trade Policy Bureau and Joan Miller.") ==
        Lines{"Person given-name: Joan Miller"});
}

TEST_CASE("a post to a state is of the state before it") {
  CHECK(people_of("We met United States Ambassador to Australia Joan Miller.") ==
        Lines{"Person person-after-post: Joan Miller, Ambassador to Australia of United States"});
  CHECK(people_of("We met Ambassador to Australia Joan Miller.") ==
        Lines{"Person person-after-post: Joan Miller, Ambassador to Australia"});
}

TEST_CASE("a name ends before the verb of a headline") {
  CHECK(people_of("See President Joan Miller Hosts Trade Summit.") ==
        Lines{"Person person-after-post: Joan Miller, President"});
  CHECK(people_of("See President Joan Miller Following the Talks.") ==
        Lines{"Person person-after-post: Joan Miller, President"});
  CHECK(people_of("We met Ambassador Nicholas Burns.") ==
        Lines{"Person person-after-post: Nicholas Burns, Ambassador"});
}

TEST_CASE("a body that a person gave the name to is no person") {
  CHECK(people_of("We met at the Admiral Lima Instruction Centre.") == Lines{});
  CHECK(people_of("We met Admiral Joan Lima.") == Lines{"Person person-after-post: Joan Lima, Admiral"});
}

TEST_CASE("a given name that is a post as well") {
  CHECK(people_of("We met John Kerry and Sultan al-Jaber today.") ==
        Lines{"Person given-name: John Kerry", "Person given-name: Sultan al-Jaber"});
}

TEST_CASE("a post behind a name is not the next person's too") {
  CHECK(people_of("Mr. John Smith, Prime Minister of Japan, Mr. Mark Johnson, Director, and others met.") ==
        Lines{"Person person-after-post: John Smith, Prime Minister of Japan",
              "Person person-after-post: Mark Johnson, Director"});
  CHECK(people_of("We met Mark Johnson, Deputy Director of the Trade Policy Bureau Charisse Phillips, "
                  "and others.") == Lines{"Person given-name: Mark Johnson",
                                          "Person person-after-post: Charisse Phillips, Deputy Director"});
}

TEST_CASE("a post behind a name is told with what it is for") {
  CHECK(people_of("We met Mark Johnson, Minister of Foreign Affairs of Japan.") ==
        Lines{"Person person-before-post: Mark Johnson, Minister of Foreign Affairs of Japan"});
}

TEST_CASE("the colleague of a minister serves the same state") {
  CHECK(people_of("Japanese Foreign Minister John Smith and Defence Minister Mark Johnson spoke.") ==
        Lines{"Person person-after-post: John Smith, Foreign Minister of Japan",
              "Person person-after-post: Mark Johnson, Defence Minister of Japan"});
  CHECK(people_of("Japanese Foreign Minister John Smith, Minister of State for Trade Mark Johnson spoke.") ==
        Lines{"Person person-after-post: John Smith, Foreign Minister of Japan",
              "Person person-after-post: Mark Johnson, Minister of State for Trade of Japan"});
}

TEST_CASE("two of one post, and leaders, serve different states") {
  CHECK(people_of("Japanese Foreign Minister John Smith and Foreign Minister Mark Johnson spoke.") ==
        Lines{"Person person-after-post: John Smith, Foreign Minister of Japan",
              "Person person-after-post: Mark Johnson, Foreign Minister"});
  CHECK(people_of("Japanese Prime Minister John Smith and Foreign Minister Mark Johnson spoke.") ==
        Lines{"Person person-after-post: John Smith, Prime Minister of Japan",
              "Person person-after-post: Mark Johnson, Foreign Minister"});
  CHECK(people_of("Japanese Foreign Minister John Smith and Secretary of State Mark Johnson spoke.") ==
        Lines{"Person person-after-post: John Smith, Foreign Minister of Japan",
              "Person person-after-post: Mark Johnson, Secretary of State"});
}

TEST_CASE("forms of address and letters of honour are no part of a name") {
  CHECK(people_of("The Minister for Defence, the Rt Hon Mark Johnson CBE MP, spoke.") ==
        Lines{"Person person-after-post: Mark Johnson, Minister for Defence"});
}

TEST_CASE("right behind a post stands a person, though called as a state is") {
  CHECK(people_of("We met Secretary Japan Wolf.") ==
        Lines{"Person person-after-post: Japan Wolf, Secretary"});
  CHECK(people_of("We met the Secretary Japan sent.").empty());
  CHECK(people_of("We praised the Japan Wolf.").empty());
}

TEST_CASE("a person of a state's body speaks for the body") {
  CHECK(people_of("We met Dr. Joan Miller of Japan's Reef Authority.") ==
        Lines{"Person person-after-post: Joan Miller"});
  CHECK(people_of("We met Dr. Joan Miller of Japan.") ==
        Lines{"Person person-after-post: Joan Miller of Japan"});
}

TEST_CASE("a portfolio ends before another's post") {
  CHECK(people_of(
            "We met Minister of Foreign Affairs Prak Sokhonn of Japan and Minister of Foreign Affairs Joan "
            "Miller.") ==
        Lines{"Person person-after-post: Prak Sokhonn, Minister of Foreign Affairs of Japan",
              "Person person-after-post: Joan Miller, Minister of Foreign Affairs"});
}

TEST_CASE("a head noun behind a given name is the family's where the name ends") {
  CHECK(people_of("We met Special Envoy Mark Center (in person).") ==
        Lines{"Person person-after-post: Mark Center, Special Envoy"});
  CHECK(people_of("We met Ambassador Joan Center, and others.") ==
        Lines{"Person person-after-post: Joan Center, Ambassador"});
}

TEST_CASE("a plural of institutions is still what the post is for") {
  CHECK(people_of("They appointed Special Envoy on Trade Antipiracy Affairs, and more.").empty());
  CHECK(people_of("We met Minister for Foreign Affairs Rojas, and more.") ==
        Lines{"Person person-after-post: Rojas, Minister for Foreign Affairs"});
}

TEST_CASE("a post in the plural is that of each name behind it") {
  CHECK(people_of("We met Presidents Joan Miller, Mark Johnson, and Rosa Lopez.") ==
        Lines{"Person person-after-post: Joan Miller, President",
              "Person person-after-post: Mark Johnson, President",
              "Person person-after-post: Rosa Lopez, President"});
  CHECK(people_of("We met Foreign Secretaries Joan Miller CBE and Mark Johnson MP.") ==
        Lines{"Person person-after-post: Joan Miller, Foreign Secretary",
              "Person person-after-post: Mark Johnson, Foreign Secretary"});
  CHECK(people_of("We met Prime Ministers Joan Miller of Japan, Mark Johnson of the United States and Rosa "
                  "Lopez.") ==
        Lines{"Person person-after-post: Joan Miller, Prime Minister of Japan",
              "Person person-after-post: Mark Johnson, Prime Minister of United States",
              "Person person-after-post: Rosa Lopez, Prime Minister"});
  CHECK(people_of("We met Presidents Joan Miller and Prime Minister Mark Johnson.") ==
        Lines{"Person person-after-post: Joan Miller, President",
              "Person person-after-post: Mark Johnson, Prime Minister"});
}

TEST_CASE("a plural before one name, in small letters or of a title gives no post") {
  CHECK(people_of("We met Presidents Joan Miller today.") == Lines{});
  CHECK(people_of("We met Presidents of Japan and Australia.") == Lines{});
  CHECK(people_of("We met presidents Joan Miller and Mark Johnson.") ==
        Lines{"Person given-name: Joan Miller", "Person given-name: Mark Johnson"});
  CHECK(people_of("We met Drs Joan Miller and Mark Johnson.") == Lines{"Person given-name: Mark Johnson"});
}

TEST_CASE("behind a plural that speaks for states a family name is enough") {
  const Gazetteer& gazetteer = test::kept_gazetteer(R"(
<state/peru> a ent:State ; skos:prefLabel "Peru"@en .
<state/chile> a ent:State ; skos:prefLabel "Chile"@en .
<person/lima> a ent:Person ; skos:prefLabel "Ana Lima" ; ent:familyName "Lima" ; ent:represents <state/peru> .
<person/rojas> a ent:Person ; skos:prefLabel "Eva Rojas" ; ent:familyName "Rojas" ; ent:represents <state/chile> .
)");
  const auto mentions = [&](std::string_view paragraph) { return ReadText{paragraph, gazetteer}.mentions(); };
  CHECK(mentions("Presidents Lima and Rojas met.") ==
        Lines{"person-after-post: Lima -> Ana Lima", "person-after-post: Rojas -> Eva Rojas"});
  CHECK(mentions("Presidents Lima and Rojas of Peru met.") == Lines{"person-after-post: Lima -> Ana Lima",
                                                                    "person-after-post: Rojas -> Rojas",
                                                                    "listed: Peru -> Peru"});
  CHECK(mentions("Directors Lima and Rojas met.") ==
        Lines{"person-after-post: Lima -> Lima", "person-after-post: Rojas -> Rojas"});
}

TEST_CASE("honorifics of one land are no part of a name either") {
  CHECK(people_of("We met U Aung Min again.") == Lines{"Person person-after-post: Aung Min"});
  CHECK(people_of("We met Daw Aung Min again.") == Lines{"Person person-after-post: Aung Min"});
  CHECK(people_of("We met Daw again.") == Lines{});
  CHECK(people_of("We met Vaw Aung Min again.") == Lines{});
}

TEST_CASE("a post is told with the matter that its holder is in charge of") {
  CHECK(people_of("We met Joan Miller, Ambassador in charge of Trade Policy of Japan.") ==
        Lines{"Person person-before-post: Joan Miller, Ambassador in charge of Trade Policy of Japan"});
  CHECK(people_of("We met Ambassador in charge of Trade Policy Joan Miller.") ==
        Lines{"Person person-after-post: Joan Miller, Ambassador"});
  CHECK(people_of("We met Joan Miller, Ambassador in place of Trade Policy of Japan.") ==
        Lines{"Person person-before-post: Joan Miller, Ambassador"});
}

TEST_CASE("given names may be joined by a hyphen") {
  CHECK(people_of("We met Mary-Joan Miller and Joan Adams there.").front() ==
        "Person given-name: Mary-Joan Miller");
}

TEST_CASE("a ship called after somebody is nobody") {
  CHECK(people_of("We saw HMS President Miller there.") == Lines{});
  CHECK(people_of("We saw President Miller there.").size() == 1);
}

TEST_CASE("the state behind the last post is that of all before it, up to a semicolon") {
  CHECK(people_of("Joan Miller, Minister of Trade, and Carl Adams, Minister of Defense, of Japan met.") ==
        Lines{"Person person-before-post: Joan Miller, Minister of Trade of Japan",
              "Person person-before-post: Carl Adams, Minister of Defense of Japan"});
  CHECK(people_of("Joan Miller, Minister of Trade; and Carl Adams, Minister of Defense, of Japan met.")
            .front() == "Person person-before-post: Joan Miller, Minister of Trade");
}

TEST_CASE("a person of no post may be of a state") {
  CHECK(people_of("We met Joan Miller of Japan there.") == Lines{"Person given-name: Joan Miller of Japan"});
}

TEST_CASE("further posts of one person, and the state behind the last of them") {
  CHECK(people_of("Joan Miller, Third Vice-President of the Government and Minister for the Reef Transition "
                  "and the Harbour Question of Japan, spoke.") ==
        Lines{"Person person-before-post: Joan Miller, Third Vice-President of the Government of Japan"});
  CHECK(people_of("Joan Miller, Minister of Trade, and Minister of Defense Carl Adams of Japan spoke.")
            .size() == 2);
  CHECK(people_of("Joan Miller, Minister of Trade and Chair of the OECD, spoke.") ==
        Lines{"Person person-before-post: Joan Miller, Minister of Trade"});
  CHECK(people_of("Joan Miller, Minister of Trade of Japan and Prime Minister Adams spoke.").size() == 2);
}

TEST_CASE("who is known from a state and an organisation speaks for whom the post tells") {
  const Gazetteer& gazetteer = test::kept_gazetteer(R"(
<state/peru> a ent:State ; skos:prefLabel "Peru"@en .
<state/chile> a ent:State ; skos:prefLabel "Chile"@en .
<forum/reef-pact> a ent:Forum ; skos:prefLabel "Reef Pact"@en .
<forum/reef-union> a ent:Forum ; skos:prefLabel "Reef Union"@en ; ent:actsAsState true .
<person/lima> a ent:Person ; skos:prefLabel "Ana Lima" ; ent:represents <forum/reef-pact> , <state/peru> .
<person/rojas> a ent:Person ; skos:prefLabel "Eva Rojas" ; ent:represents <state/chile> , <forum/reef-union> .
<person/soto> a ent:Person ; skos:prefLabel "Iris Soto" ; ent:represents <state/chile> .
)");
  const auto of = [&](std::string_view paragraph) {
    const ReadText text{paragraph, gazetteer};
    const auto persons = read_people(text.lexed(), text.sentence(), text.atoms()).persons;
    REQUIRE(persons.size() == 1);
    const auto body = persons.front().post_of;
    return body ? gazetteer.vocabulary.entries[body->index()].name : std::string{};
  };
  CHECK(of("We met Prime Minister Ana Lima.") == "Peru");
  CHECK(of("We met Secretary General Ana Lima.").empty());
  CHECK(of("We met Commissioner Eva Rojas.") == "Reef Union");
  CHECK(of("We met Foreign Minister Eva Rojas.") == "Chile");
  CHECK(of("We met President Iris Soto.") == "Chile");
  CHECK(of("We met Secretary General Iris Soto.").empty());
  CHECK(of("We met Director Iris Soto.").empty());
}

TEST_CASE("a post of a state before a comma and a name is held there") {
  CHECK(people_of("The Minister of Reefs of Japan, Joan Miller, and others met.") ==
        Lines{"Person person-after-post: Joan Miller, Minister of Reefs of Japan"});
}
