#include <catch2/catch.hpp>

#include "entente/query/parser.hpp"
#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("literals of every kind") {
  CHECK(ask("SELECT * { VALUES ?x { 'a' 'a'@EN 1 -1 +1.5 1e3 true false 'x'^^:t <http://e/i> } }", "") ==
        Lines{":i", "-1", "1", "+1.5", "1e3", "a", "\"a\"@en", "false", "true", "x"});
}

TEST_CASE("relative IRIs want a base") {
  CHECK(complaint("ASK { <a> ?p ?o }") == "1:7 <a> is relative, and there is no BASE");
  CHECK(ask("BASE <http://e/x/y> SELECT ?n { <../ann> :name ?n }") == Lines{"Ann"});
  CHECK(ask("BASE <http://e/x/> PREFIX r: <../> SELECT ?n { r:ann :name ?n }") == Lines{"Ann"});
}

TEST_CASE("an IRI that is none is refused") {
  CHECK(complaint("ASK { <http://e/%zz> ?p ?o }").rfind("1:7 <http://e/%zz>: this IRI has a '%'", 0) == 0);
  CHECK(complaint("ASK { nope:a ?p ?o }") == "1:7 the prefix “nope:” is not declared");
}
