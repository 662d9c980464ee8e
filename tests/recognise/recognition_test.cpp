#include "entente/recognise/recognition.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::entities_of;
using test::Lines;
using test::mentions_of;
using test::ReadText;

TEST_CASE("a name that lists several things in itself is one") {
  CHECK(entities_of("We met the Ministry of Economy, Trade and Industry in the morning.") ==
        Lines{"Agency: Ministry of Economy, Trade and Industry [Ministry of Economy, Trade and Industry]"});
  CHECK(entities_of("It is led by the Ministry of Land, Infrastructure, Transport and Tourism.") ==
        Lines{"Agency: Ministry of Land, Infrastructure, Transport and Tourism "
              "[Ministry of Land, Infrastructure, Transport and Tourism]"});
  CHECK(entities_of("We thank the Ministry of Internal Affairs and Communications and Japan.") ==
        Lines{"Agency: Ministry of Internal Affairs and Communications "
              "[Ministry of Internal Affairs and Communications]",
              "State: Japan [Japan]"});
}

TEST_CASE("two names side by side are two") {
  CHECK(entities_of("We support the APEC and OECD privacy guidelines.") ==
        Lines{"Framework: APEC privacy guidelines [APEC]",
              "Framework: OECD privacy guidelines [OECD privacy guidelines]"});
  CHECK(entities_of("The Ministry of Economy and the Department of Trade met.") ==
        Lines{"Agency: Ministry of Economy [Ministry of Economy]",
              "Agency: Department of Trade [Department of Trade]"});
}

TEST_CASE("the longest name wins") {
  const ReadText text{"We value the Council of Europe Convention on Cybercrime."};
  CHECK(text.entities() == Lines{"Framework: Council of Europe Convention on Cybercrime "
                                 "[Council of Europe Convention on Cybercrime]"});
  CHECK(text.lost() == Lines{"listed: Council of Europe"});
}

TEST_CASE("the state before an organ is its owner and no mention") {
  const ReadText text{"The U.S. Department of State leads."};
  CHECK(text.entities() ==
        Lines{"Agency: Department of State [Department of State|U.S. Department of State]"});
  REQUIRE(text.recognition().mentions.size() == 1);
  CHECK(text.name_of(text.recognition().mentions.front().owner) == "United States");
  CHECK(text.mentions() == Lines{"listed: U.S. Department of State -> Department of State"});
}

TEST_CASE("a definition in brackets names the thing from there on") {
  CHECK(entities_of("We thank the National Science Foundation (NSF). The support of NSF is vital.") ==
        Lines{"Agency: National Science Foundation [National Science Foundation|NSF]"});
  CHECK(entities_of("We met as the Open Network Dialogue (the “OND”), and OND goes on.") ==
        Lines{"Forum: Open Network Dialogue [Open Network Dialogue|OND]"});
  CHECK(entities_of("We held the Security Consultative Committee (“2+2”) again.") ==
        Lines{"Forum: Security Consultative Committee [Security Consultative Committee|2+2]"});
  CHECK(entities_of("We made the Open Radio Working Group (the Group) and tasked the Group with it.") ==
        Lines{"Forum: Open Radio Working Group [Open Radio Working Group|Group]"});
  CHECK(mentions_of("We thank the National Science Foundation (NSF). The support of NSF is vital.") ==
        Lines{"head-noun: National Science Foundation -> National Science Foundation",
              "definition: NSF -> National Science Foundation",
              "definition: NSF -> National Science Foundation"});
}

TEST_CASE("brackets that define nothing make no name") {
  CHECK(entities_of("We met as the Open Network Dialogue (in the spring).") ==
        Lines{"Forum: Open Network Dialogue [Open Network Dialogue]"});
  CHECK(entities_of("We met as the Open Network Dialogue (") ==
        Lines{"Forum: Open Network Dialogue [Open Network Dialogue]"});
}

