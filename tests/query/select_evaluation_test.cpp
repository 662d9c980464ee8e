#include <catch2/catch.hpp>

#include "entente/query/evaluation.hpp"
#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("without ORDER BY rows stand in the order of their terms") {
  CHECK(ask("SELECT ?x { VALUES ?x { 'b' 10 9 :z 'a' } }") == Lines{":z", "9", "10", "a", "b"});
  CHECK(ask("SELECT ?x ?y { VALUES (?x ?y) { (1 UNDEF) (UNDEF 2) (1 0) } }") == Lines{"- 2", "1 -", "1 0"});
}

TEST_CASE("ORDER BY, and the order of terms for what it leaves open") {
  CHECK(ask("SELECT ?a { ?a :name ?n } ORDER BY DESC(STRLEN(?n))") == Lines{":cleo", ":ann", ":bob"});
  CHECK(ask("SELECT ?x { VALUES (?x ?y) { (1 1.0) (3 1) (2 0) } } ORDER BY ?y") == Lines{"2", "1", "3"});
  CHECK(ask("SELECT ?a ?x { ?a :name ?n OPTIONAL { ?a :age ?x } } ORDER BY ?x") ==
        Lines{":cleo -", ":bob 25", ":ann 30"});
}

TEST_CASE("LIMIT and OFFSET come after ORDER BY and DISTINCT") {
  CHECK(ask("SELECT DISTINCT ?x { VALUES ?x { 3 1 2 1 3 } } ORDER BY DESC(?x) LIMIT 2") == Lines{"3", "2"});
  CHECK(ask("SELECT ?x { VALUES ?x { 3 1 2 } } LIMIT 1 OFFSET 1") == Lines{"2"});
  CHECK(ask("SELECT ?x { VALUES ?x { 3 1 2 } } OFFSET 5").empty());
  CHECK(ask("SELECT ?x { VALUES ?x { 3 1 2 } } LIMIT 0").empty());
  CHECK(ask("ASK { VALUES ?x { 3 } } OFFSET 1") == Lines{"false"});
}

TEST_CASE("many rows are sorted in parts") {
  std::string values;
  for (int i = 70000; i > 0; --i) values += std::to_string(i) + ' ';
  const Lines lines = ask("SELECT ?x { VALUES ?x { " + values + "} } ORDER BY ?x");
  REQUIRE(lines.size() == 70000);
  CHECK(lines.front() == "1");
  CHECK(lines[40000] == "40001");
  CHECK(lines.back() == "70000");
}
