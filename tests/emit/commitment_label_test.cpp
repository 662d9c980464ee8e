#include "entente/emit/commitment_label.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("a commitment is told in its own words, as many as there is room for") {
  CommitmentFact fact;
  fact.action = "share";
  fact.words = "share data on threats and";
  CHECK(commitment_label(fact, 40) == "share data on threats");
  CHECK(commitment_label(fact, 15) == "share data on…");
}

TEST_CASE("where few words are left its topics tell it, and without any its action") {
  CommitmentFact fact;
  fact.action = "identify";
  fact.words = "identify and";
  CHECK(commitment_label(fact, 40) == "identify");
  fact.topics = {"policies", "plans"};
  CHECK(commitment_label(fact, 40) == "identify: policies, plans");
  fact.words.clear();
  fact.topics.clear();
  CHECK(commitment_label(fact, 40) == "identify");
}