TEST_CASE("a capitalised head behind an article is the thing of that head that was named last") {
  CHECK(
      mentions_of("We visited the Department of Energy and the Department of Trade. We thank the Department. "
                  "We visited the Department of Energy. We thank the Department.") ==
      Lines{"head-noun: Department of Energy -> Department of Energy",
            "head-noun: Department of Trade -> Department of Trade",
            "short-form: Department -> Department of Trade",
            "head-noun: Department of Energy -> Department of Energy",
            "short-form: Department -> Department of Energy"});
  CHECK(mentions_of("We opened the Open Network Dialogue. Our Dialogue is a success.") ==
        Lines{"head-noun: Open Network Dialogue -> Open Network Dialogue",
              "short-form: Dialogue -> Open Network Dialogue"});
  // A meeting that is counted, where one thing alone is called so.
  CHECK(mentions_of("We opened the Open Network Dialogue. The second Dialogue will be held in May.") ==
        Lines{"head-noun: Open Network Dialogue -> Open Network Dialogue",
              "short-form: Dialogue -> Open Network Dialogue"});
  CHECK(mentions_of(
            "We opened the Open Network Dialogue and the Radio Trade Dialogue. The next Dialogue is ours.") ==
        Lines{"head-noun: Open Network Dialogue -> Open Network Dialogue",
              "head-noun: Radio Trade Dialogue -> Radio Trade Dialogue"});
  // Nothing of the kind was named before.
  CHECK(mentions_of("We thank the Department. We visited the Department of Energy.") ==
        Lines{"head-noun: Department of Energy -> Department of Energy"});
}

TEST_CASE("a person keeps the post and the state that stand with the name") {
  const ReadText text{"Prime Minister Kishida Fumio of Japan spoke."};
  CHECK(text.entities() == Lines{"Person: Kishida Fumio [Kishida Fumio]", "State: Japan [Japan]"});
  CHECK(text.recognition().entities.front().post == "Prime Minister");
  CHECK(text.name_of(text.recognition().mentions.front().post_of) == "Japan");
  CHECK(entities_of("The delegation of Ambassador Daniel A. Sepulveda was large.") ==
        Lines{"Person: Daniel A. Sepulveda [Daniel A. Sepulveda]"});
  CHECK(
      mentions_of("The chair was Yasuo Sakamoto, Director General of the Global Strategy Bureau.").front() ==
      "person-before-post: Yasuo Sakamoto -> Yasuo Sakamoto");
}

TEST_CASE("a person is one under the full name, with a post, and under the family name") {
  CHECK(entities_of("We met President Joseph R. Biden, Jr. in the morning. Later President Biden spoke. "
                    "We thanked Biden.") ==
        Lines{"Person: Joseph R. Biden, Jr. [Joseph R. Biden, Jr.|Biden]"});
  CHECK(mentions_of("We met President Joseph R. Biden, Jr. in the morning. We thanked Biden.") ==
        Lines{"person-after-post: Joseph R. Biden, Jr. -> Joseph R. Biden, Jr.",
              "surname: Biden -> Joseph R. Biden, Jr."});
}

TEST_CASE("an unlisted name between in and a state is a place") {
  CHECK(entities_of("The talks were held in Busan, Republic of Korea, in the spring.") ==
        Lines{"Place: Busan [Busan]", "State: Republic of Korea [Republic of Korea]"});
  CHECK(mentions_of("The talks were held in Busan, Republic of Korea.").front() ==
        "city-in-state: Busan -> Busan");
}

TEST_CASE("an adjective of a state is no mention, its government is one") {
  CHECK(entities_of("The Japanese people and American firms welcome it.") == Lines{});
  CHECK(entities_of("The people of Japan welcome it.") == Lines{"State: Japan [Japan]"});
  CHECK(mentions_of("The Government of Japan spoke.") ==
        Lines{"government-of: Government of Japan -> Japan"});
  CHECK(mentions_of("The Japanese Government spoke.") ==
        Lines{"government-of: Japanese Government -> Japan"});
  CHECK(entities_of("The “Japan-led” effort grows.") == Lines{});
}

TEST_CASE("an ambiguous name is the thing of the state that is named with it") {
  const auto owner_of = [](std::string_view paragraph) {
    const ReadText text{paragraph};
    for (const RecognisedEntity& entity : text.recognition().entities) {
      if (entity.type == EntityType::agency) return text.name_of(entity.owner);
    }
    return std::string{"no agency"};
  };
  CHECK(owner_of("We thank the Japanese Ministry of Foreign Affairs.") == "Japan");
  CHECK(owner_of("We thank the Korean Ministry of Foreign Affairs.") == "Republic of Korea");
  CHECK(owner_of("Japan and its Ministry of Foreign Affairs agree.") == "Japan");
  CHECK(owner_of("We thank the Ministry of Foreign Affairs.").empty());
  // The parties are the states of the title.
  const ReadText of_party{{{BlockKind::title, "Japan-Australia Joint Statement"},
                           {BlockKind::paragraph, "We thank the Ministry of Foreign Affairs."}}};
  REQUIRE(of_party.recognition().entities.size() == 1);
  CHECK(of_party.name_of(of_party.recognition().entities.front().owner) == "Japan");
}

