#include <catch2/catch.hpp>

#include "entente/query/parser.hpp"
#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("BIND gives a name that is free") {
  CHECK(complaint("ASK { ?a ?b ?c BIND(1 AS ?a) }") == "1:26 ?a has a value before BIND gives it one");
  CHECK(complaint("ASK { BIND(1 AS ?a) ?a ?b ?c }") == "taken");
}

TEST_CASE("rows of VALUES have a value for each variable") {
  CHECK(complaint("ASK { VALUES (?a ?b) { (1) } }") ==
        "1:24 this row of VALUES has 1 values for 2 variables");
  CHECK(complaint("ASK { VALUES (?a ?a) { } }") == "1:18 ?a stands twice in VALUES");
  CHECK(complaint("ASK { VALUES ?a { ?b } }").find("an IRI, a literal or UNDEF") != std::string::npos);
  CHECK(complaint("ASK { VALUES () { () } }") == "taken");
}

TEST_CASE("what engines differ in is refused") {
  CHECK(complaint("ASK { ?a ?b ?c FILTER EXISTS { ?a ?d ?e MINUS { } } }")
            .find("MINUS in EXISTS is not answered") != std::string::npos);
  CHECK(complaint("ASK { ?a ?b ?c OPTIONAL { { ?a ?d ?e FILTER(?c) } } }").find("engines differ") !=
        std::string::npos);
  CHECK(complaint("ASK { ?a ?b ?c OPTIONAL { { ?a ?d ?e FILTER(?e) } } }") == "taken");
  CHECK(complaint("ASK { GRAPH ?g { { SELECT ?a { ?a ?b ?c } } } }").find("a subquery in GRAPH") !=
        std::string::npos);
  CHECK(complaint("ASK { GRAPH <http://e/g> { SELECT ?a { ?a ?b ?c } } }") == "taken");
}

TEST_CASE("a subquery has variables of its own") {
  CHECK(ask("SELECT ?n ?x { ?p :name ?n { SELECT ?p { ?p :age ?x } } }") == Lines{"Ann -", "Bob -"});
}
