#include <catch2/catch.hpp>

#include "entente/query/evaluation.hpp"
#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("joins on what is bound on both sides, row by row") {
  CHECK(ask("SELECT ?a ?x { VALUES (?a ?x) { (:ann UNDEF) (UNDEF 25) (:bob 30) } { ?a :age ?x } }") ==
        Lines{":ann 30", ":bob 25"});
}

TEST_CASE("minus takes away only what shares a variable") {
  CHECK(ask("SELECT ?a { ?a :age ?x MINUS { ?b :knows ?c } }") == Lines{":ann", ":bob"});
  CHECK(ask("SELECT ?a { ?a :age ?x MINUS { ?a :knows :bob } }") == Lines{":bob"});
  CHECK(ask("SELECT ?a { VALUES (?a ?x) { (:ann 1) (:bob UNDEF) } MINUS { VALUES ?x { 1 } } }") ==
        Lines{":bob"});
}

TEST_CASE("an optional part keeps each row once when it does not match, and as often as it does") {
  CHECK(ask("SELECT ?a ?b { ?a :name ?n OPTIONAL { { ?a :knows ?b } UNION { ?a :knows ?b } } }") ==
        Lines{":ann :bob", ":ann :bob", ":ann :cleo", ":ann :cleo", ":bob :cleo", ":bob :cleo", ":cleo -"});
}
