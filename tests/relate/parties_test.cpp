#include "entente/relate/parties.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Lines parties(const Lines& lines) {
  return Statement{lines}.parties();
}

/// The state behind the first mention in the last sentence.
std::string state_of(const Lines& lines, std::string_view word) {
  const Statement statement{lines};
  const Mention* mention = statement.context.mention(statement.token(word));
  REQUIRE(mention != nullptr);
  const auto state = statement.context.state_of[mention->entity.index()];
  return state ? statement.context.entity(*state).name : std::string{};
}

}  // namespace

TEST_CASE("the states of the title are the parties") {
  CHECK(parties({"= Joint Statement of Japan and Australia", "France and Italy watched."}) ==
        Lines{"Japan", "Australia"});
  CHECK(parties({"= U.S.-Australia Joint Statement", "Reefs are old."}) ==
        Lines{"United States", "Australia"});
  CHECK(parties({"= Statement of the Australia-Japan Ocean Dialogue", "Reefs are old."}) ==
        Lines{"Australia", "Japan"});
}

TEST_CASE("a title without states leaves it to the opening list") {
  CHECK(parties({"= Joint Statement on Reefs", "We, the Ministers of Fiji, Tonga and Samoa, met in Suva."}) ==
        Lines{"Fiji", "Tonga", "Samoa"});
  CHECK(parties({"= Joint Statement on Reefs",
                 "President Maria Lopez of Mexico and Prime Minister Ana Silva of Peru met."}) ==
        Lines{"Mexico", "Peru"});
}

TEST_CASE("a forum in the title speaks as one, unless the text names most of its members") {
  CHECK(parties({"= Joint Statement of the Quad", "We like reefs."}) == Lines{"Quad"});
  CHECK(parties({"= G7 Leaders' Statement", "We, the Leaders of the G7, like reefs."}) == Lines{"G7"});
  CHECK(parties({"= Joint Statement of the Quad", "We like India.", "We like Japan."}) == Lines{"Quad"});
  CHECK(parties({"= Joint Statement of the Quad", "Reefs are old.", "We like India.", "We like Japan.",
                 "We like Australia."}) == Lines{"Australia", "India", "Japan", "United States"});
}

TEST_CASE("what a forum that speaks as one undertakes binds the forum") {
  CHECK(commitments({"= G7 Leaders' Statement", "We, the Leaders of the G7, will share data."}) ==
        Lines{"G7 | high | share | commitment/modal"});
}

TEST_CASE("states that open the text beside those of the title are parties too") {
  CHECK(parties({"= Joint Statement of Japan, Fiji and Others",
                 "Japan, Fiji, Tonga and Samoa like reefs."}) == Lines{"Japan", "Fiji", "Tonga", "Samoa"});
  CHECK(parties({"= Joint Statement of Japan and Fiji", "Fiji, Tonga and Samoa like reefs."}) ==
        Lines{"Japan", "Fiji"});
}

TEST_CASE("a place before the states that speak is none of them") {
  CHECK(parties({"= Statement on Reefs", "In Osaka, Japan and Fiji praised reefs."}) ==
        Lines{"Japan", "Fiji"});
}

TEST_CASE("one state, or none, if there are no more") {
  CHECK(parties({"= Statement on Reefs", "Japan likes reefs."}) == Lines{"Japan"});
  CHECK(parties({"= Statement on Reefs", "Reefs are old."}).empty());
}

TEST_CASE("persons stand for the state that their post is in, organs for their owner") {
  CHECK(state_of({"Prime Minister Tanaka Kenji of Japan spoke."}, "Tanaka") == "Japan");
  CHECK(state_of({"The U.S. Department of Energy spoke."}, "Energy") == "United States");
  CHECK(state_of({"The Reef Agency spoke."}, "Reef").empty());
}

TEST_CASE("a government that writes of others speaks for itself, unless they are in the title") {
  const std::string site = "site: https://www.whitehouse.gov/a/";
  CHECK(Statement{{"= Statement on Reefs", site, "Fiji and Tonga like reefs."}}.issuers() ==
        Lines{"United States"});
  CHECK(Statement{{"= Statement by Fiji and Tonga", site, "Fiji and Tonga like reefs."}}.issuers() ==
        Lines{"Fiji", "Tonga"});
  CHECK(Statement{{"= Joint Statement on Reefs", site, "Fiji and Tonga like reefs."}}.issuers() ==
        Lines{"Fiji", "Tonga"});
}

TEST_CASE("Korea alone is the Republic of Korea") {
  CHECK(Statement{{"= Joint Statement of the U.S.-Korea Reef Dialogue", "Both sides met."}}.parties() ==
        Lines{"United States", "Republic of Korea"});
}

