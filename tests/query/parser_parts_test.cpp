#include "entente/query/parser_parts.hpp"

#include <catch2/catch.hpp>

#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("grouped queries name only what is grouped or aggregated") {
  CHECK(complaint("SELECT ?a (COUNT(?b) AS ?n) { ?a ?b ?c } GROUP BY ?a") == "taken");
  CHECK(complaint("SELECT ?c (COUNT(?b) AS ?n) { ?a ?b ?c } GROUP BY ?a").find("?c is neither grouped") !=
        std::string::npos);
  CHECK(complaint("SELECT (COUNT(?b) AS ?n) { ?a ?b ?c } GROUP BY ?a ORDER BY ?c").find("?c is neither") !=
        std::string::npos);
  CHECK(complaint("SELECT (COUNT(?b) AS ?n) (?n + 1 AS ?m) { ?a ?b ?c }") == "taken");
  CHECK(complaint("SELECT (COUNT(?b) AS ?n) { ?a ?b ?c } HAVING(?n > 1)").find("?n is neither") !=
        std::string::npos);
  CHECK(complaint("SELECT * { ?a ?b ?c } GROUP BY ?a").find("SELECT * stands against GROUP BY") !=
        std::string::npos);
}

TEST_CASE("names are given once") {
  CHECK(complaint("SELECT (1 AS ?a) { ?a ?b ?c }").find("?a names a value in SELECT") != std::string::npos);
  CHECK(complaint("SELECT (1 AS ?x) (2 AS ?x) { }").find("?x is selected already") != std::string::npos);
  CHECK(complaint("SELECT (COUNT(*) AS ?n) { ?a ?b ?c } GROUP BY (1 AS ?a)").find("in GROUP BY") !=
        std::string::npos);
}

TEST_CASE("variables of filters, EXISTS and MINUS are not in scope") {
  CHECK(ask("SELECT * { ?a :age 25 MINUS { ?x :age 30 } FILTER NOT EXISTS { ?y :nosuch ?z } }") ==
        Lines{":bob"});
  CHECK(is_hidden("_:x"));
  CHECK_FALSE(is_hidden("_x"));
}
