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

TEST_CASE("foreign tells of what they are ministers") {
  CHECK(commitments({"The foreign ministers will share data."}).size() == 1);
  CHECK(commitments({"The foreign and defence ministers will share data."}).size() == 1);
  CHECK(commitments({"Foreign companies will share data."}).empty());
}

TEST_CASE("a new body is theirs if it is joint or of both") {
  CHECK(commitments({"A joint committee will share data."}).size() == 1);
  CHECK(commitments({"A working group of the two ministries will share data."}).size() == 1);
  CHECK(commitments({"A working group will share data."}).empty());
  CHECK(commitments({"A working group of the many will share data."}).empty());
}
