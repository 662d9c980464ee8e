#include "entente/check/validate.hpp"

#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "shacl_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Lines = std::set<std::string>;
const Lines none;

}  // namespace

TEST_CASE("targets: a node, instances of a class and of those below it, subjects and objects of a property") {
  const std::string wrong = " ; sh:property [ sh:path ex:missing ; sh:minCount 1 ] .";
  const std::string data =
      "ex:a a ex:Cat . ex:Cat rdfs:subClassOf ex:Animal . ex:b a ex:Animal . ex:c ex:p ex:d . ex:e ex:q ex:f "
      ".";
  CHECK(findings("ex:S sh:targetNode ex:z" + wrong, data) == Lines{"ex:z ex:missing minCount"});
  CHECK(findings("ex:S sh:targetClass ex:Animal" + wrong, data) ==
        Lines{"ex:a ex:missing minCount", "ex:b ex:missing minCount"});
  CHECK(findings("ex:S sh:targetSubjectsOf ex:p" + wrong, data) == Lines{"ex:c ex:missing minCount"});
  CHECK(findings("ex:S sh:targetObjectsOf ex:p" + wrong, data) == Lines{"ex:d ex:missing minCount"});
  CHECK(findings("ex:Animal a rdfs:Class, sh:NodeShape" + wrong, data).size() == 2);
  CHECK(findings("ex:S a sh:NodeShape" + wrong, data) == none);
}

TEST_CASE("circles of classes end") {
  CHECK(findings("ex:S sh:targetClass ex:A ; sh:nodeKind sh:Literal .",
                 "ex:A rdfs:subClassOf ex:B . ex:B rdfs:subClassOf ex:A . ex:x a ex:B .") ==
        Lines{"ex:x - nodeKind"});
}

TEST_CASE("a shape that is switched off says nothing") {
  CHECK(on_property("sh:minCount 1", "ex:x ex:p 1 .") == Lines{"minCount"});
  CHECK(on_property("sh:minCount 1 ; sh:deactivated true", "ex:x ex:p 1 .") == none);
  CHECK(on_property("sh:minCount 1 ; sh:deactivated false", "ex:x ex:p 1 .") == Lines{"minCount"});
}

TEST_CASE("sh:minCount and sh:maxCount") {
  CHECK(on_property("sh:minCount 2", "ex:a ex:p 1, 2 .") == none);
  CHECK(on_property("sh:minCount 2", "ex:a ex:p 1 .") == Lines{"minCount"});
  CHECK(on_property("sh:minCount 0", "ex:b ex:p 1 .") == none);
  CHECK(on_property("sh:maxCount 1", "ex:a ex:p 1 .") == none);
  CHECK(on_property("sh:maxCount 1", "ex:a ex:p 1, 2 .") == Lines{"maxCount"});
}

TEST_CASE("sh:datatype, with the form of the literal") {
  CHECK(on_property("sh:datatype xsd:integer", "ex:a ex:p 1 .") == none);
  CHECK(on_property("sh:datatype xsd:integer", "ex:a ex:p \"1\" .") == Lines{"datatype \"1\""});
  CHECK(on_property("sh:datatype xsd:integer", "ex:a ex:p ex:x .") == Lines{"datatype ex:x"});
  CHECK(on_property("sh:datatype xsd:integer", "ex:a ex:p \"one\"^^xsd:integer .") ==
        Lines{"datatype \"one\"^^xsd:integer"});
  CHECK(on_property("sh:datatype rdf:langString", "ex:a ex:p \"x\"@en .") == none);
  CHECK(on_property("sh:datatype rdf:langString", "ex:a ex:p \"x\" .") == Lines{"datatype \"x\""});
}

TEST_CASE("sh:nodeKind") {
  const std::string all = "ex:a ex:p ex:x, \"x\", [] .";
  CHECK(on_property("sh:nodeKind sh:IRI", all) == Lines{"nodeKind \"x\"", "nodeKind a blank node"});
  CHECK(on_property("sh:nodeKind sh:Literal", all) == Lines{"nodeKind ex:x", "nodeKind a blank node"});
  CHECK(on_property("sh:nodeKind sh:BlankNode", all) == Lines{"nodeKind ex:x", "nodeKind \"x\""});
  CHECK(on_property("sh:nodeKind sh:BlankNodeOrIRI", all) == Lines{"nodeKind \"x\""});
  CHECK(on_property("sh:nodeKind sh:BlankNodeOrLiteral", all) == Lines{"nodeKind ex:x"});
  CHECK(on_property("sh:nodeKind sh:IRIOrLiteral", all) == Lines{"nodeKind a blank node"});
}

