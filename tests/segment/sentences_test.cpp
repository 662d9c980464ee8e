#include "entente/segment/sentences.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "entente/segment/tokenizer.hpp"
#include "segment/segment_support.hpp"

using namespace entente;

namespace {

/// The sentences of a paragraph. In the tables below, " / " stands where sentences end.
std::vector<std::string> sentences_of(SentenceSplitter& splitter, const Abbreviations& abbreviations,
                                      std::string_view text, ByteRange range) {
  std::vector<Token> tokens;
  tokenize(text, range, abbreviations, tokens);
  const auto starts = splitter.split(range, tokens);
  std::vector<std::string> sentences;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t last = i + 1 < starts.size() ? starts[i + 1] : tokens.size();
    sentences.emplace_back(slice(text, {tokens[starts[i]].range.begin, tokens[last - 1].range.end}));
  }
  return sentences;
}

std::vector<std::string> split(std::string_view text) {
  const Abbreviations& abbreviations = test::abbreviations();
  SentenceSplitter splitter{text, abbreviations};
  return sentences_of(splitter, abbreviations, text, {0, static_cast<std::uint32_t>(text.size())});
}

}  // namespace

TEST_CASE("where sentences end") {
  using Sentences = std::vector<std::string>;
  const Sentences cases[] = {
      {"They met.", "They agreed!", "Did they?", "Yes."},
      {"A “culture of security.”", "To this end, we act."},
      {"A \"culture of security.\"", "To this end, we act."},
      {"He agreed (see above).", "Japan did not."},
      {"It ended (in 2014.)", "Japan left."},
      {"They met in 2014.", "Japan left."},
      {"“We met.”", "“We agreed.”"},
      // the space is lost
      {"We use technologies.", "We will share."},
      {"We use “technologies.”", "They share."},
      // a number begins the sentence
      {"They met in Tokyo.", "15 States took part."},
      {"It went on in 2022.", "2023 will be better."},
      {"They met on March 13.", "15 States took part."},
      {"They met in the EU.", "27 States took part."},
      // reference marks
      {"They want security.[2]", "Japan agreed."},
      {"They want security.” [2] in all.", "Japan agreed."},
      // other scripts
      {"会議が開かれた。", "日本は参加した。"},
      {"Ils se sont réunis.", "À l’avenir, ils agiront."},
      // several spaces
      {"They met.", "Japan left."},
  };
  for (const Sentences& expected : cases) {
    std::string text;
    for (const std::string& sentence : expected) text += (text.empty() ? "" : " ") + sentence;
    CAPTURE(text);
    CHECK(split(text) == expected);
  }
  CHECK(split("technologies.We will") == Sentences{"technologies.", "We will"});
  CHECK(split("the “technologies.”They will") == Sentences{"the “technologies.”", "They will"});
  CHECK(split("  They met. \u00A0 Japan left. ") == Sentences{"They met.", "Japan left."});
  CHECK(split("").empty());
  CHECK(split(" ").empty());
}

TEST_CASE("what does not end is cut where it pauses") {
  const auto repeated = [](std::string_view words, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += words;
    return text;
  };
  // 600 tokens are a sentence still
  CHECK(split(repeated("one ", 600)).size() == 1);
  CHECK(split(repeated("one ", 601)).size() == 2);
  CHECK(split(repeated("one ", 598) + "one. They met.").size() == 2);
  // behind the last semicolon of the second half, else the last comma
  const auto by_comma = split(repeated("one two, ", 250));
  REQUIRE(by_comma.size() == 2);
  CHECK(by_comma.front() == repeated("one two, ", 199) + "one two,");
  const auto by_semicolon = split(repeated("one two, ", 120) + "one; " + repeated("one two, ", 130));
  REQUIRE(by_semicolon.size() == 2);
  CHECK(by_semicolon.front() == repeated("one two, ", 120) + "one;");
  for (const std::string& sentence : split(repeated("one ", 5000))) CHECK(sentence.size() <= 600 * 4);
}

