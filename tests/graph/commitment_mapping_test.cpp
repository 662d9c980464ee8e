#include <catch2/catch.hpp>

#include "entente/graph/rdf_mapping.hpp"
#include "graph_support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("a commitment says who, how strongly, what, about what, where, until when, and where it stands") {
  CHECK(about("s:commitment=6,31", to_quads(small_statement())) ==
        std::set<std::string>{
            "rdf:type ent:Commitment", "rdfs:label \"share: data (high)\"@en",
            "ent:madeIn id:statement/small", "ent:expressedIn s:char=0,32", "prov:wasDerivedFrom s:char=0,32",
            "ent:quote \"A — B will share data and views.\"@en", "ent:force ent:HighForce",
            "ent:action \"share\"@en", "ent:trigger \"will share\"@en", "ent:agent id:state/a",
            "ent:agent id:state/b", "ent:venue id:forum/f", "ent:topic id:topic/data",
            "ent:topic id:topic/public-private-views", "ent:due \"2022-06\"^^xsd:gYearMonth",
            "ent:rule id:rule/commitment/will", "ent:confidence \"0.95\"^^xsd:decimal"});
}

TEST_CASE("the commitments of one clause have names of their own") {
  StatementFacts facts = small_statement();
  facts.commitments.push_back(facts.commitments[0]);
  facts.commitments[1].action = "use";
  facts.commitments[1].force = Force::low;
  facts.commitments[1].topics.clear();
  const auto quads = to_quads(facts);
  CHECK(about("s:commitment=6,31", quads).contains("ent:action \"share\"@en"));
  CHECK(about("s:commitment=6,31,2", quads).contains("ent:action \"use\"@en"));
  CHECK(about("s:commitment=6,31,2", quads).contains("ent:force ent:LowForce"));
  CHECK(about("s:commitment=6,31,2", quads).contains("rdfs:label \"use (low)\"@en"));
}
