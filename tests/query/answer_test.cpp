#include "entente/query/answer.hpp"

#include <catch2/catch.hpp>

#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("SELECT, ASK and CONSTRUCT") {
  CHECK(ask("SELECT ?a ?n { ?a :name ?n }") == Lines{":ann Ann", ":bob Bob", ":cleo \"Cleo\"@fr"});
  CHECK(ask("ASK { :ann :knows :bob }") == Lines{"true"});
  CHECK(ask("CONSTRUCT { ?b :knownBy ?a } { ?a :knows ?b ; :age 30 }") ==
        Lines{":bob :knownBy :ann", ":cleo :knownBy :ann"});
}

TEST_CASE("a template leaves out what is unbound or no triple") {
  CHECK(ask("CONSTRUCT { ?a :is ?x . ?n :of ?a . ?a :has ?n } { ?a :name ?n OPTIONAL { ?a :age ?x } "
            "FILTER(?a != :ann) }") == Lines{":bob :has Bob", ":bob :is 25", ":cleo :has \"Cleo\"@fr"});
}

TEST_CASE("blank nodes of a template are new for each solution") {
  CHECK(ask("CONSTRUCT { _:x :n ?n ; :k [ :m ?n ] } { ?a :age ?n }").size() == 6);
  CHECK(ask("CONSTRUCT { _:x :n 1 } { ?a :age ?n }").size() == 2);
}

TEST_CASE("a description is the thing, its blank nodes, and the statements about it") {
  const std::string data =
      ":a :p [ :q [ :r 1 ] ] ; :s :b . :b :t 2 . :c :u :a ."
      "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> ."
      ":st rdf:subject :a ; rdf:predicate :s ; rdf:object :b ; :sure 0.9 . :other rdf:subject :a ; "
      "rdf:predicate :s ; "
      "rdf:object :c .";
  const Lines lines = ask("DESCRIBE :a", data);
  CHECK(lines.size() == 8);
  CHECK(std::count(lines.begin(), lines.end(), ":a :s :b") == 1);
  CHECK(std::count(lines.begin(), lines.end(), "_: :r 1") == 1);
  CHECK(std::count(lines.begin(), lines.end(), ":st :sure 0.9") == 1);
  CHECK(std::count(lines.begin(), lines.end(), ":b :t 2") == 0);
  CHECK(ask("DESCRIBE ?x { ?x :t 2 }", data) == Lines{":b :t 2"});
  CHECK(ask("DESCRIBE * { ?x :t 2 }", data) == Lines{":b :t 2"});
  CHECK(ask("DESCRIBE :nobody", data).empty());
}

TEST_CASE("a ring of blank nodes is described once") {
  CHECK(ask("DESCRIBE ?x { ?x :a 1 }", "_:x :a 1 ; :p _:y . _:y :p _:x .").size() == 3);
}

TEST_CASE("time and size have bounds") {
  std::string many;
  for (int i = 0; i < 300; ++i) many += ":s" + std::to_string(i) + " :p " + std::to_string(i) + " . ";
  AnswerOptions options;
  options.timeout = std::chrono::milliseconds{50};
  const std::string product =
      "SELECT (COUNT(*) AS ?n) { ?a :p ?b . ?c :p ?d . ?e :p ?f FILTER(?b + ?d + ?f = 7) }";
  CHECK(ask(product, many, options).front().rfind("the time is over before the query is answered", 0) == 0);
  options.timeout.reset();
  options.most_cells = 10000;
  CHECK(ask("SELECT * { ?a :p ?b . ?c :p ?d }", many, options)
            .front()
            .rfind("the query has more solutions", 0) == 0);
  CHECK(ask("SELECT * { ?a :p ?b }", many, options).size() == 300);
}
