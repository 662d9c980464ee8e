#include "entente/relate/pattern_match.hpp"

#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// The matches of `pattern` in `prose`: "Japan -> OECD, APEC". Only words that the vocabulary knows can be
/// met.
Lines matches(const std::string& pattern, const std::string& prose) {
  Lexicon lexicon = gazetteer().lexicon;
  const auto rules = compile_relation_rules({Rule{"r", "", 0.5, "supports", {pattern}}}, lexicon);
  REQUIRE(rules);
  Statement statement{{prose}};
  ParsedSentence sentence{statement.segmentation.sentences.empty()
                              ? SentenceId{}
                              : SentenceId{statement.segmentation.sentences.size() - 1},
                          statement.last_sentence(),
                          statement.groups(),
                          {}};
  for (const VerbGroup& group : sentence.groups)
    sentence.subjects.push_back(classify_subject(statement.context, group.subject, {}));
  Lines found;
  for (const PatternMatch& match : match_pattern(statement.context, sentence, rules->patterns.front())) {
    Lines objects;
    for (const RelationObject& object : match.objects) objects.push_back(statement.to_string(object));
    found.push_back(join(statement.names(match.subjects)) + " -> " + join(objects));
  }
  return found;
}

}  // namespace

TEST_CASE("a list, one mention, all of the clause") {
  const std::string prose = "Japan supports the OECD, APEC and Landsat through the G7.";
  CHECK(matches("S=State verb:support O=Forum", prose) == Lines{"Japan -> OECD, APEC"});
  CHECK(matches("S=State verb:support O1=Forum", prose) == Lines{"Japan -> OECD"});
  CHECK(matches("S=State verb:support O*=Forum", prose) == Lines{"Japan -> OECD, APEC, G7"});
}

TEST_CASE("any form of a verb, but one form of a word") {
  CHECK(matches("S=State verb:support O=Forum", "Japan supported the OECD.").size() == 1);
  CHECK(matches("S=State support O=Forum", "Japan supported the OECD.").empty());
}

TEST_CASE("who co-hosted also hosted") {
  CHECK(matches("S=State hosted O=Forum", "Japan co-hosted the OECD.") == Lines{"Japan -> OECD"});
  CHECK(matches("S=State hosted O=Forum", "Japan re-hosted the OECD.").empty());
  const Lines both = matches("SUBJ=State hosted O=Forum", "Japan and Peru co-hosted the OECD.");
  CHECK(std::set(both.begin(), both.end()) == std::set<std::string>{"Japan, Peru -> OECD"});
}

TEST_CASE("gaps are as long as they say and end at a semicolon") {
  CHECK(matches("S=State ~2 O=Forum", "Japan in the OECD.").size() == 1);
  CHECK(matches("S=State ~2 O=Forum", "Japan has long been in the OECD.").empty());
  CHECK(matches("S=State ~6 O=Forum", "Japan; then the OECD.").empty());
}

TEST_CASE("an optional element may be missing") {
  CHECK(matches("S=State is? in O=Forum", "Japan is in the OECD.").size() == 1);
  CHECK(matches("S=State is? in O=Forum", "Japan in the OECD.").size() == 1);
  CHECK(matches("S=State is in O=Forum", "Japan in the OECD.").empty());
}

TEST_CASE("possessive and adjective") {
  CHECK(matches("S1=State 's O1=Framework", "Japan's Reef Strategy.") == Lines{"Japan -> Reef Strategy"});
  CHECK(matches("S=adjective “|\"? O1=Framework", "The Japanese “Reef Strategy”.") ==
        Lines{"Japan -> Reef Strategy"});
}

TEST_CASE("the subject of the clause, whole or by type") {
  CHECK(matches("SUBJ verb:support O=Forum", "We support the OECD.") ==
        Lines{"Japan, United States -> OECD"});
  CHECK(matches("SUBJ=Agency verb:support O=Forum", "The Tariff Office supports the OECD.") ==
        Lines{"Tariff Office -> OECD"});
  CHECK(matches("SUBJ=Agency verb:support O=Forum", "We support the OECD.").empty());
  CHECK(matches("SUBJ verb:support O=Forum", "Prices support the OECD.").empty());
}

