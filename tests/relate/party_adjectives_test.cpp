#include "entente/relate/party_adjectives.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const Lines lines{"= Joint Statement of Japan and Australia",
                  "The Japanese and French teams met an Australian one, and japanese paper burned."};

}  // namespace

TEST_CASE("an adjective stands for the party whose it is") {
  const Statement statement{lines};
  const auto party = [&](std::string_view word) {
    const auto found = adjective_party(statement.context, statement.token(word), statement.last_sentence());
    return found ? statement.context.entity(*found).name : std::string{};
  };
  CHECK(party("Japanese") == "Japan");
  CHECK(party("Australian") == "Australia");
  CHECK(party("French").empty());
  CHECK(party("japanese").empty());
  CHECK(party("teams").empty());
}

TEST_CASE("an adjective of a state that is no party names another") {
  const Statement statement{lines};
  const auto other = [&](std::string_view word) {
    return names_other_state(statement.context, statement.token(word), statement.last_sentence());
  };
  CHECK(other("French"));
  CHECK_FALSE(other("Japanese"));
  CHECK_FALSE(other("teams"));
}
