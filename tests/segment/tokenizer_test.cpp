#include "entente/segment/tokenizer.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "segment/segment_support.hpp"

using namespace entente;

namespace {

std::vector<Token> tokens_of(std::string_view text) {
  const Abbreviations& abbreviations = test::abbreviations();
  std::vector<Token> tokens;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, abbreviations, tokens);
  return tokens;
}

}  // namespace

TEST_CASE("where tokens begin and end") {
  struct Row {
    std::string_view text;
    std::string_view tokens;
  };
  const Row rows[] = {
      // abbreviations
      {"U.S.-Japan", "U.S.|-|Japan|"},
      {"the U.S. and the U.K.", "the| U.S.| and| the| U.K.|"},
      {"Washington, D.C.", "Washington|,| D.C.|"},
      {"Washington, DC.", "Washington|,| DC|.|"},
      {"(e.g., water; i.e. it)", "(|e.g.|,| water|;| i.e.| it|)|"},
      {"10 a.m. to 5 p.m.", "10| a.m.| to| 5| p.m.|"},
      {"Sept. 9 Gen. X Jr., No. 5", "Sept.| 9| Gen.| X| Jr.|,| No.| 5|"},
      {"sept. General. Jr", "sept|.| General|.| Jr|"},
      {"U.S.A. or U.S or D.P.R.K.", "U.S.A.| or| U.S| or| D.P.R.K.|"},
      {"Daniel A. Sepulveda", "Daniel| A|.| Sepulveda|"},
      {"J.R.Smith and J.Smith", "J.R.|Smith| and| J|.|Smith|"},
      {"É.U. and Ō.X.", "É.U.| and| Ō.X.|"},
      {"technologies.We", "technologies|.|We|"},
      {"www.state.gov", "www|.|state|.|gov|"},
      {"e.g.the", "e.g.|the|"},
      // joiners inside words
      {"R&D, AT&T, R & D, Q&", "R&D|,| AT&T|,| R| &| D|,| Q|&|"},
      {"O'Brien of Côte d'Ivoire and d’Ivoire", "O'Brien| of| Côte| d'Ivoire| and| d’Ivoire|"},
      {"don't won’t", "don't| won’t|"},
      {"ʻOumuamua", "ʻOumuamua|"},
      // clitics
      {"Japan's Japan’s JAPAN’S", "Japan|'s| Japan|’s| JAPAN|’S|"},
      {"U.S.'s U.S.’s", "U.S.|'s| U.S.|’s|"},
      {"both countries' roles, States’ hosting", "both| countries|'| roles|,| States|’| hosting|"},
      {"the Agency (CISA)’s “Quad”’s 1990's", "the| Agency| (|CISA|)|’s| “|Quad|”|’s| 1990|'s|"},
      {"'s alone", "'|s| alone|"},
      {"Japan'sea", "Japan'sea|"},
      {"the ‘blue dots’ and 'green lines' end", "the| ‘|blue| dots|’| and| '|green| lines|'| end|"},
      {"rock 'n' roll", "rock| '|n|'| roll|"},
      {"the '90s", "the| '|90s|"},
      // digits in words
      {"G7 CO2 COVID-19 H1N1 IPv6", "G7| CO2| COVID|-|19| H1N1| IPv6|"},
      {"5G 6G, 3GPP 1990s 5km", "5G| 6G|,| 3GPP| 1990s| 5km|"},
      {"(6Promoting", "(|6|Promoting|"},
      // numbers
      {"1,748 2.5 3.1.4 13, 14.", "1,748| 2.5| 3.1.4| 13|,| 14|.|"},
      {"21st 2nd 3RD 4th 11that 5thé", "21st| 2nd| 3RD| 4th| 11that| 5thé|"},
      {"10thASEAN 4THX", "10th|ASEAN| 4THX|"},
      {"$500 10% 2.5bn 9/9/2003 13:30", "$|500| 10|%| 2.5|bn| 9|/|9|/|2003| 13|:|30|"},
      {"2+2 ٣٤", "2|+|2| ٣٤|"},
      {"1,", "1|,|"},
      // marks
      {"“culture of security.”", "“|culture| of| security|.|”|"},
      {"a—b – c • d… ...", "a|—|b| –| c| •| d|…| .|.|.|"},
      {"Sao Paulo, São Paulo", "Sao| Paulo|,| São| Paulo|"},
      {"Sa\u0303o co\u00ADoperation", "Sa\u0303o| co\u00ADoperation|"},
      {"\u0301 x", "\u0301| x|"},
      {"東京。次", "東京|。|次|"},
      // white space
      {"  a \t b\u00A0c\u200Bd\u200Ee  ", "a| b| c| d| e|"},
      {" \u00A0 ", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(test::join(row.text, tokens_of(row.text)) == row.tokens);
  }
}

TEST_CASE("kinds of tokens") {
  struct Row {
    std::string_view text;
    TokenKind kind;
  };
  const Row rows[] = {
      {"Japan", TokenKind::word},    {"U.S.", TokenKind::word},     {"R&D", TokenKind::word},
      {"5G", TokenKind::word},       {"日本", TokenKind::word},     {"13", TokenKind::number},
      {"1,748", TokenKind::number},  {"21st", TokenKind::number},   {"٣", TokenKind::number},
      {"-", TokenKind::punctuation}, {"½", TokenKind::punctuation}, {"$", TokenKind::punctuation},
      {"'", TokenKind::punctuation},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const std::vector<Token> tokens = tokens_of(row.text);
    REQUIRE(tokens.size() == 1);
    CHECK(tokens[0].kind == row.kind);
  }
  CHECK(tokens_of("Japan’s")[1].kind == TokenKind::clitic);
  CHECK(tokens_of("States’ x")[1].kind == TokenKind::clitic);
  CHECK(tokens_of("‘States’ x")[2].kind == TokenKind::punctuation);
}

TEST_CASE("how words are written") {
  struct Row {
    std::string_view text;
    TokenCase letter_case;
  };
  const Row rows[] = {
      {"japan", TokenCase::lower},      {"Japan", TokenCase::capitalised},
      {"A", TokenCase::capitalised},    {"a", TokenCase::lower},
      {"APEC", TokenCase::upper},       {"U.S.", TokenCase::upper},
      {"G7", TokenCase::upper},         {"5G", TokenCase::upper},
      {"R&D", TokenCase::upper},        {"e.g.", TokenCase::lower},
      {"Gen.", TokenCase::capitalised}, {"iPhone", TokenCase::mixed},
      {"NETmundial", TokenCase::mixed}, {"McDonald", TokenCase::mixed},
      {"Côte", TokenCase::capitalised}, {"Élysée", TokenCase::capitalised},
      {"ÉU", TokenCase::upper},         {"d'Ivoire", TokenCase::mixed},
      {"1990s", TokenCase::lower},      {"日本", TokenCase::none},
      {"13", TokenCase::none},          {"21st", TokenCase::none},
      {"-", TokenCase::none},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const std::vector<Token> tokens = tokens_of(row.text);
    REQUIRE(tokens.size() == 1);
    CHECK(tokens[0].letter_case == row.letter_case);
  }
}

TEST_CASE("tokens of a range are appended and do not look beyond it") {
  const std::string text = "the U.S. and";
  const Abbreviations& abbreviations = test::abbreviations();
  std::vector<Token> tokens(1);
  tokenize(text, {4, 7}, abbreviations, tokens);
  REQUIRE(tokens.size() == 2);
  CHECK(slice(text, tokens[1].range) == "U.S");
  CHECK_FALSE(tokens[1].glued);  // what stands before the range does not count
}