TEST_CASE("without a subject the parties are meant") {
  CHECK(matches("our O1=Framework", "We like our Reef Strategy.") ==
        Lines{"Japan, United States -> Reef Strategy"});
}

TEST_CASE("free text: noun phrases, tasks, dates") {
  CHECK(matches("SUBJ=Agency has the? lead for O=np",
                "The Tariff Office has the lead for the customs data of ports, as ever.") ==
        Lines{"Tariff Office -> customs data of ports"});
  CHECK(matches("SUBJ=Agency established to O=task", "The Tariff Office was established to reduce waste.") ==
        Lines{"Tariff Office -> reduction of waste"});
  CHECK(matches("S1=Forum in O=date", "The OECD in May 2031.") == Lines{"OECD -> 2031-05"});
  CHECK(matches("S1=Forum in O=date", "The OECD in Osaka.").empty());
}

TEST_CASE("an acronym in brackets belongs to the name before it") {
  CHECK(matches("S1=Agency of O1=State", "The Ocean Research Agency (ORA) of Japan.") ==
        Lines{"Ocean Research Agency -> Japan"});
}

TEST_CASE("every place where a pattern fits is given") {
  CHECK(matches("S1=State of O1=Forum", "Japan of the OECD and Japan of APEC.") ==
        Lines{"Japan -> OECD", "Japan -> APEC"});
}

TEST_CASE("all to the end of the sentence, or to where the pattern's words come again") {
  const std::string prose = "The team likes the OECD; as ever APEC, and the team the G7.";
  CHECK(matches("team ~2 O**=Forum", prose) ==
        Lines{"Japan, United States -> OECD, APEC", "Japan, United States -> G7"});
  CHECK(matches("team ~2 O*=Forum", prose) ==
        Lines{"Japan, United States -> OECD", "Japan, United States -> G7"});
}

TEST_CASE("an adjective names a state only where all of the pattern fits") {
  Statement statement{{"= Statement on Reefs", "The French reefs are old."}};
  const Lines before = statement.relations();
  for (const RecognisedEntity& entity : statement.context.recognition.entities)
    CHECK(entity.name != "France");
  CHECK(matches("S=adjective delegation ~2 O=Forum", "The French delegation likes the OECD.") ==
        Lines{"France -> OECD"});
  CHECK(matches("S=adjective O=Place", "The Taiwan Strait, Osaka.").empty());
  CHECK(matches("S=adjective delegation ~2 O=Forum", "The Papua New Guinea delegation likes the OECD.") ==
        Lines{"Papua New Guinea -> OECD"});
}

TEST_CASE("the series is the forum that met, or the meeting itself") {
  Statement statement{{"Japan was there."}};
  Lexicon lexicon = gazetteer().lexicon;
  const auto rules =
      compile_relation_rules({Rule{"r", "", 0.5, "participatedIn", {"S=State was O=series"}}}, lexicon);
  REQUIRE(rules);
  const ParsedSentence sentence{SentenceId{1}, statement.last_sentence(), statement.groups(), {}};
  const auto objects = [&] {
    Lines found;
    for (const PatternMatch& match : match_pattern(statement.context, sentence, rules->patterns.front()))
      found.push_back(statement.to_string(match.objects.front()));
    return found;
  };
  CHECK(objects().empty());
  statement.context.meeting = Event{};
  CHECK(objects() == Lines{"their meeting"});
  statement.context.series = EntityId{0};
  CHECK(objects() == statement.names({EntityId{0}}));
}

TEST_CASE("nothing is told across a negation") {
  CHECK(matches("S=State will ~1 attend the? O1=Forum", "Japan will not attend the OECD.").empty());
  CHECK(matches("SUBJ=State verb:support O=Forum", "Japan does not support the OECD.").empty());
}

TEST_CASE("of two states before a gap what follows is said of the nearer") {
  CHECK(matches("S1=State ~9 host of the? O1=Forum", "Japan thanked Peru as host of APEC.") ==
        Lines{"Peru -> APEC"});
  CHECK(matches("S1=State ~9 host of the? O1=Forum", "Japan spoke as host of APEC.") ==
        Lines{"Japan -> APEC"});
}
