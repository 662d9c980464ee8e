#include "entente/relate/known_relations.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// "Japan cooperatesIn U.S.-Japan Ocean Dialogue | relation/partners-in-name", in order of text.
Lines known(const Lines& lines) {
  const Statement statement{lines};
  Lines found;
  for (const KnownRelation& relation : find_known_relations(statement.context)) {
    found.push_back(statement.context.entity(relation.subject).name + " " +
                    std::string{local_name(relation.predicate)} + " " +
                    statement.context.entity(relation.object).name + " | " + std::string{relation.rule});
  }
  return found;
}

}  // namespace

TEST_CASE("states in the name of a dialogue work together in it, and take part in a summit") {
  CHECK(known({"The U.S.-Japan Ocean Dialogue grew."}) ==
        Lines{"United States cooperatesIn U.S.-Japan Ocean Dialogue | relation/partners-in-name",
              "Japan cooperatesIn U.S.-Japan Ocean Dialogue | relation/partners-in-name"});
  CHECK(known({"The U.S.-Japan Ocean Summit grew."}) ==
        Lines{"United States participatedIn U.S.-Japan Ocean Summit | relation/partners-in-name",
              "Japan participatedIn U.S.-Japan Ocean Summit | relation/partners-in-name"});
}

TEST_CASE("who is in a dialogue is told by the longest of its names, though that come later") {
  CHECK(known({"The Ocean Dialogue grew. The U.S.-Japan Ocean Dialogue grew."}) ==
        Lines{"United States cooperatesIn U.S.-Japan Ocean Dialogue | relation/partners-in-name",
              "Japan cooperatesIn U.S.-Japan Ocean Dialogue | relation/partners-in-name"});
}

TEST_CASE("a union of states takes part in its summits, and no more is said of it") {
  CHECK(known({"The EU came.", "The EU-Japan Ocean Summit grew."}).size() == 2);
  Statement statement{{"The EU came.", "The EU-Japan Ocean Dialogue grew."}};
  statement.context.series.reset();
  const auto of_another = find_known_relations(statement.context);
  REQUIRE(of_another.size() == 1);
  CHECK(statement.context.entity(of_another.front().subject).name == "Japan");
}

TEST_CASE("states in the name of a text issued it") {
  CHECK(known({"The U.S.-Japan Ocean Agreement grew."}) ==
        Lines{"United States issued U.S.-Japan Ocean Agreement | relation/issuers-in-name",
              "Japan issued U.S.-Japan Ocean Agreement | relation/issuers-in-name"});
}

TEST_CASE("one state in a name is no partner, nor is one that the statement does not name") {
  CHECK(known({"The Japan Ocean Dialogue grew."}).empty());
  CHECK(known({"= Statement on Reefs", "The Australia-Japan Ocean Dialogue grew."}).empty());
  CHECK(
      known({"= Statement on Reefs", "Japan watched.", "The Australia-Japan Ocean Dialogue grew."}).empty());
}

TEST_CASE("a person of the vocabulary speaks for a state that the statement names") {
  CHECK(known({"President Joe Biden spoke."}) ==
        Lines{"Joe Biden represents United States | relation/known-representative"});
  CHECK(known({"= Statement on Reefs", "Joe Biden spoke."}).empty());
}

TEST_CASE("each thing is told of once, where it is first named") {
  const Lines twice{"Reefs are old.", "The U.S.-Japan Ocean Dialogue grew.",
                    "The U.S.-Japan Ocean Dialogue ended."};
  CHECK(known(twice).size() == 2);
  const Statement statement{twice};
  for (const KnownRelation& relation : find_known_relations(statement.context))
    CHECK(statement.text(statement.segmentation.sentences[relation.sentence.index()].tokens) ==
          "The U.S.-Japan Ocean Dialogue grew.");
}

TEST_CASE("the members of the grouping in the title cooperate in it, if they are the parties") {
  const Lines quad{"Australia cooperatesIn Quad", "India cooperatesIn Quad", "Japan cooperatesIn Quad",
                   "United States cooperatesIn Quad"};
  CHECK(relations({"= Joint Statement of the Quad on Reefs",
                   "Australia, India, Japan and the United States like reefs."}) == quad);
  CHECK(relations({"= Joint Statement on Reefs", "Australia, India and Japan like reefs of the Quad."})
            .empty());
}

TEST_CASE("a state that an organ is for does not own it") {
  CHECK(known({"The Centre for Japanese Activists grew. We praised Japan."}).empty());
}

TEST_CASE("Korea is the one that makes the statement, and nobody where neither does") {
  const std::string title = "= Joint Statement of the Republic of Korea and the United States";
  CHECK(known({title, "We condemned the DPRK. The Korea Reef Agency grew."}) ==
        Lines{"Korea Reef Agency partOf Republic of Korea | relation/owner-in-name"});
  CHECK(known({"We condemned the DPRK. The Korea Reef Agency grew."}).empty());
}

TEST_CASE("a programme of two states is no place where they work") {
  CHECK(known({"The U.S.-Japan Reef Training Program grew."}).empty());
}

TEST_CASE("of a text that is to come nobody is the issuer") {
  CHECK(known({"The U.S.-Japan Ocean Agreement (UJOA) will include reefs."}).empty());
  CHECK(known({"We hailed the U.S.-Japan Ocean Agreement negotiations."}).empty());
}

TEST_CASE("a text of one state is its own, unless it is for it") {
  CHECK(known({"They praised the Reef Strategy of the United States."}) ==
        Lines{"United States issued Reef Strategy of the United States | relation/issuers-in-name"});
  CHECK(known({"The Declaration of Support for the Recovery of Japan grew."}).empty());
}

