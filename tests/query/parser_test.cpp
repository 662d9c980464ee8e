#include "entente/query/parser.hpp"

#include <catch2/catch.hpp>

#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("the four forms") {
  CHECK(parse_query("query", "SELECT * {}")->form == Form::select);
  CHECK(parse_query("query", "ASK {}")->form == Form::ask);
  CHECK(parse_query("query", "CONSTRUCT WHERE { ?a ?b ?c }")->form == Form::construct);
  CHECK(parse_query("query", "DESCRIBE <http://e/a>")->form == Form::describe);
  CHECK(parse_query("query", "ASK { GRAPH ?g { ?s ?p ?o } }")->uses_graph);
  CHECK_FALSE(parse_query("query", "ASK { ?s ?p ?o }")->uses_graph);
}

TEST_CASE("the prefixes of the exports are known, and a query's own come first") {
  CHECK(complaint("ASK { ?s ent:partOf ?o ; skos:prefLabel ?l }") == "taken");
  CHECK(ask("PREFIX ent: <http://e/> SELECT ?a { ?a ent:age 25 }") == Lines{":bob"});
}

TEST_CASE("what is not answered is refused by name") {
  CHECK(complaint("INSERT DATA { }") == "1:1 INSERT is not answered: queries only read");
  CHECK(complaint("SELECT * FROM <http://e/g> {}").rfind("1:10 FROM is not answered", 0) == 0);
  CHECK(complaint("SELECT * { SERVICE <http://e/s> {} }") ==
        "1:12 SERVICE is not answered without --allow-fetch: it fetches from elsewhere");
  CHECK(parse_query("query", "SELECT * FROM NAMED <http://e/g> {}")
            .error()
            .remedy.starts_with("give --allow-fetch"));
  CHECK(complaint("LOAD <http://e/g>") == "1:1 LOAD is not answered: queries only read");
  CHECK(complaint("SELECT (NOW() AS ?x) {}").rfind("1:9 NOW() is not answered", 0) == 0);
  CHECK(complaint("ASK { FILTER(<http://e/f>(1)) }")
            .rfind("1:14 the function <http://e/f> is not answered", 0) == 0);
}

TEST_CASE("what may be fetched is kept: FROM, FROM NAMED") {
  for (const std::string query :
       {"SELECT * FROM <a> FROM NAMED <b> FROM <c> {}", "ASK FROM <a> FROM <c> FROM NAMED <b> {}",
        "CONSTRUCT {} FROM <a> FROM <c> FROM NAMED <b> {}",
        "CONSTRUCT FROM <a> FROM <c> FROM NAMED <b> WHERE {}",
        "DESCRIBE <x> FROM <a> FROM <c> FROM NAMED <b>"}) {
    INFO(query);
    const auto parsed = parse_query("query", "BASE <http://e/> " + query, Fetching::allowed);
    REQUIRE(parsed.has_value());
    CHECK(parsed->from == std::vector<Iri>{mint("http://e/a"), mint("http://e/c")});
    CHECK(parsed->from_named == std::vector<Iri>{mint("http://e/b")});
  }
  for (const std::string query :
       {"SELECT * FROM {}", "SELECT * FROM NAMED ?g {}", "SELECT * {} FROM <http://e/a>",
        "FROM <http://e/a> ASK {}", "SELECT * { { SELECT * FROM <http://e/a> {} } }", "LOAD <http://e/a>",
        "INSERT DATA {}"}) {
    INFO(query);
    CHECK_FALSE(parse_query("query", query, Fetching::allowed).has_value());
  }
}

TEST_CASE("syntax errors have a place") {
  CHECK(complaint("SELECT ?a {\n  ?a :p\n}") == "2:6 the prefix “:” is not declared");
  CHECK(complaint("SELECT ?a { ?a ent:x }") ==
        "1:22 “}” stands where a variable, an IRI or a literal is expected");
  CHECK(complaint("SELECT ?a { ?a ent:x 1") ==
        "1:23 the query ends where a triple, FILTER, OPTIONAL, UNION, MINUS, BIND, VALUES, GRAPH or } is "
        "expected");
  CHECK(complaint("").rfind("1:1 the query ends where SELECT, ASK, CONSTRUCT or DESCRIBE", 0) == 0);
  CHECK(complaint("SELECT ?a { ?a ent:x 1 } }").rfind("1:26 the query should end here", 0) == 0);
  CHECK(complaint("SELECT { }").rfind("1:8 “{” stands where a variable", 0) == 0);
  CHECK(complaint("SELECT * { } LIMIT x").rfind("1:20 “x” stands where a whole number", 0) == 0);
}

TEST_CASE("nesting has a bound, and length has none") {
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += '{';
  CHECK(complaint("ASK " + deep).find("nested too deep") != std::string::npos);
  CHECK(complaint("ASK { FILTER(" + std::string(5000, '(') + "1").find("nested too deep") !=
        std::string::npos);
  CHECK(complaint("ASK { FILTER(" + std::string(5000, '!') + "1)}").find("nested too deep") !=
        std::string::npos);
  CHECK(complaint("ASK { ?s " + std::string(5000, '(') + "ent:x").find("nested too deep") !=
        std::string::npos);
  std::string nodes = "ASK { ?s ent:p ";
  for (int i = 0; i < 5000; ++i) nodes += "[ ent:p ";
  CHECK(complaint(nodes).find("nested too deep") != std::string::npos);
  std::string long_query = "ASK { ";
  for (int i = 0; i < 5000; ++i) long_query += "?s ent:p ?o . ";
  CHECK(complaint(long_query + "}") == "taken");
}
