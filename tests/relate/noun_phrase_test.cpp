#include "entente/relate/noun_phrase.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// The phrase from `word` on.
std::string phrase(const std::string& prose, std::string_view word) {
  const Statement statement{{prose}};
  return statement.text(noun_phrase_at(statement.context, statement.last_sentence(), statement.groups(),
                                       statement.token(word)));
}

}  // namespace

TEST_CASE("a noun phrase goes up to a mark, a relative clause or the next verb") {
  CHECK(phrase("It has the data of ports, as ever.", "data") == "data of ports");
  CHECK(phrase("It has the data of ports (old).", "data") == "data of ports");
  CHECK(phrase("It has the data of ports which help.", "data") == "data of ports");
  CHECK(phrase("The data of ports will grow.", "data") == "data of ports");
  CHECK(phrase("It has well-known data - old ones.", "well") == "well-known data");
}

TEST_CASE("its article is left out, a possessive is not") {
  CHECK(phrase("It has the data.", "the") == "data");
  CHECK(phrase("It has its data.", "its") == "its data");
}

TEST_CASE("no phrase begins behind the end") {
  const Statement statement{{"It has the"}};
  const TokenRange sentence = statement.last_sentence();
  CHECK(noun_phrase_at(statement.context, sentence, statement.groups(), sentence.last).empty());
  CHECK(noun_phrase_at(statement.context, sentence, statement.groups(), statement.token("the")).empty());
}
