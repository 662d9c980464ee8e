#include "entente/relate/named_organs.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// What the last sentence's words up to `head` stand for, behind `before`.
Lines organs(const std::string& before, const std::string& phrase, const char* head) {
  const Statement statement{{before + " " + phrase + " met."}};
  const TokenRange sentence = statement.last_sentence();
  return statement.names(named_organs(statement.context, sentence, statement.token(head)));
}

const std::string two_organs = "The Ministry of Trade and the Reef Bureau talked.";

}  // namespace

TEST_CASE("as many organs as are counted, in order of text") {
  CHECK(organs(two_organs, "The two agencies", "agencies") == Lines{"Ministry of Trade", "Reef Bureau"});
  CHECK(organs(two_organs, "Both institutions", "institutions") == Lines{"Ministry of Trade", "Reef Bureau"});
  CHECK(organs("The Kelp Agency left. " + two_organs, "The two agencies", "agencies") ==
        Lines{"Ministry of Trade", "Reef Bureau"});
}

TEST_CASE("too few organs, no number, and other nouns stand for none") {
  CHECK(organs(two_organs, "The three agencies", "agencies").empty());
  CHECK(organs(two_organs, "The agencies", "agencies").empty());
  CHECK(organs(two_organs, "The two friends", "friends").empty());
}
