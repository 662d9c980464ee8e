#include <catch2/catch.hpp>

#include "entente/query/parser.hpp"
#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("operators bind as they should, from left to right") {
  CHECK(computed("5-3") == "2");
  CHECK(computed("10-4-3") == "3");
  CHECK(computed("100/10/5") == "2");
  CHECK(computed("2+3*4-6/2") == "11");
  CHECK(computed("-2*-3") == "6");
  CHECK(computed("- 2 + 3") == "1");
  CHECK(computed("1+2 = 3 && 2 < 1 || true") == "true");
  CHECK(computed("!true || true") == "true");
  CHECK(computed("1 IN (1, 2) = true") != "true");
}

TEST_CASE("arguments are counted") {
  CHECK(complaint("SELECT (STRLEN() AS ?x) {}") == "1:9 STRLEN has 0 arguments");
  CHECK(complaint("SELECT (REGEX('a') AS ?x) {}") == "1:9 REGEX has 1 arguments");
  CHECK(complaint("SELECT (BOUND(1) AS ?x) {}") == "1:9 BOUND asks about a variable");
  CHECK(complaint("SELECT (NOSUCH(1) AS ?x) {}").find("a value or a function of SPARQL") !=
        std::string::npos);
}

TEST_CASE("aggregates stand where something is aggregated") {
  CHECK(complaint("ASK { ?a ?b ?c FILTER(COUNT(?a) > 1) }").find("COUNT stands where nothing") !=
        std::string::npos);
  CHECK(complaint("SELECT (SUM(COUNT(?a)) AS ?x) { ?a ?b ?c }").find("COUNT stands where nothing") !=
        std::string::npos);
  CHECK(complaint("SELECT (SUM(*) AS ?x) { ?a ?b ?c }") != "taken");
}
