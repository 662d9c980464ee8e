#include <catch2/catch.hpp>

#include "entente/graph/rdf_mapping.hpp"
#include "graph_support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("a statement has its title, date, place, source, parties and what it mentions") {
  CHECK(about("id:statement/small", to_quads(small_statement())) ==
        std::set<std::string>{
            "rdf:type ent:Statement", "rdf:type prov:Entity", "rdf:type foaf:Document",
            "rdf:type schema:CreativeWork", "dcterms:title \"Small Statement\"@en",
            "dcterms:issued \"2021-10-14\"^^xsd:date", "dcterms:identifier \"small.txt\"^^xsd:string",
            "dcterms:language \"en\"^^xsd:string", "dcterms:source <https://example.org/small>",
            "schema:locationCreated \"Oslo\"@en", "schema:about s:meeting=1", "ent:party id:state/a",
            "ent:party id:state/b", "ent:mentions id:state/a", "ent:mentions id:state/b",
            "ent:mentions id:agency/a/x", "ent:mentions id:forum/f"});
}

TEST_CASE("a source that is no IRI, and what is not told, are left out") {
  StatementFacts facts;
  facts.iri = small_statement().iri;
  facts.source_url = "see the archive";
  CHECK(about("id:statement/small", to_quads(facts)) ==
        std::set<std::string>{"rdf:type ent:Statement", "rdf:type prov:Entity", "rdf:type foaf:Document",
                              "rdf:type schema:CreativeWork", "dcterms:language \"en\"^^xsd:string"});
}

TEST_CASE("the text is a context, and passages are what their offsets cut out of it") {
  StatementFacts facts = small_statement();
  facts.passages[0].text = "folded";
  const auto quads = to_quads(facts);
  CHECK(about("s:text", quads) == std::set<std::string>{"rdf:type nif:Context",
                                                        "nif:isString \"" + facts.source + "\"^^xsd:string",
                                                        "nif:beginIndex \"0\"^^xsd:nonNegativeInteger",
                                                        "nif:endIndex \"48\"^^xsd:nonNegativeInteger",
                                                        "dcterms:isPartOf id:statement/small"});
  CHECK(about("s:char=0,32", quads) ==
        std::set<std::string>{"rdf:type ent:Passage", "rdf:type nif:Sentence",
                              "nif:beginIndex \"0\"^^xsd:nonNegativeInteger",
                              "nif:endIndex \"32\"^^xsd:nonNegativeInteger",
                              "nif:anchorOf \"A — B will share data and views.\"^^xsd:string",
                              "nif:referenceContext s:text", "dcterms:isPartOf id:statement/small"});
}
