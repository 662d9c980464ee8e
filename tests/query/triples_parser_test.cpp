#include <catch2/catch.hpp>

#include "entente/query/parser.hpp"
#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("lists of properties and objects, with loose semicolons") {
  CHECK(ask("SELECT ?n { ?a :knows :cleo ; ; :name ?n ; . }") == Lines{"Ann", "Bob"});
  CHECK(ask("SELECT ?a { ?a :knows :bob, :cleo }") == Lines{":ann"});
  CHECK(ask("SELECT ?n { [] :name ?n ; :age 30 . }") == Lines{"Ann"});
  CHECK(ask("SELECT ?x { [ :age 25 ] :knows ?x }") == Lines{":cleo"});
}

TEST_CASE("collections") {
  const std::string list = ":l :items ( :a 'b' () ) .";
  CHECK(ask("SELECT ?x { :l :items ( ?x 'b' () ) }", list) == Lines{":a"});
  CHECK(ask("ASK { :l :items ( :a 'b' ) }", list) == Lines{"false"});
}

TEST_CASE("blank nodes belong to one pattern") {
  CHECK(ask("SELECT ?n { _:x :age 30 FILTER(true) _:x :name ?n }") == Lines{"Ann"});
  CHECK(complaint("ASK { _:x ?p ?o { _:x ?q ?r } }") == "1:19 _:x stands in two patterns");
}

TEST_CASE("what a path may not be") {
  CHECK(complaint("ASK { ?a ent:x/ ?b }").find("a property is expected") != std::string::npos);
  CHECK(complaint("ASK { ?a !(ent:x/ent:y) ?b }").find("“/” stands where )") != std::string::npos);
  CHECK(complaint("CONSTRUCT { ?a ent:x|ent:y ?b } WHERE { ?a ?c ?b }").find("cannot be constructed") !=
        std::string::npos);
}
