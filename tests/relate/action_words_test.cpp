#include "entente/relate/action_words.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("words outside mentions, and verbs by their class") {
  const Statement statement{{"Japan will seek to share data."}};
  CHECK_FALSE(is_word(statement.context, statement.token("Japan")));
  CHECK(is_word(statement.context, statement.token("seek")));
  CHECK(lemma_is(statement.lexed, statement.token("seek"), WordClass::attempt));
  CHECK_FALSE(lemma_is(statement.lexed, statement.token("data"), WordClass::attempt));
}

TEST_CASE("behind the prefix of a hyphenated verb") {
  const Statement statement{{"We will re-start talks and go."}};
  const std::uint32_t prefix = statement.token("re");
  CHECK(behind_prefix(statement.lexed, prefix, statement.last_sentence().last) == prefix + 2);
  const std::uint32_t go = statement.token("go");
  CHECK(behind_prefix(statement.lexed, go, statement.last_sentence().last) == go);
}