TEST_CASE("sh:class, each of several") {
  const std::string data =
      "ex:a ex:p ex:b, ex:c, ex:d, 1 . ex:b a ex:Cat . ex:c a ex:Sub . ex:Sub rdfs:subClassOf ex:Cat .";
  CHECK(on_property("sh:class ex:Cat", data) == Lines{"class ex:d", "class \"1\"^^xsd:integer"});
  CHECK(on_property("sh:class ex:Cat, ex:Sub", "ex:a ex:p ex:b . ex:b a ex:Cat .") == Lines{"class ex:b"});
}

TEST_CASE("sh:in and sh:hasValue") {
  CHECK(on_property("sh:in ( ex:x 1 \"y\"@en )", "ex:a ex:p ex:x, 1, \"y\"@en .") == none);
  CHECK(on_property("sh:in ( ex:x )", "ex:a ex:p ex:y .") == Lines{"in ex:y"});
  CHECK(on_property("sh:in ( 1 )", "ex:a ex:p \"01\"^^xsd:integer .") == Lines{"in \"01\"^^xsd:integer"});
  CHECK(on_property("sh:in ()", "ex:a ex:p ex:y .") == Lines{"in ex:y"});
  CHECK(on_property("sh:hasValue ex:x", "ex:a ex:p ex:x, ex:y .") == none);
  CHECK(on_property("sh:hasValue ex:x", "ex:a ex:p ex:y .") == Lines{"hasValue"});
  CHECK(on_node("sh:hasValue ex:a", "") == none);
  CHECK(on_node("sh:hasValue ex:b", "") == Lines{"hasValue"});
}

TEST_CASE("sh:pattern with flags, on literals and IRIs, never on blank nodes") {
  CHECK(on_property("sh:pattern \"^a+$\"", "ex:a ex:p \"aa\" .") == none);
  CHECK(on_property("sh:pattern \"^a+$\"", "ex:a ex:p \"AA\" .") == Lines{"pattern \"AA\""});
  CHECK(on_property("sh:pattern \"^a+$\" ; sh:flags \"i\"", "ex:a ex:p \"AA\" .") == none);
  CHECK(on_property("sh:pattern \"org/x\"", "ex:a ex:p ex:x, [] .") == Lines{"pattern a blank node"});
  // As SPARQL's REGEX: the end is not the line end before it, and an underscore is punctuation.
  CHECK(on_property("sh:pattern \"^a$\"", "ex:a ex:p \"a\\n\" .") == Lines{"pattern \"a\n\""});
  CHECK(on_property("sh:pattern \"^\\\\w$\"", "ex:a ex:p \"_\" .") == Lines{"pattern \"_\""});
}

TEST_CASE("sh:minLength and sh:maxLength count code points") {
  CHECK(on_property("sh:minLength 2 ; sh:maxLength 3", "ex:a ex:p \"aé\", \"😀😀😀\" .") == none);
  CHECK(on_property("sh:minLength 2", "ex:a ex:p \"é\" .") == Lines{"minLength \"é\""});
  CHECK(on_property("sh:maxLength 1", "ex:a ex:p \"éé\", [] .") ==
        Lines{"maxLength \"éé\"", "maxLength a blank node"});
}

TEST_CASE("ranges of values") {
  CHECK(on_property("sh:minInclusive 0 ; sh:maxInclusive 1", "ex:a ex:p 0, 1.0, 0.5, 1e0 .") == none);
  CHECK(on_property("sh:minInclusive 0", "ex:a ex:p -0.1 .") == Lines{"minInclusive \"-0.1\"^^xsd:decimal"});
  CHECK(on_property("sh:maxInclusive 1", "ex:a ex:p 1.01 .") == Lines{"maxInclusive \"1.01\"^^xsd:decimal"});
  CHECK(on_property("sh:minExclusive 0", "ex:a ex:p 0 .") == Lines{"minExclusive \"0\"^^xsd:integer"});
  CHECK(on_property("sh:maxExclusive 1", "ex:a ex:p 1, 0.9 .") == Lines{"maxExclusive \"1\"^^xsd:integer"});
  CHECK(on_property("sh:minInclusive 0", "ex:a ex:p \"5\", ex:x .") ==
        Lines{"minInclusive \"5\"", "minInclusive ex:x"});
  CHECK(on_property("sh:minInclusive \"2000-01-01\"^^xsd:date", "ex:a ex:p \"1999-12-31\"^^xsd:date .")
            .size() == 1);
}

