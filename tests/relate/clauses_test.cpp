#include "entente/relate/clauses.hpp"

#include <string>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("adverbs and negations are skipped, prepositions and articles are not") {
  const Statement statement{{"We will also not gladly swim in rivers"}};
  const std::uint32_t last = statement.last_sentence().last;
  CHECK(skip_adverbs(statement.lexed, statement.token("also"), last) == statement.token("swim"));
  CHECK(skip_adverbs(statement.lexed, statement.token("in"), last) == statement.token("in"));
  CHECK(skip_adverbs(statement.lexed, statement.token("also"), statement.token("not")) ==
        statement.token("not"));
}

TEST_CASE("verb groups come in order, lie in the sentence and hold their head, whatever the words") {
  REQUIRE(rc::check("words at random", [] {
    const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(
        Lines{"we",  "will", "have", "agreed", "to",   "share", "that", "which", "if", "and",
              ",",   ";",    "not",  "are",    "been", "the",   "of",   "plans", "(",  ")",
              "met", "they", "OECD", "Japan",  "with", "said",  ":",    "both",  "’s", "."}));
    std::string line;
    for (const std::string& word : words) line += word + " ";
    const Statement statement{{line}};
    for (const Sentence& sentence : statement.segmentation.sentences) {
      std::uint32_t last = sentence.tokens.first;
      for (const VerbGroup& group : find_clauses(statement.context, sentence.tokens)) {
        RC_ASSERT(last <= group.tokens.first);
        RC_ASSERT(group.tokens.first < group.tokens.last);
        RC_ASSERT(group.tokens.last <= sentence.tokens.last);
        RC_ASSERT(group.subject.first <= group.subject.last);
        RC_ASSERT(sentence.tokens.last >= group.subject.last);
        RC_ASSERT(group.head < sentence.tokens.last);
        last = group.tokens.first;
      }
    }
    RC_ASSERT(find_commitments(statement.context).found.size() <= 2 * words.size());
  }));
}

TEST_CASE("a sentence without end is read") {
  std::string line = "We will share data";
  for (int i = 0; i < 5000; ++i) line += " (and, if they will, which we will agree to share";
  const Statement statement{{line}};
  CHECK_FALSE(statement.groups().empty());
}