TEST_CASE("where sentences do not end") {
  const std::string_view cases[] = {
      // never-ending abbreviations
      "We met Mr. Smith and Gen. Jones on Sept. 9.",
      "Under No. 5 and Art. 3 and cf. Japan it is so.",
      // abbreviations that may end, before other words
      "The U.S. Department of State met U.K. officials.",
      "Joseph R. Biden, Jr. of the United States spoke.",
      "Acme Inc. Chairman Smith came at 10 a.m. Tokyo time.",
      "Under no. 5 and Cl. 5 it is so.",
      // abbreviations by shape only
      "The D.P.R.K. Government and the X.Y. Council met.",
      // initials
      "Ambassador Daniel A. Sepulveda and Š. Kovač came.",
      "Ambassador J. A. Smith came from the U.S. A. Jones did too.",
      // decimals, addresses
      "It grew 2.5 percent, see www.state.gov or www.State.Gov for more.",
      "Annex 2.B and 3.IV hold.",
      "See state.Gov.Uk and x/state.Gov now.",
      // brackets and short quotations
      "The group (They met. Japan agreed.) went on.",
      "The paper “Trust. Security. Growth.” was read.",
      "The paper \"Trust. Security. Growth.\" was read.",
      // lower case
      "They met. and went on! so they did? yes.",
      "Technologies (e.g., water) and more, e.g. water.",
      // marks that end none
      "Both affirm: The Governments act; They share, Japan too – The end.",
      // ellipses
      "They met... Japan left … Tokyo [...] Kyoto.",
      // enumerators
      "1. Japan acts.",
      "IV. Japan acts.",
      "A. Japan acts.",
      "b. Japan acts.",
      "(2) Japan acts.",
      "Sec. 2. Japan acts.",
      // what remains is no sentence
      "They met. ###",
      "They met. )",
      ". . .",
      "? !",
      "U+2028 is no end:\u2028 Japan, and\u2028 Tokyo.",
  };
  for (const std::string_view text : cases) {
    CAPTURE(text);
    CHECK(split(text).size() == 1);
  }
}

TEST_CASE("abbreviations end a sentence before a word that begins sentences") {
  using Sentences = std::vector<std::string>;
  const Sentences cases[] = {
      {"They met in the U.S.", "The next meeting follows."},
      {"In Washington, D.C.", "We will meet again."},
      {"They spoke of trade, etc.", "In Tokyo they agreed."},
      {"They chose plan B.", "The work began."},
      {"They waited...", "The end came."},
      {"They waited…", "The end came."},
      {"We say no.", "They say yes."},
  };
  for (const Sentences& expected : cases) {
    CAPTURE(expected[0]);
    CHECK(split(expected[0] + " " + expected[1]) == expected);
  }
}

TEST_CASE("a long quotation holds sentences") {
  const std::string first = "“" + std::string(60, 'a') + " they said.";
  const std::string second = "Japan " + std::string(60, 'b') + " agreed.”";
  CHECK(split(first + " " + second) == std::vector<std::string>{first, second});
}

TEST_CASE("a splitter is used for one paragraph after the other") {
  const std::string text = "One. Two.\nThree. Four. Five.";
  const Abbreviations& abbreviations = test::abbreviations();
  SentenceSplitter splitter{text, abbreviations};
  CHECK(sentences_of(splitter, abbreviations, text, {0, 9}) == std::vector<std::string>{"One.", "Two."});
  CHECK(sentences_of(splitter, abbreviations, text, {10, 28}) ==
        std::vector<std::string>{"Three.", "Four.", "Five."});
}

TEST_CASE("owners behind an abbreviation begin no sentence") {
  using Sentences = std::vector<std::string>;
  const std::string one = "We recall the Japan-U.S. Leaders’ Statement on reefs.";
  CHECK(split(one) == Sentences{one});
  CHECK(split("We met in the U.S. The leaders sang.") ==
        Sentences{"We met in the U.S.", "The leaders sang."});
}