TEST_CASE("sh:lessThan and sh:lessThanOrEquals, with each value of the other property") {
  CHECK(on_property("sh:lessThan ex:q", "ex:a ex:p 1 ; ex:q 2, 3 .") == none);
  CHECK(on_property("sh:lessThan ex:q", "ex:a ex:p 2 ; ex:q 2, 3 .") == Lines{"lessThan \"2\"^^xsd:integer"});
  CHECK(on_property("sh:lessThan ex:q", "ex:a ex:p 1 .") == none);
  CHECK(on_property("sh:lessThan ex:q", "ex:a ex:p 1 ; ex:q \"2\" .") ==
        Lines{"lessThan \"1\"^^xsd:integer"});
  CHECK(on_property("sh:lessThan ex:q", "ex:a ex:p 1, 2 ; ex:q 3, \"4\" .").size() == 2);
  CHECK(on_property("sh:lessThan ex:q", "ex:a ex:p 2, 4 ; ex:q 5, 3, 9 .") ==
        Lines{"lessThan \"4\"^^xsd:integer"});
  CHECK(on_property("sh:lessThanOrEquals ex:q", "ex:a ex:p 2 ; ex:q 2 .") == none);
  CHECK(on_property("sh:lessThanOrEquals ex:q", "ex:a ex:p 3 ; ex:q 2 .") ==
        Lines{"lessThanOrEquals \"3\"^^xsd:integer"});
}

TEST_CASE("sh:equals and sh:disjoint") {
  CHECK(on_property("sh:equals ex:q", "ex:a ex:p 1, 2 ; ex:q 2, 1 .") == none);
  CHECK(on_property("sh:equals ex:q", "ex:a ex:p 1 ; ex:q 2 .") ==
        Lines{"equals \"1\"^^xsd:integer", "equals \"2\"^^xsd:integer"});
  CHECK(on_property("sh:disjoint ex:q", "ex:a ex:p 1 ; ex:q 2 .") == none);
  CHECK(on_property("sh:disjoint ex:q", "ex:a ex:p 1, 3 ; ex:q 1, 2 .") ==
        Lines{"disjoint \"1\"^^xsd:integer"});
  CHECK(on_node("sh:disjoint ex:q", "ex:a ex:q ex:b .") == none);
  CHECK(on_node("sh:disjoint ex:q", "ex:a ex:q ex:a .") == Lines{"disjoint"});
  CHECK(on_node("sh:equals ex:q", "ex:a ex:q ex:a .") == none);
  CHECK(on_node("sh:equals ex:q", "ex:a ex:q ex:b .") == Lines{"equals", "equals ex:b"});
}

TEST_CASE("sh:languageIn and sh:uniqueLang") {
  CHECK(on_property("sh:languageIn ( \"EN\" \"fr\" )", "ex:a ex:p \"x\"@en, \"y\"@en-gb, \"z\"@fr .") ==
        none);
  CHECK(on_property("sh:languageIn ( \"en\" )", "ex:a ex:p \"x\"@eng, \"y\" .") ==
        Lines{"languageIn \"x\"@eng", "languageIn \"y\""});
  CHECK(on_property("sh:languageIn ( \"*\" )", "ex:a ex:p \"x\"@de .") == none);
  CHECK(on_property("sh:uniqueLang true", "ex:a ex:p \"x\"@en, \"y\"@fr, \"z\", \"w\" .") == none);
  CHECK(on_property("sh:uniqueLang true", "ex:a ex:p \"x\"@en, \"y\"@EN .") == Lines{"uniqueLang"});
  CHECK(on_property("sh:uniqueLang false", "ex:a ex:p \"x\"@en, \"y\"@en .") == none);
}