TEST_CASE("a meeting of a forum is no entity beside the forum") {
  CHECK(entities_of("We held the Open Network Dialogue Meeting in the spring.") ==
        Lines{"Forum: Open Network Dialogue [Open Network Dialogue]"});
  CHECK(entities_of("We came to the Quad Meeting in the spring.") == Lines{"Forum: Quad [Quad]"});
}

TEST_CASE("a common noun behind a name types it") {
  CHECK(mentions_of("We support the HORIZON project.") == Lines{"follower: HORIZON -> HORIZON"});
  CHECK(entities_of("We support the HORIZON project and the Blue Lagoon initiative.") ==
        Lines{"Programme: HORIZON [HORIZON]", "Programme: Blue Lagoon [Blue Lagoon initiative]"});
}

TEST_CASE("quotation marks around a name are noted") {
  CHECK(mentions_of("They adopted the “National Data Strategy” at once.") ==
        Lines{"quoted: National Data Strategy -> National Data Strategy"});
  CHECK(mentions_of("They adopted the National Data Strategy at once.") ==
        Lines{"head-noun: National Data Strategy -> National Data Strategy"});
}

TEST_CASE("a head that names a thing by itself needs no longer name before") {
  const Gazetteer gazetteer = test::gazetteer_of("");
  const ReadText text{"We will deepen our Alliance.", gazetteer};
  CHECK(text.mentions() == Lines{"stands-alone: Alliance -> Alliance"});
  CHECK(entities_of("We issued the Joint Statement.") == Lines{});
}

TEST_CASE("an ambiguous grouping is the smallest that has all parties as members") {
  const ReadText two{{{BlockKind::title, "U.S.-Japan Joint Statement"},
                      {BlockKind::paragraph, "We will deepen the Alliance."}}};
  CHECK(two.mentions() == Lines{"listed-ambiguous: Alliance -> U.S.-Japan Alliance"});
  const ReadText three{{{BlockKind::title, "U.S.-Japan-Australia Joint Statement"},
                        {BlockKind::paragraph, "We will deepen the Alliance."}}};
  CHECK(three.mentions() == Lines{"listed-ambiguous: Alliance -> Wide Alliance"});
}

TEST_CASE("a title gives the parties, a dateline the place and the date") {
  const ReadText text{{{BlockKind::title, "U.S.-Japan Joint Statement"},
                       {BlockKind::dateline, "Kyoto, March 14, 2014"},
                       {BlockKind::paragraph, "We agree."}}};
  Lines parties;
  for (const EntryId state : text.recognition().title_states) parties.push_back(text.name_of(state));
  CHECK(parties == Lines{"United States", "Japan"});
  CHECK(text.recognition().place == "Kyoto");
  CHECK(text.recognition().date == Date{2014, 3, 14});
  CHECK(text.entities() == Lines{"Place: Kyoto [Kyoto]"});
  CHECK(text.mentions() == Lines{"dateline-place: Kyoto -> Kyoto"});
  const ReadText listed{{{BlockKind::dateline, "Tokyo, March 14, 2014"}}};
  CHECK(listed.mentions() == Lines{"listed: Tokyo -> Tokyo"});
  CHECK(listed.recognition().place == "Tokyo");
}

TEST_CASE("headings and chrome name nothing") {
  const ReadText text{{{BlockKind::heading, "The Open Network Dialogue"},
                       {BlockKind::chrome, "Department of State"},
                       {BlockKind::paragraph, "We agree."}}};
  CHECK(text.entities() == Lines{});
}

TEST_CASE("dates are found with their periods, a bare day in the year of the document") {
  const ReadText text{
      {{BlockKind::dateline, "March 14, 2014"},
       {BlockKind::paragraph, "We met on March 13, 2014, and will meet in October 2014 and on May 2."}}};
  CHECK(text.dates() == Lines{"2014-03-14..2014-03-14: March 14, 2014",
                              "2014-03-13..2014-03-13: March 13, 2014", "2014-10..2014-10: October 2014",
                              "2014-05-02..2014-05-02: May 2"});
}

TEST_CASE("a capitalised name that nothing types is counted as unresolved") {
  const ReadText text{"We welcome Blue Lagoon and Green Harbour."};
  CHECK(text.entities() == Lines{});
  CHECK(text.unresolved() == Lines{"Blue Lagoon", "Green Harbour"});
  // Not so when a part of it is a mention after all.
  CHECK(ReadText{"We met President Joan Miller. We thank Miller."}.unresolved() == Lines{});
}

TEST_CASE("posts without a person are kept with their state") {
  CHECK(ReadText{"The Prime Minister of Japan and the Minister for Foreign Affairs met."}.posts() ==
        Lines{"Prime Minister of Japan of Japan", "Minister for Foreign Affairs of "});
}

