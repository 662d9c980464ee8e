#include <algorithm>

#include <catch2/catch.hpp>

#include "entente/graph/rdf_mapping.hpp"
#include "graph_support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("a relation is a plain triple, and its evidence a statement about it") {
  const auto quads = to_quads(small_statement());
  CHECK(lines(quads).contains("id:agency/a/x ent:partOf id:state/a"));
  CHECK(about("s:relation=33,48,1", quads) ==
        std::set<std::string>{"rdf:type rdf:Statement", "rdf:type ent:Evidence",
                              "prov:wasDerivedFrom s:char=33,48", "rdf:subject id:agency/a/x",
                              "rdf:predicate ent:partOf", "rdf:object id:state/a",
                              "ent:evidence s:char=33,48", "ent:detail \"wording\"@en",
                              "ent:rule id:rule/relation/part-of", "ent:confidence \"0.90\"^^xsd:decimal"});
}

TEST_CASE("dates are typed, tasks are words") {
  StatementFacts facts = small_statement();
  const Evidence evidence{PassageId{0}, "r", 1};
  facts.relations = {{EntityId{3}, Predicate::scheduled_for, "2022", "", evidence},
                     {EntityId{3}, Predicate::scheduled_for, "2022-01/2022-03", "", evidence},
                     {EntityId{2}, Predicate::responsible_for, "2022", "", evidence}};
  const auto all = lines(to_quads(facts));
  CHECK(all.contains("id:forum/f ent:scheduledFor \"2022\"^^xsd:gYear"));
  CHECK(all.contains("id:forum/f ent:scheduledFor \"2022-01/2022-03\"^^xsd:string"));
  CHECK(all.contains("id:agency/a/x ent:responsibleFor \"2022\"@en"));
}

TEST_CASE("the ordinal of evidence does not depend on the order of the facts") {
  StatementFacts facts = small_statement();
  const Evidence first{PassageId{0}, "r", 1};
  facts.relations.push_back({EntityId{1}, Predicate::supports, EntityId{3}, "", first});
  facts.relations.push_back({EntityId{0}, Predicate::supports, EntityId{3}, "", first});
  facts.relations.push_back({EntityId{0}, Predicate::cooperates_in, EntityId{3}, "", first});
  const auto quads = to_quads(facts);
  CHECK(about("s:relation=0,32,1", quads).contains("rdf:predicate ent:cooperatesIn"));
  CHECK(about("s:relation=0,32,2", quads).contains("rdf:subject id:state/a"));
  CHECK(about("s:relation=0,32,3", quads).contains("rdf:subject id:state/b"));
  CHECK(about("s:relation=33,48,1", quads).contains("rdf:predicate ent:partOf"));
  std::reverse(facts.relations.begin(), facts.relations.end());
  CHECK(to_quads(facts) == quads);
}

TEST_CASE("a meeting that the statement reports is the object by its own name") {
  StatementFacts facts = small_statement();
  facts.relations = {{EntityId{0}, Predicate::participated_in, EventId{0}, "", {PassageId{0}, "r", 1}}};
  const auto all = lines(to_quads(facts));
  CHECK(all.contains("id:state/a ent:participatedIn s:meeting=1"));
  CHECK(all.contains("s:meeting=1 rdf:type ent:Meeting"));
  CHECK(all.contains("s:relation=0,32,1 rdf:object s:meeting=1"));
}

TEST_CASE("a body is responsible for words and in charge of things") {
  StatementFacts facts = small_statement();
  const Evidence evidence{PassageId{1}, "relation/r", 1};
  facts.relations = {{EntityId{2}, Predicate::responsible_for, std::string{"data"}, "", evidence},
                     {EntityId{2}, Predicate::responsible_for, EntityId{3}, "", evidence},
                     {EntityId{2}, Predicate::responsible_for, EventId{0}, "", evidence}};
  const auto quads = to_quads(facts);
  const auto x = about("id:agency/a/x", quads);
  CHECK(x.contains("ent:responsibleFor \"data\"@en"));
  CHECK(x.contains("ent:inChargeOf id:forum/f"));
  CHECK(x.contains("ent:inChargeOf s:meeting=1"));
  CHECK(about("s:relation=33,48,1", quads).contains("rdf:predicate ent:inChargeOf"));
}