TEST_CASE("sh:node reports one result, sh:property those of the inner shape") {
  const std::string inner = "[ sh:property [ sh:path ex:q ; sh:minCount 1 ] ]";
  CHECK(on_property("sh:node " + inner, "ex:a ex:p ex:b . ex:b ex:q 1 .") == none);
  CHECK(on_property("sh:node " + inner, "ex:a ex:p ex:b .") == Lines{"node ex:b"});
  CHECK(on_property("sh:property [ sh:path ex:q ; sh:minCount 1 ]", "ex:a ex:p ex:b .") ==
        Lines{"ex:b ex:q minCount"});
}

TEST_CASE("sh:and, sh:or, sh:not and sh:xone") {
  const std::string two = "( [ sh:datatype xsd:integer ] [ sh:minInclusive 5 ] )";
  const std::string data = "ex:a ex:p 7, 3, 6.0, 1.0 .";
  CHECK(on_property("sh:and " + two, data) ==
        Lines{"and \"3\"^^xsd:integer", "and \"6.0\"^^xsd:decimal", "and \"1.0\"^^xsd:decimal"});
  CHECK(on_property("sh:or " + two, data) == Lines{"or \"1.0\"^^xsd:decimal"});
  CHECK(on_property("sh:xone " + two, data) == Lines{"xone \"7\"^^xsd:integer", "xone \"1.0\"^^xsd:decimal"});
  CHECK(on_property("sh:not [ sh:datatype xsd:integer ]", "ex:a ex:p 7, 6.0 .") ==
        Lines{"not \"7\"^^xsd:integer"});
  CHECK(on_property("sh:and ()", "ex:a ex:p 1 .") == none);
  CHECK(on_property("sh:or ()", "ex:a ex:p 1 .") == Lines{"or \"1\"^^xsd:integer"});
}

TEST_CASE("sh:closed allows the paths of the shape's own properties, and what sh:ignoredProperties names") {
  const std::string shape =
      "sh:property [ sh:path ex:p ], [ sh:path [ sh:inversePath ex:r ] ] ; sh:ignoredProperties ( ex:q ) ; "
      "sh:closed ";
  CHECK(on_node(shape + "true", "ex:a ex:p 1 ; ex:q 2 .") == none);
  CHECK(on_node(shape + "true", "ex:a ex:p 1 ; ex:r 2 .") == Lines{"ex:a ex:r closed \"2\"^^xsd:integer"});
  CHECK(on_node(shape + "false", "ex:a ex:r 2 .") == none);
}

TEST_CASE("paths: inverse, sequence, alternative, and one in the other") {
  const auto with_path = [](const std::string& path) {
    return "ex:S sh:targetNode ex:a ; sh:property [ sh:path " + path + " ; sh:in () ] .";
  };
  const std::string data =
      "ex:a ex:p ex:b, ex:c . ex:b ex:q ex:d . ex:c ex:q ex:d . ex:e ex:p ex:a . ex:e ex:q ex:f .";
  CHECK(findings(with_path("[ sh:inversePath ex:p ]"), data) == Lines{"ex:a - in ex:e"});
  CHECK(findings(with_path("( ex:p ex:q )"), data) == Lines{"ex:a - in ex:d"});
  CHECK(findings(with_path("( [ sh:inversePath ex:p ] ex:q )"), data) == Lines{"ex:a - in ex:f"});
  CHECK(findings(with_path("[ sh:alternativePath ( ex:p [ sh:inversePath ex:p ] ) ]"), data) ==
        Lines{"ex:a - in ex:b", "ex:a - in ex:c", "ex:a - in ex:e"});
  CHECK(findings(
            "ex:S sh:targetNode ex:d ; sh:property [ sh:path [ sh:inversePath ( ex:p ex:q ) ] ; sh:in () ] .",
            data) == Lines{"ex:d - in ex:a"});
}

TEST_CASE("findings come once each, however often a shape is reached") {
  CHECK(findings("ex:S sh:targetNode ex:a ; sh:targetSubjectsOf ex:p ; sh:property ex:P, ex:P ."
                 "ex:P sh:path ex:p ; sh:maxCount 1 .",
                 "ex:a ex:p 1, 2 .") == Lines{"ex:a ex:p maxCount"});
}
