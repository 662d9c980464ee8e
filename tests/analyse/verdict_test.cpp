#include "entente/analyse/verdict.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("verdicts have the names of the ontology") {
  CHECK(local_name(Verdict::not_mentioned) == "NotMentioned");
  CHECK(label(Verdict::not_mentioned) == "not mentioned");
  CHECK(local_name(Verdict::persisted) == "Persisted");
  CHECK(local_name(Verdict::weakened) == "Weakened");
}