TEST_CASE("a text that they are to make has no issuer yet") {
  CHECK(known({"They agreed to establish a U.S.-Japan Ocean Framework."}).empty());
  CHECK(known({"They will put forward a U.S.-Japan Ocean Agreement."}).empty());
  CHECK(known({"They signed a U.S.-Japan Ocean Agreement."}).size() == 2);
}

TEST_CASE("a strategic partnership of states is no body in which they work") {
  for (const std::string& relation :
       relations({"= Joint Statement of Japan and Mexico",
                  "We praise the Japan-Mexico Comprehensive Strategic Partnership."}))
    CHECK(relation.find("cooperatesIn") == std::string::npos);
  const Lines climate =
      relations({"= Joint Statement of Japan and Mexico", "We praise the Japan-Mexico Climate Partnership."});
  CHECK(std::count(climate.begin(), climate.end(), "Japan cooperatesIn Japan-Mexico Climate Partnership") ==
        1);
}

TEST_CASE("who has a dialogue took part in a meeting of it that is counted") {
  const auto japan = [](const std::string& prose) { return known({prose}).back(); };
  CHECK(japan("They praised the sixth U.S.-Japan Cyber Dialogue.") ==
        "Japan participatedIn U.S.-Japan Cyber Dialogue | relation/partners-in-name");
  CHECK(japan("They will hold the sixth U.S.-Japan Cyber Dialogue.") ==
        "Japan cooperatesIn U.S.-Japan Cyber Dialogue | relation/partners-in-name");
}

TEST_CASE("companies meet in a forum of business, not the states it has its name from") {
  const auto cooperate = [](const std::string& name) {
    const Lines found = relations({"= Joint Statement of Japan and Mexico", "We praise the " + name + "."});
    return std::any_of(found.begin(), found.end(), [](const std::string& relation) {
      return relation.find("cooperatesIn") != std::string::npos;
    });
  };
  CHECK_FALSE(cooperate("Japan-Mexico CEO Forum"));
  CHECK_FALSE(cooperate("Japan-Mexico Business Dialogue"));
  CHECK_FALSE(cooperate("Japan-Mexico Major Defense Partnership"));
  CHECK_FALSE(cooperate("Japan-Mexico Trilateral Partnership for Reefs"));
  CHECK(cooperate("Japan-Mexico Partnership for Reefs"));
  CHECK(cooperate("Japan-Mexico Reef Dialogue"));
  CHECK(cooperate("Japan-Mexico Reef Consultations"));
}

TEST_CASE("a short name inside a listed one does not hide its state") {
  CHECK(known({"Russia slept.", "They named the Central Bank of Russia."}) ==
        Lines{"Central Bank of Russia partOf Russia | relation/owner-in-name"});
}

TEST_CASE("a joint declaration that names nobody is of the parties, if they are few") {
  CHECK(known({"We will implement the Joint Declaration on Reef Cooperation."}) ==
        Lines{"Japan issued Joint Declaration on Reef Cooperation | relation/joint-text",
              "United States issued Joint Declaration on Reef Cooperation | relation/joint-text"});
  CHECK(known({"We will implement the Joint Statement on Reef Commerce."}).empty());
  CHECK(known({"We recall the Joint Declaration of the Reef Summit."}).empty());
}

TEST_CASE("who governs in the text does not speak for the organisation that the vocabulary knows") {
  CHECK(known({"NATO and Norway met. Prime Minister Jens Stoltenberg spoke. Jens Stoltenberg left."}) ==
        Lines{"Jens Stoltenberg represents Norway | relation/known-representative"});
  CHECK(known({"NATO and Norway met. Jens Stoltenberg left."}) ==
        Lines{"Jens Stoltenberg represents NATO | relation/known-representative"});
  CHECK(known({"Norway met. Jens Stoltenberg left."}) ==
        Lines{"Jens Stoltenberg represents Norway | relation/known-representative"});
}

TEST_CASE("an office of an organisation is none of the state from which somebody comes") {
  CHECK(known({"The United States and NATO met. Deputy Secretary General Joe Biden spoke."}).empty());
  CHECK(known({"Norway and NATO met. Special Envoy Jens Stoltenberg spoke."}) ==
        Lines{"Jens Stoltenberg represents NATO | relation/known-representative"});
}

TEST_CASE("an organ is of the organisation with whose name its own begins") {
  CHECK(known({"They met in the OECD.", "They thanked the OECD Secretariat."}) ==
        Lines{"OECD Secretariat partOf OECD | relation/owner-in-name"});
  CHECK(known({"They met in the OECD.", "They thanked the OECD Reef Unit."}) ==
        Lines{"OECD Reef Unit partOf OECD | relation/owner-in-name"});
  CHECK(known({"They met in the OECD.", "They praised the OECD Reef Summit."}).empty());
  CHECK(known({"They met in the OECD.", "They thanked the OECD-Norway Reef Centre."}).empty());
}

TEST_CASE("a dialogue that is to meet is one to work in, not one that was attended") {
  const Lines ahead =
      relations({"= Joint Statement of Japan and Chile", "date: 2006-12-12", "They like reefs.",
                 "The Japan-Chile Reef Dialogue will be held in Lima in May 2007."});
  CHECK(std::count(ahead.begin(), ahead.end(), "Japan cooperatesIn Japan-Chile Reef Dialogue") == 1);
  CHECK(std::count(ahead.begin(), ahead.end(), "Japan participatedIn Japan-Chile Reef Dialogue") == 0);
  const Lines past =
      relations({"= Joint Statement of Japan and Chile", "date: 2006-12-12", "They like reefs.",
                 "The Japan-Chile Reef Dialogue was held in Lima in May 2006."});
  CHECK(std::count(past.begin(), past.end(), "Japan participatedIn Japan-Chile Reef Dialogue") == 1);
}
