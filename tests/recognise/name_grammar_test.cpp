#include "entente/recognise/name_grammar.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::names_of;

TEST_CASE("the head types the name: the last if the name ends with it, else the first") {
  CHECK(names_of("We see the Trade Policy Bureau.") == Lines{"Agency head-noun: Trade Policy Bureau"});
  CHECK(names_of("We see the Ministry of Trade.") == Lines{"Agency head-noun: Ministry of Trade"});
  CHECK(names_of("We see the Council of Europe Convention.") ==
        Lines{"Framework head-noun: Council of Europe Convention"});
  CHECK(names_of("We see the Ministry Trade Dialogue.") == Lines{"Forum head-noun: Ministry Trade Dialogue"});
  CHECK(names_of("We see the Kyoto University.") == Lines{"Organization head-noun: Kyoto University"});
  CHECK(names_of("We see Sado Island.") == Lines{"Place head-noun: Sado Island"});
}

TEST_CASE("a body is one whatever it is about, if its head comes first with a matter behind it") {
  CHECK(names_of("We see the Working Group on Trade Policy.") ==
        Lines{"Forum head-noun: Working Group on Trade Policy"});
  CHECK(names_of("We see the Committee on Data Protection Rules.") ==
        Lines{"Forum head-noun: Committee on Data Protection Rules"});
  CHECK(names_of("We see the Guidelines for the Port Partnership on Cranes.") ==
        Lines{"Framework head-noun: Guidelines for the Port Partnership on Cranes"});
}

TEST_CASE("a place's head stands last, before of, or before a name of its own") {
  CHECK(names_of("We see Lake Victoria.") == Lines{"Place head-noun: Lake Victoria"});
  CHECK(names_of("We see the Sea of Azov.") == Lines{"Place head-noun: Sea of Azov"});
  CHECK(names_of("We see to Ocean Health.") == Lines{});
}

TEST_CASE("the state before an organ or text is its owner") {
  CHECK(names_of("We see the U.S. Department of Trade.") ==
        Lines{"Agency head-noun: Department of Trade of United States"});
  CHECK(names_of("We see the Japanese Ministry of Foreign Affairs.") ==
        Lines{"Agency listed-ambiguous: Ministry of Foreign Affairs of Japan"});
  CHECK(names_of("We see the Japanese Data Strategy.") ==
        Lines{"Framework head-noun: Data Strategy of Japan"});
  // The name of a forum has the states in it.
  CHECK(names_of("We see the U.S.-Japan Cyber Dialogue.") ==
        Lines{"Forum head-noun: U.S.-Japan Cyber Dialogue"});
}

TEST_CASE("heads with nothing but adjectives name nothing") {
  CHECK(names_of("We issued a Joint Declaration.") == Lines{});
  CHECK(names_of("We see the Commission.") == Lines{});
  CHECK(names_of("We see our Alliance.") == Lines{});  // listed here: no news
  // After a possessive they do.
  CHECK(names_of("We see Japan's Joint Declaration.") == Lines{"Framework head-noun: Joint Declaration"});
}

TEST_CASE("a listed name by itself is no news") {
  CHECK(names_of("We see the Department of State.") == Lines{});
  CHECK(names_of("We see Japan and Australia.") == Lines{});
}

TEST_CASE("a meeting of a forum stays the forum") {
  CHECK(names_of("We see the Cyber Dialogue Meeting.") == Lines{"Forum head-noun: Cyber Dialogue"});
  CHECK(names_of("We see the Quad Meeting.") == Lines{});
  CHECK(names_of("We see the Seventh Session of the Ministerial on Reefs.") ==
        Lines{"Forum head-noun: Ministerial on Reefs"});
  CHECK(names_of("We see the Plenary of the Reef Coalition.") == Lines{"Forum head-noun: Reef Coalition"});
}

TEST_CASE("what a headline calls new is not named") {
  CHECK(names_of("See the Radio Bureau Announces New Trade Partnership.") ==
        Lines{"Agency head-noun: Radio Bureau"});
  CHECK(names_of("We see the New Trade Partnership.") == Lines{"Forum head-noun: New Trade Partnership"});
}

TEST_CASE("a name that nothing types is given without a type, but not a sentence's first word") {
  CHECK(names_of("We see Blue Lagoon.") == Lines{"- : Blue Lagoon"});
  CHECK(names_of("Cooperation matters.") == Lines{});
}

TEST_CASE("councils of several states or of a union are fora, of one state they are its organs") {
  CHECK(names_of("We see the Japan-Australia Reef Council.") ==
        Lines{"Forum head-noun: Japan-Australia Reef Council"});
  CHECK(names_of("We see the APEC Reef Council.") == Lines{"Forum head-noun: APEC Reef Council"});
  CHECK(names_of("We see the Japanese Reef Council.").front().starts_with("Agency head-noun"));
}

TEST_CASE("no name runs into a person's") {
  CHECK(test::mentions_of("We met Secretary of the Navy Joan Bureau Miller.").back() !=
        "head-noun: Joan Bureau -> Joan Bureau");
  CHECK(test::mentions_of("We met the Reef Bureau, Joan Miller.") ==
        Lines{"head-noun: Reef Bureau -> Reef Bureau", "given-name: Joan Miller -> Joan Miller"});
}

