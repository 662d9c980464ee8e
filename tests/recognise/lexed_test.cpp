#include "entente/recognise/lexed.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::ReadText;

TEST_CASE("every token has an id and a word") {
  const ReadText text{"The Participants WILL swiftly xyzzy the Quad."};
  const LexedView& lexed = text.lexed();
  REQUIRE(lexed.ids.size() == text.segmentation().tokens.size());
  REQUIRE(lexed.words.size() == lexed.ids.size());
  CHECK(lexed.word(0).is(WordClass::determiner));
  CHECK(lexed.word(2).is(WordClass::modal));
  CHECK(lexed.word(3).is(WordClass::adverb));  // unlisted, by its ending
  CHECK(lexed.ids[4] == unknown_word);
  CHECK(lexed.ids[5] == lexed.ids[0]);
  CHECK(lexed.ids[6] != unknown_word);  // a label's word
}

TEST_CASE("texts, marks and capitals of tokens") {
  const ReadText text{"The  Quad (U.S.)"};
  const LexedView& lexed = text.lexed();
  CHECK(lexed.text(1) == "Quad");
  CHECK(lexed.text({0, 2}) == "The  Quad");
  CHECK(lexed.text({1, 1}).empty());
  CHECK(lexed.is_mark(2, '('));
  CHECK_FALSE(lexed.is_mark(2, ')'));
  CHECK_FALSE(lexed.is_mark(1, 'Q'));
  CHECK(lexed.is_capital(0));
  CHECK(lexed.is_capital(3));
  CHECK_FALSE(lexed.is_capital(2));
  CHECK(lexed.from(1, {0, 3}).size() == 2);
}

TEST_CASE("verbs of headlines are told from nouns by their words") {
  const test::ReadText text{"Miller Announces Plan, Burns Hosts Talks and hosts others."};
  const auto& lexed = text.lexed();
  CHECK_FALSE(lexed.is_headline_verb(0));
  CHECK(lexed.is_headline_verb(1));
  CHECK_FALSE(lexed.is_headline_verb(4));
  CHECK(lexed.is_headline_verb(5));
  CHECK_FALSE(lexed.is_headline_verb(8));
}