TEST_CASE("entity_of_entry finds the entity of a thing or makes it") {
  const ReadText text{"Japan agrees."};
  Recognition recognition = text.recognition();
  const Gazetteer& gazetteer = test::small_gazetteer();
  const auto japan = find_entry(gazetteer.vocabulary, "https://w3id.org/entente/id/state/japan");
  const auto quad = find_entry(gazetteer.vocabulary, "https://w3id.org/entente/id/forum/quad");
  REQUIRE((japan && quad));
  CHECK(entity_of_entry(recognition, gazetteer, *japan).index() == 0);
  CHECK(entity_of_entry(recognition, gazetteer, *quad).index() == 1);
  CHECK(entity_of_entry(recognition, gazetteer, *quad).index() == 1);
  CHECK(recognition.entities.back().name == "Quad");
}

TEST_CASE("an empty document holds nothing") {
  const ReadText text{std::vector<test::Line>{}};
  CHECK(text.entities() == Lines{});
  CHECK(text.unresolved() == Lines{});
}

TEST_CASE("hostile sentences end, and mentions stay in order and apart") {
  const std::string nul(1, '\0');
  const std::vector<std::pair<std::string, int>> pieces{{"Word ", 200000},
                                                        {"(", 200000},
                                                        {"“", 200000},
                                                        {"A.", 200000},
                                                        {"(A ", 20000},
                                                        {"Trade, ", 20000},
                                                        {"A and ", 20000},
                                                        {"Minister ", 20000},
                                                        {"Ministry of ", 20000},
                                                        {"the Quad ", 20000},
                                                        {nul + "A" + nul, 20000},
                                                        {"Japan-", 20000}};
  for (const auto& [piece, times] : pieces) {
    INFO(piece);
    std::string sentence;
    for (int i = 0; i < times; ++i) sentence += piece;
    const ReadText text{sentence};
    const auto& mentions = text.recognition().mentions;
    CHECK(std::adjacent_find(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
            return b.tokens.first < a.tokens.last;
          }) == mentions.end());
  }
}

TEST_CASE("a family name in a compound is no person") {
  CHECK(entities_of("President Ana Lima met them. The Lima-Miller plan and the Miller-Lima talks go on.") ==
        Lines{"Person: Ana Lima [Ana Lima]"});
}

TEST_CASE("brackets before the number of a law define nothing") {
  CHECK(entities_of("We see the Radio Regulation (APEC) 2022/2065.") ==
        Lines{"Framework: Radio Regulation [Radio Regulation]", "Forum: APEC [APEC]"});
}

TEST_CASE("a listed short label that ends a longer name is its head") {
  CHECK(entities_of("We welcome the Clean Reef Alliance.") ==
        Lines{"Forum: Clean Reef Alliance [Clean Reef Alliance]"});
}

TEST_CASE("what is told of a thing, and who serves it, is no part of its name") {
  CHECK(entities_of("The Implementation of the Reef Pact is slow.") ==
        Lines{"Framework: Reef Pact [Reef Pact]"});
  CHECK(entities_of("We support the Prosecutor of the Grand Reef Court.") ==
        Lines{"Agency: Grand Reef Court [Grand Reef Court]"});
  CHECK(entities_of("We launched the 21st Century Reef Initiative.") ==
        Lines{"Programme: 21st Century Reef Initiative [21st Century Reef Initiative]"});
}

TEST_CASE("a line that looks like a heading may name who speaks, by a post") {
  const auto mentions = [](std::string_view heading) {
    return ReadText{{{BlockKind::heading, heading}, {BlockKind::paragraph, "We agree."}}}.mentions();
  };
  CHECK(mentions("Hosted by President Joan Miller") ==
        Lines{"person-after-post: Joan Miller -> Joan Miller"});
  CHECK(mentions("Presidents Joan Miller and Mark Johnson") ==
        Lines{"person-after-post: Joan Miller -> Joan Miller",
              "person-after-post: Mark Johnson -> Mark Johnson"});
  CHECK(mentions("The Department of State and President Joan Miller") ==
        Lines{"person-after-post: Joan Miller -> Joan Miller"});
  CHECK(mentions("The Legacy of Joan Miller") == Lines{});
  CHECK(mentions("Joan Miller, Director General") == Lines{});
}