TEST_CASE("a text of a year has its state in the name, an embassy whose it is") {
  CHECK(names_of("We recall the U.S. Radio Act of 2021.") ==
        Lines{"Framework head-noun: U.S. Radio Act of 2021 of United States"});
  CHECK(names_of("We recall the Partnership Act of 2021.") ==
        Lines{"Framework head-noun: Partnership Act of 2021"});
  CHECK(names_of("We thank the Japanese Embassy in Australia.") ==
        Lines{"Agency head-noun: Japanese Embassy in Australia of Japan"});
}

TEST_CASE("the summit of a forum that owns it bears its name") {
  CHECK(names_of("We met at the Quad’s Summit.") == Lines{"Forum head-noun: Quad Summit"});
}

TEST_CASE("companies by their head nouns, and airlines that bear a state's name") {
  CHECK(names_of("We thank Coral Shipyards.") == Lines{"Organization head-noun: Coral Shipyards"});
  CHECK(names_of("We thank Coral Magazine.") == Lines{"Organization head-noun: Coral Magazine"});
  CHECK(names_of("We thank Air Japan.") == Lines{"Organization head-noun: Air Japan"});
  CHECK(names_of("We thank the Department of Trade and Electronics.") ==
        Lines{"Agency head-noun: Department of Trade and Electronics"});
}

TEST_CASE("a head behind a preposition is a complement, no type of the name") {
  CHECK(names_of("We thank the Radio Committee for Rights Under Law.") ==
        Lines{"Forum head-noun: Radio Committee for Rights Under Law"});
}

TEST_CASE("committees of a chamber are organs, with all of the list that names them") {
  CHECK(names_of("We thank the House Trade, Science and Radio Committee, and others.") ==
        Lines{"Agency head-noun: House Trade, Science and Radio Committee"});
  CHECK(names_of("We thank the House Budget Committee.") ==
        Lines{"Agency head-noun: House Budget Committee"});
}

TEST_CASE("what counts the meetings of a forum is no part of its name") {
  CHECK(names_of("We see the 28th Radio Trade Dialogue.") == Lines{"Forum head-noun: Radio Trade Dialogue"});
  CHECK(names_of("We see the First-Ever Radio Summit.") == Lines{"Forum head-noun: Radio Summit"});
}

TEST_CASE("the longest head that ends in the name types it") {
  CHECK(names_of("We send the Rice Trade Mission to Japan.") ==
        Lines{"Programme head-noun: Rice Trade Mission"});
}

TEST_CASE("an island inside a name makes no place of it") {
  CHECK(names_of("We see the Small Island Developing States.") == Lines{});
}

TEST_CASE("a committee of a province is no province") {
  CHECK(names_of("We see the Committee of Green Valley Province.") ==
        Lines{"Forum head-noun: Committee of Green Valley Province"});
  CHECK(names_of("We see Mount Sinjar.") == Lines{"Place head-noun: Mount Sinjar"});
}

TEST_CASE("a meeting that is only counted has no name") {
  CHECK(test::ReadText{"See the Fourth Meeting."}.entities().empty());
}

TEST_CASE("capitalised words that end in a post say who somebody is") {
  CHECK(names_of("We met the Counter-Terrorism Coordinator.") == Lines{});
  CHECK(names_of("We met the Blue Lagoon Advisor in Japan.") == Lines{});
  CHECK(names_of("We met the Blue Lagoon Deputy in Japan.") == Lines{"- : Blue Lagoon Deputy"});
  CHECK(names_of("We met the Coordinator Lagoon.") == Lines{"- : Coordinator Lagoon"});
}

TEST_CASE("a generic name is a proper one by its short form") {
  CHECK(names_of("We met at the Senior Officials\u2019 Dialogue (SOD) again.").front() ==
        "Forum head-noun: Senior Officials\u2019 Dialogue");
  CHECK(names_of("We met at the Senior Officials\u2019 Dialogue again.") == Lines{});
}

TEST_CASE("customs and police of a state are called so in full") {
  CHECK(names_of("We met the Japanese Customs Service.") ==
        Lines{"Agency head-noun: Japanese Customs Service"});
}

TEST_CASE("small words in a line of capitals end no name") {
  CHECK(test::entities_of("COMMUNIQUÉ OF THE SPECIAL REEF SUMMIT OF THE LEADERS").front() ==
        "Forum: SPECIAL REEF SUMMIT [SPECIAL REEF SUMMIT]");
}

TEST_CASE("the Strategic Dialogue is one by that name") {
  CHECK(names_of("We held the Strategic Dialogue again.") == Lines{"Forum head-noun: Strategic Dialogue"});
  CHECK(names_of("We held the Joint Dialogue again.") == Lines{});
}

TEST_CASE("a body for something is no text, whatever that is called") {
  CHECK(names_of("We see the Centre of Excellence for Radio Policy.") ==
        Lines{"Agency head-noun: Centre of Excellence for Radio Policy"});
}

TEST_CASE("the ministers who meet belong to the name of their meeting") {
  CHECK(names_of("We held the Trilateral Meeting of the Ministers of Radio.") ==
        Lines{"Forum head-noun: Trilateral Meeting of the Ministers of Radio"});
}