TEST_CASE("a name that two states share makes neither a party") {
  CHECK(Statement{{"= Joint Statement of the U.S.-Congo Reef Dialogue", "Both sides met."}}.parties() ==
        Lines{"United States"});
  CHECK(Statement{{"= Joint Statement of Congo and the United States", "Both sides met."}}.parties() ==
        Lines{"United States"});
}

TEST_CASE("a round that introduces itself is made of those whom it names, territories among them") {
  const std::string title = "= U.S.-Pacific Islands Forum Leaders Statement";
  CHECK(parties({title,
                 "We—the governments of Fiji, New Caledonia, Tonga, and the United States—meet in Suva."}) ==
        Lines{"Fiji", "New Caledonia", "Tonga", "United States"});
  CHECK(parties({title, "We met Fiji, New Caledonia, Tonga, and Samoa in Suva."}) ==
        Lines{"United States", "Pacific Islands Forum"});
  CHECK(parties({title, "Reefs matter to Fiji, New Caledonia, Tonga, and Samoa."}) ==
        Lines{"United States", "Pacific Islands Forum"});
}

TEST_CASE("whom one condemns or works with is no party") {
  const std::string title = "= Joint Statement of Japan and Chile";
  CHECK(parties({title, "We condemn Russia, Iran, and North Korea."}) == Lines{"Japan", "Chile"});
  CHECK(parties({title, "We, together with our partners Ukraine, Moldova, and Georgia, met."}) ==
        Lines{"Japan", "Chile"});
}

TEST_CASE("those who joined a grouping do not speak for it") {
  CHECK(Statement{{"= G7 Digital Ministers' Declaration", "We, the G7 Digital Ministers, met in Trento.",
                   "We were joined by Ministers of Brazil, Chile and Kenya."}}
            .parties() == Lines{"G7"});
}

TEST_CASE("a list of some of the partners tells no parties") {
  const auto of = [](const std::string& word) {
    return parties(
        {"= The NATO Summit", "Leaders " + word + " Fiji, Tonga, Samoa, Palau, Nauru and Japan came."});
  };
  CHECK(of("of") == Lines{"Fiji", "Tonga", "Samoa", "Palau", "Nauru", "Japan"});
  CHECK(of("including") == Lines{"NATO"});
  CHECK(of("like") == Lines{"NATO"});
}

TEST_CASE("a grouping is told by its members where one sentence lists them") {
  CHECK(Statement{{"= G7 Leaders' Statement", "Japan and Italy met.", "Canada and France trade.",
                   "Germany and the United Kingdom rest."}}
            .parties() == Lines{"Japan", "Italy"});
}

TEST_CASE("a union in the title speaks with the states that the opening lists") {
  CHECK(Statement{{"= EU-Central Asia Conference Communiqué",
                   "Kazakhstan, Tajikistan and Uzbekistan were represented."}}
            .parties() == Lines{"European Union", "Kazakhstan", "Tajikistan", "Uzbekistan"});
}

TEST_CASE("the last of those who speak may be told by a post") {
  CHECK(Statement{{"= Joint Statement",
                   "We, the Foreign Ministers of Australia, India and Japan and the Secretary "
                   "of State of the United States, met."}}
            .parties() == Lines{"Australia", "India", "Japan", "United States"});
}

TEST_CASE("whom the list of those who speak stands together with is a party, if it is a state or a union") {
  const auto of = [](const std::string& beside) {
    return parties(
        {"= Joint Statement", "We, the Ministers of Chile, Peru and Japan" + beside + " met in Lima."});
  };
  const Lines listed{"Chile", "Peru", "Japan"};
  const Lines with_union{"Chile", "Peru", "Japan", "European Union"};
  CHECK(of(", together with the European Union,") == with_union);
  CHECK(of(" together with the European Union,") == with_union);
  CHECK(of(", together with Mexico,") == Lines{"Chile", "Peru", "Japan", "Mexico"});
  CHECK(of(", together with the Coral Foundation,") == listed);
  CHECK(of(", together with friends of Mexico,") == listed);
  CHECK(of(", thankful to the European Union,") == listed);
}

TEST_CASE("ministers in states who say we are theirs") {
  CHECK(parties({"= Reef Statement", "We, the ministers for reefs in Japan, Australia and France, met."}) ==
        Lines{"Japan", "Australia", "France"});
}

TEST_CASE("lines below the title tell who speaks, before the text does") {
  const std::string body = "They thanked the experts of Kenya and Peru.";
  CHECK(parties({"= Reef Declaration", "by: adopted by Japan, Australia and France", body}) ==
        Lines{"Japan", "Australia", "France"});
  CHECK(parties({"= Reef Declaration", "by: adopted by Japan, Australia, France,", "by: Chile and Togo",
                 body}) == Lines{"Japan", "Australia", "France", "Chile", "Togo"});
  CHECK(parties({"= Reef Declaration", "by: adopted in Japan", "by: Chile", body}) == Lines{"Kenya", "Peru"});
}

