#include "entente/segment/abbreviations.hpp"

#include <fstream>
#include <regex>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "entente/segment/tokenizer.hpp"
#include "segment/segment_support.hpp"

using namespace entente;

TEST_CASE("abbreviations are known in their own case, with their full stop") {
  const AbbreviationLexicon lexicon{{"Mr.", "Co."}, {"U.S.", "Co."}, {"The"}};
  const Abbreviations known{lexicon};
  CHECK(known.stop_rule("Mr.") == StopRule::never_end);
  CHECK(known.stop_rule("U.S.") == StopRule::may_end);
  CHECK(known.stop_rule("Co.") == StopRule::never_end);  // the stricter list wins
  CHECK(known.stop_rule("mr.") == StopRule::not_listed);
  CHECK(known.stop_rule("Mr") == StopRule::not_listed);
  CHECK(known.stop_rule("") == StopRule::not_listed);
  CHECK(known.stop_rule(std::string(1000, 'M')) == StopRule::not_listed);
  CHECK(known.opens_sentence("The"));
  CHECK_FALSE(known.opens_sentence("the"));
}

TEST_CASE("an empty lexicon knows nothing") {
  const AbbreviationLexicon lexicon;
  const Abbreviations known{lexicon};
  CHECK(known.stop_rule("U.S.") == StopRule::not_listed);
  CHECK(known.stop_rule("") == StopRule::not_listed);
}

namespace {

/// The phrases of the list that begins with `subject`, read without a parser of Turtle.
std::vector<std::string> listed_phrases(const std::string& subject) {
  std::ifstream file{ENTENTE_SOURCE_DIR "/ontology/vocabulary/abbreviations.ttl"};
  std::vector<std::string> phrases;
  bool inside = false;
  const std::regex quoted{"\"([^\"]+)\"[ ,]"};
  for (std::string line; std::getline(file, line);) {
    if (line.rfind('<', 0) == 0) inside = line.find(subject) != std::string::npos;
    if (!inside || line.find('#') != std::string::npos || line.find("rdfs:comment") != std::string::npos)
      continue;
    line += ' ';
    for (std::sregex_iterator it{line.begin(), line.end(), quoted}, end; it != end; ++it)
      phrases.push_back((*it)[1]);
  }
  return phrases;
}

}  // namespace

TEST_CASE("each abbreviation of the vocabulary is read as one token") {
  AbbreviationLexicon lexicon;
  lexicon.never_end = listed_phrases("abbreviation-never-end");
  lexicon.may_end = listed_phrases("abbreviation-may-end");
  REQUIRE(lexicon.never_end.size() > 100);
  REQUIRE(lexicon.may_end.size() > 100);
  const Abbreviations known{lexicon};
  for (const auto* list : {&lexicon.never_end, &lexicon.may_end}) {
    for (const std::string& phrase : *list) {
      CAPTURE(phrase);
      const std::string text = phrase + " Next";
      std::vector<Token> tokens;
      tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, known, tokens);
      CHECK(tokens.size() == 2);
      CHECK(slice(text, tokens[0].range) == phrase);
    }
  }
}

TEST_CASE("no abbreviation of the vocabulary both may and may not end a sentence, and none opens one") {
  const std::vector<std::string> never_end = listed_phrases("abbreviation-never-end");
  AbbreviationLexicon lexicon{{}, listed_phrases("abbreviation-may-end"), listed_phrases("sentence-opener")};
  REQUIRE(lexicon.openers.size() > 80);
  const Abbreviations known{lexicon};
  for (const std::string& phrase : never_end) {
    CAPTURE(phrase);
    CHECK(known.stop_rule(phrase) == StopRule::not_listed);
    CHECK_FALSE(known.opens_sentence(phrase));
  }
}
