#include "entente/base/kinds.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("every kind has a name of its own and is found by it") {
  for (const EntityType type : all_entity_types) CHECK(entity_type(local_name(type)) == type);
  for (const Predicate kind : all_predicates) CHECK(predicate(local_name(kind)) == kind);
  CHECK_FALSE(entity_type("state").has_value());
  CHECK_FALSE(predicate("knows").has_value());
}

TEST_CASE("names are those of the ontology") {
  CHECK(local_name(EntityType::organization) == "Organization");
  CHECK(local_name(Predicate::participated_in) == "participatedIn");
  CHECK(local_name(Predicate::shares_data_with) == "sharesDataWith");
  CHECK(local_name(Force::high) == "HighForce");
  CHECK(local_name(Force::low) == "LowForce");
  CHECK(label(Force::high) == "high");
  CHECK(label(Force::low) == "low");
}
