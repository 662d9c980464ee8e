#include "entente/graph/namespaces.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("prefixes are in order, and each namespace ends where a local name can follow") {
  CHECK(std::is_sorted(prefixes.begin(), prefixes.end(),
                       [](const Prefix& a, const Prefix& b) { return a.name < b.name; }));
  for (const Prefix& prefix : prefixes) {
    INFO(prefix.name);
    CHECK(Iri::parse(prefix.iri).has_value());
    CHECK((prefix.iri.ends_with('#') || prefix.iri.ends_with('/')));
  }
}

TEST_CASE("kinds have terms of the ontology") {
  CHECK(ent_term(EntityType::agency).str() == "https://w3id.org/entente/ontology#Agency");
  CHECK(ent_term(Predicate::part_of).str() == "https://w3id.org/entente/ontology#partOf");
  CHECK(ent_term(Force::high).str() == "https://w3id.org/entente/ontology#HighForce");
  CHECK(ent_term(Force::low).str() == "https://w3id.org/entente/ontology#LowForce");
}

TEST_CASE("every type of entity stands on a class of a standard vocabulary") {
  CHECK(standard_class(EntityType::state) == terms().org_formal_organization);
  CHECK(standard_class(EntityType::agency) == terms().org_formal_organization);
  CHECK(standard_class(EntityType::organization) == terms().org_formal_organization);
  CHECK(standard_class(EntityType::forum) == terms().org_collaboration);
  CHECK(standard_class(EntityType::framework) == terms().schema_creative_work);
  CHECK(standard_class(EntityType::programme) == terms().schema_project);
  CHECK(standard_class(EntityType::person) == terms().foaf_person);
  CHECK(standard_class(EntityType::place) == terms().schema_place);
}
