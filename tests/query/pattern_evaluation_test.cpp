#include <catch2/catch.hpp>

#include "entente/query/evaluation.hpp"
#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("filters belong to their group, wherever they stand") {
  CHECK(ask("SELECT ?a { FILTER(?x > 26) ?a :age ?x }") == Lines{":ann"});
  CHECK(ask("SELECT ?a { ?a :age ?x { ?a :name ?n FILTER(?x > 26) } }").empty());
  CHECK(ask("SELECT ?a ?n { ?a :age ?x OPTIONAL { ?a :name ?n FILTER(?x > 26) } }") ==
        Lines{":ann Ann", ":bob -"});
}

TEST_CASE("BIND sees what stands before it, and an error binds nothing") {
  CHECK(ask("SELECT ?y { BIND(?x + 1 AS ?y) ?a :age ?x }") == Lines{"-", "-"});
  CHECK(ask("SELECT ?y { ?a :name ?x BIND(?x + 1 AS ?y) }") == Lines{"-", "-", "-"});
}

TEST_CASE("EXISTS sees the solution, in filters too") {
  CHECK(ask("SELECT ?a { ?a :age ?x FILTER EXISTS { ?b :age ?y FILTER(?y < ?x) } }") == Lines{":ann"});
  CHECK(ask("SELECT ?a { ?a :name ?n FILTER NOT EXISTS { ?a :age ?x } }") == Lines{":cleo"});
}

TEST_CASE("graphs by name and by variable") {
  const std::string data = ":g { :a :p 1 . :b :p 2 } :h { :a :p 3 . :g :p :g }";
  CHECK(ask_graphs("SELECT ?x { GRAPH :g { ?a :p ?x } }", data) == Lines{"1", "2"});
  CHECK(ask_graphs("SELECT ?g ?x { GRAPH ?g { :a :p ?x } }", data) == Lines{":g 1", ":h 3"});
  CHECK(ask_graphs("SELECT ?g { GRAPH ?g { ?g :p ?g } }", data).empty());
  CHECK(ask_graphs("SELECT ?g ?h { GRAPH ?h { ?g :p :g } GRAPH ?g { ?a :p 1 } }", data) == Lines{":g :h"});
  CHECK(ask_graphs("SELECT ?g { GRAPH ?g { } }", data) == Lines{":g", ":h"});
  CHECK(ask_graphs("SELECT ?x { GRAPH :none { ?a :p ?x } }", data).empty());
  CHECK(ask_graphs("SELECT ?x { :a :p ?x }", data) == Lines{"1", "3"});
}

TEST_CASE("GRAPH asks graphs that blank nodes name, and binds them") {
  const std::string data =
      "GRAPH :g { :a :p 1 } _:h { :a :p 2 } [] { :a :p 3 } _:h { :b :p 4 } _:h :by :ann . :g :by :bob .";
  CHECK(ask_graphs("SELECT ?x { GRAPH ?g { :a :p ?x } FILTER(isBlank(?g)) }", data) == Lines{"2", "3"});
  CHECK(ask_graphs("SELECT ?x { ?g :by :ann GRAPH ?g { ?a :p ?x } }", data) == Lines{"2", "4"});
  CHECK(ask_graphs("SELECT ?who ?x { GRAPH ?g { ?a :p ?x } ?g :by ?who }", data) ==
        Lines{":ann 2", ":ann 4", ":bob 1"});
  CHECK(ask_graphs("SELECT (COUNT(?g) AS ?n) { GRAPH ?g { } }", data) == Lines{"3"});
}

TEST_CASE("blank nodes of a query are no names") {
  CHECK(ask("SELECT ?b { [] :knows ?b }", "_:x :knows :a .") == Lines{":a"});
  CHECK(ask("SELECT ?a { ?a :knows ?b FILTER(isBlank(?a)) }", "_:x :knows :a .") == Lines{"_:"});
}