TEST_CASE("the post of a person ends the name of a text before it") {
  CHECK(
      mentions_of("We recall the Reef Statement by President Joan Miller.") ==
      Lines{"head-noun: Reef Statement -> Reef Statement", "person-after-post: Joan Miller -> Joan Miller"});
  CHECK(mentions_of("We recall the Reef Declaration of Foreign Minister Joan Miller.") ==
        Lines{"head-noun: Reef Declaration -> Reef Declaration",
              "person-after-post: Joan Miller -> Joan Miller"});
  CHECK(mentions_of("We recall the Reef Statement by Presidents Joan Miller and Mark Johnson.").front() ==
        "head-noun: Reef Statement -> Reef Statement");
  // A name inside the post stays one.
  CHECK(mentions_of("We met Director of the Ministry of Trade Joan Miller.") ==
        Lines{"head-noun: Ministry of Trade -> Ministry of Trade",
              "person-after-post: Joan Miller -> Joan Miller"});
}

TEST_CASE("what a post is for is no text, a body in it stays a body") {
  CHECK(mentions_of(
            "With the Reef Strategy came Joan Miller, Ambassador in charge of Trade Policy of Japan.") ==
        Lines{"head-noun: Reef Strategy -> Reef Strategy", "person-before-post: Joan Miller -> Joan Miller",
              "listed: Japan -> Japan"});
  CHECK(mentions_of("With us was Joan Miller, Ambassador in charge of the Trade Office of Japan.") ==
        Lines{"person-before-post: Joan Miller -> Joan Miller",
              "head-noun: Trade Office of Japan -> Trade Office of Japan"});
  CHECK(mentions_of("With us was the Trade Policy of Japan.") ==
        Lines{"head-noun: Trade Policy of Japan -> Trade Policy of Japan"});
}

TEST_CASE("meetings of a thing, and who leads it, are no part of its name") {
  for (const char* told : {"Meeting", "Session", "Presidency", "Chairmanship"}) {
    INFO(told);
    CHECK(entities_of("We see the " + std::string{told} + " of the Reef Council.") ==
          Lines{"Agency: Reef Council [Reef Council]"});
  }
  CHECK(entities_of("We see the Reef Session of the Trade Council.") ==
        Lines{"Agency: Reef Session of the Trade Council [Reef Session of the Trade Council]"});
}

TEST_CASE("who is spoken of everywhere is known by the family name alone") {
  const auto mentions = [](std::string_view paragraph) {
    return ReadText{paragraph, test::built_in_gazetteer()}.mentions();
  };
  CHECK(mentions("They spoke of Putin and of Zelenskyy.") ==
        Lines{"listed: Putin -> Vladimir Putin", "listed: Zelenskyy -> Volodymyr Zelenskyy"});
  CHECK(mentions("They spoke of the Putin Institute.") ==
        Lines{"head-noun: Putin Institute -> Putin Institute"});
}

TEST_CASE("the bare name of an organ that many states have is that of the state named with it") {
  const auto owner_of = [](std::string_view paragraph) {
    const ReadText text{paragraph, test::built_in_gazetteer()};
    for (const RecognisedEntity& entity : text.recognition().entities) {
      if (entity.type == EntityType::agency) return entity.name + " of " + text.name_of(entity.owner);
    }
    return std::string{"no agency"};
  };
  CHECK(owner_of("The Congress of Kenya met.") == "Congress of Kenya");
  CHECK(owner_of("Japan and its Coast Guard met.") == "Coast Guard of ");
  CHECK(owner_of("The United States and its Coast Guard met.") ==
        "U.S. Coast Guard of Department of Homeland Security");
  CHECK(owner_of("The US Congress met.") == "U.S. Congress of United States");
}

TEST_CASE("a word that heads places is no short form of a body that begins with it") {
  CHECK(mentions_of("We met the Lake Chad Basin Commission. We thank the Commission.").size() == 2);
  CHECK(mentions_of("We met the Lake Chad Basin Commission. We saw the Lake.").size() == 1);
}

TEST_CASE("a short form behind the state that owns the thing is of the thing") {
  CHECK(entities_of("We met the Reef Institute of Radio of Japan (RIR). RIR will act.").front() ==
        "Organization: Reef Institute of Radio of Japan [Reef Institute of Radio of Japan|RIR]");
  CHECK(entities_of("We met the National Institute of Radio of Japan (NIR). NIR will act.").front() ==
        "Agency: National Institute of Radio [National Institute of Radio|NIR|National Institute of Radio of "
        "Japan]");
}

TEST_CASE("a listed short form that is defined is the thing that it is defined for") {
  const ReadText text{"We met the Board of Reefs (COB). The COB will act.", test::kept_gazetteer(R"(
<agency/cob> a ent:Agency ; skos:prefLabel "COB"@en .)")};
  CHECK(text.entities() == Lines{"Agency: Board of Reefs [Board of Reefs|COB]"});
  REQUIRE(text.recognition().entities.size() == 1);
  CHECK(text.recognition().entities.front().entry.has_value());
}
