#include <catch2/catch.hpp>

#include "entente/graph/rdf_mapping.hpp"
#include "graph_support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("an entity has both its classes, its names and the same thing elsewhere") {
  StatementFacts facts = small_statement();
  facts.entities[3].surfaces = {"F", "the F Forum"};
  facts.entities[3].aliases = {"Forum F", "F"};
  facts.entities[3].exact_matches = {"http://www.wikidata.org/entity/Q1", "no IRI"};
  CHECK(about("id:forum/f", to_quads(facts)) ==
        std::set<std::string>{"rdf:type ent:Forum", "rdf:type org:OrganizationalCollaboration",
                              "skos:prefLabel \"F\"@en", "skos:altLabel \"the F Forum\"@en",
                              "skos:altLabel \"Forum F\"@en",
                              "skos:exactMatch <http://www.wikidata.org/entity/Q1>"});
}

TEST_CASE("a person has a name and a post") {
  StatementFacts facts = small_statement();
  facts.entities[3].type = EntityType::person;
  facts.entities[3].post = "Director General";
  CHECK(about("id:forum/f", to_quads(facts)) ==
        std::set<std::string>{"rdf:type ent:Person", "rdf:type foaf:Person", "skos:prefLabel \"F\"@en",
                              "foaf:name \"F\"@en", "ent:post \"Director General\"@en"});
}

TEST_CASE("a mention stands in its passage, names its entity and says why") {
  CHECK(about("s:mention=4,5", to_quads(small_statement())) ==
        std::set<std::string>{"rdf:type ent:Mention", "rdf:type nif:Phrase", "nif:anchorOf \"B\"^^xsd:string",
                              "nif:beginIndex \"4\"^^xsd:nonNegativeInteger",
                              "nif:endIndex \"5\"^^xsd:nonNegativeInteger", "nif:referenceContext s:text",
                              "nif:superString s:char=0,32", "itsrdf:taIdentRef id:state/b",
                              "ent:rule id:rule/mention/known", "ent:confidence \"0.50\"^^xsd:decimal"});
}
