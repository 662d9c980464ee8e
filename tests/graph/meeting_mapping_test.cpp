#include <catch2/catch.hpp>

#include "entente/graph/rdf_mapping.hpp"
#include "graph_support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("a meeting has its series, number, place, days and passage") {
  CHECK(about("s:meeting=1", to_quads(small_statement())) ==
        std::set<std::string>{"rdf:type ent:Meeting", "rdf:type schema:Event",
                              "rdfs:label \"first meeting of F\"@en", "ent:series id:forum/f",
                              "ent:ordinal \"1\"^^xsd:integer", "schema:location \"Oslo\"@en",
                              "schema:startDate \"2021-10-13\"^^xsd:date",
                              "schema:endDate \"2021-10-14\"^^xsd:date", "ent:evidence s:char=0,32"});
}

TEST_CASE("meetings are numbered, and what is not told is left out") {
  StatementFacts facts = small_statement();
  facts.events.push_back({"another", std::nullopt, std::nullopt, "", "", "", std::nullopt});
  CHECK(about("s:meeting=2", to_quads(facts)) ==
        std::set<std::string>{"rdf:type ent:Meeting", "rdf:type schema:Event", "rdfs:label \"another\"@en"});
}
