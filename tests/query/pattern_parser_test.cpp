#include <variant>

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

TEST_CASE("SERVICE keeps the pattern as it is written, with the names that it needs") {
  const auto query =
      parse_query("query",
                  "BASE <http://b/> PREFIX : <http://e/> PREFIX x: <http://x/> SELECT * { ?a :p 1 "
                  "SERVICE SILENT :s { ?a ent:q [] OPTIONAL { GRAPH ?g { ?b <r> '}' } } # }\n } }",
                  Fetching::allowed);
  REQUIRE(query.has_value());
  CHECK_FALSE(query->uses_graph);
  const auto& service = std::get<Service>(query->select.where->elements.at(1));
  CHECK(service.endpoint.str() == "http://e/s");
  CHECK(service.silent);
  CHECK(service.query ==
        "BASE <http://b/>\nPREFIX ent: <https://w3id.org/entente/ontology#>\nSELECT * WHERE "
        "{ ?a ent:q [] OPTIONAL { GRAPH ?g { ?b <r> '}' } } # }\n }");
  std::vector<std::string> names;
  for (const auto& [name, variable] : service.variables) names.push_back(name);
  CHECK(names == std::vector<std::string>{"a", "g", "b"});
  CHECK(query->select.projection.size() == 3);
}

TEST_CASE("SERVICE that cannot be answered is refused, and a broken one is an error") {
  const auto complained = [](const std::string& query) {
    const auto parsed = parse_query("query", query, Fetching::allowed);
    return parsed ? std::string{"taken"} : parsed.error().message;
  };
  CHECK(complained("ASK { SERVICE ?s { ?a ?b ?c } }").starts_with("SERVICE with a variable is not answered"));
  CHECK(complained("ASK { FILTER EXISTS { SERVICE <http://e/s> {} } }").starts_with("SERVICE in EXISTS"));
  CHECK(complained("ASK { SERVICE { ?a ?b ?c } }") == "“{” stands where the IRI of an endpoint is expected");
  CHECK(complained("ASK { SERVICE <http://e/s> ?a }").starts_with("“a” stands where {"));
  CHECK(complained("ASK { SERVICE <http://e/s> { ?a ?b ").starts_with("the query ends where"));
  CHECK(complained("ASK { SERVICE <http://e/s> { SERVICE <http://e/t> {} } }") == "taken");
}