TEST_CASE("a union and its organs are one party") {
  CHECK(
      parties({"= Reef Statement",
               "Prime Minister Kai Mori of Japan, the European Union, the European Council and the European "
               "Commission met in Lima."}) == Lines{"Japan", "European Union"});
}

TEST_CASE("an organisation joined to a state by a hyphen is the other side") {
  CHECK(parties({"= Joint Statement of the NATO-Georgia Commission", "Reefs are old."}) ==
        Lines{"NATO", "Georgia"});
}

TEST_CASE("the other side is whose persons open the text") {
  CHECK(parties({"= Joint Statement with the Prime Minister of Norway",
                 "President Ana Lopez of Mexico welcomed Prime Minister Kai Olsen."}) ==
        Lines{"Norway", "Mexico"});
  // Whom the vocabulary knows from NATO, too.
  CHECK(parties({"= Joint Statement with the Prime Minister of Norway",
                 "President Ana Lopez of Mexico welcomed Prime Minister Jens Stoltenberg."}) ==
        Lines{"Mexico", "Norway"});
}

TEST_CASE("organisations together with which a text is made are parties of it") {
  CHECK(
      parties({"= Reef Statement",
               "This Statement is made by the Governments of Chile, Peru and Mexico, together with the OECD, "
               "NATO and the European Union."}) ==
      Lines{"Chile", "Peru", "Mexico", "OECD", "NATO", "European Union"});
  CHECK(parties({"= Reef Statement",
                 "The Ministers of Chile, Peru and Mexico, together with the OECD, met in Lima."}) ==
        Lines{"Chile", "Peru", "Mexico"});
  CHECK(parties({"= Reef Statement",
                 "We, the Ministers of Chile, Peru and Mexico, together with the OECD, met in Lima."}) ==
        Lines{"Chile", "Peru", "Mexico", "OECD"});
}

TEST_CASE("a title that names those with whom it is made is completed by who opens the text") {
  const std::string opening =
      "Prime Minister Ana Mori of Chile, Prime Minister Kai Olsen of Norway, and President Joan Lopez of "
      "Mexico "
      "met in Lima.";
  CHECK(parties({"= Press Release with the President of Mexico and the Prime Minister of Norway", opening}) ==
        Lines{"Chile", "Norway", "Mexico"});
  CHECK(parties({"= Press Release of the President of Mexico and the Prime Minister of Norway", opening}) ==
        Lines{"Mexico", "Norway"});
}

TEST_CASE("a listed namesake says nothing of who the text itself names") {
  CHECK(state_of({"= Joint Statement of Chile and Japan",
                  "The delegation of Chile was led by Mr Alfredo Moreno Charme, Minister of Foreign Affairs. "
                  "Minister Moreno spoke."},
                 "Moreno") != "Ecuador");
}

TEST_CASE("who invited those whom the next sentence tells is one of them") {
  CHECK(
      parties({"= Communiqué of the Second Reef Summit",
               "At the invitation of President Maria Lopez of Mexico, the leaders of the region met in Lima.",
               "President Ana Silva of Peru and President Luis Rojas of Chile attended."}) ==
      Lines{"Mexico", "Peru", "Chile"});
  CHECK(parties({"= Communiqué of the Second Reef Summit",
                 "After a visit of President Maria Lopez of Mexico, the leaders of the region met in Lima.",
                 "President Ana Silva of Peru and President Luis Rojas of Chile attended."}) ==
        Lines{"Peru", "Chile"});
}

TEST_CASE("a state of the title that opens the text speaks beside those whom the text lists") {
  CHECK(parties({"= Statement of the Japan-CLV Ministers' Meeting",
                 "The Ministers of Japan on the one hand and of Chile, Peru and Mexico on the other met in "
                 "Lima."}) == Lines{"Japan", "Chile", "Peru", "Mexico"});
}

TEST_CASE("who stands behind the list with a preposition of its own speaks too") {
  CHECK(parties({"= Joint Statement on Reefs",
                 "The following is issued by the Governments of Japan, Peru and Chile, and by the European "
                 "Union."}) == Lines{"Japan", "Peru", "Chile", "European Union"});
  CHECK(parties({"= Joint Statement on Reefs",
                 "The Ministers of Japan, Ireland*, Peru and Chile met in Lima."}) ==
        Lines{"Japan", "Ireland", "Peru", "Chile"});
}
