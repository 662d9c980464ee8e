#include <catch2/catch.hpp>

#include "entente/query/evaluation.hpp"
#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

namespace {

const std::string sales = ":s1 :shop 'n' ; :amount 3 . :s2 :shop 'n' ; :amount 5 . :s3 :shop 's' .";

}  // namespace

TEST_CASE("nothing is one group without GROUP BY, and none with it") {
  CHECK(ask("SELECT (COUNT(*) AS ?n) (SUM(?x) AS ?s) (AVG(?x) AS ?m) (MIN(?x) AS ?l) (SAMPLE(?x) AS ?o) "
            "(GROUP_CONCAT(?x) AS ?g) { ?a :none ?x }") == Lines{"0 0 0 - - "});
  CHECK(ask("SELECT ?a (COUNT(*) AS ?n) { ?a :none ?x } GROUP BY ?a").empty());
}

TEST_CASE("an optional that is unbound counts nothing") {
  CHECK(ask("SELECT ?s (COUNT(?x) AS ?n) { ?s :shop ?k OPTIONAL { ?s :amount ?x } } GROUP BY ?s", sales) ==
        Lines{":s1 1", ":s2 1", ":s3 0"});
}

TEST_CASE("sums, means, extremes and strings of a group") {
  CHECK(ask("SELECT ?k (SUM(?x) AS ?t) (AVG(?x) AS ?m) (MIN(?x) AS ?l) (MAX(?x) AS ?h) { ?s :shop ?k ; "
            ":amount ?x } GROUP BY ?k",
            sales) == Lines{"n 8 4 3 5"});
  CHECK(ask("SELECT (GROUP_CONCAT(?k; SEPARATOR='+') AS ?g) { ?s :shop ?k }", sales) == Lines{"n+n+s"});
  CHECK(ask("SELECT (GROUP_CONCAT(DISTINCT ?k) AS ?g) { ?s :shop ?k }", sales) == Lines{"n s"});
  CHECK(ask("SELECT (GROUP_CONCAT(?k) AS ?g) { VALUES ?k { 'a'@en 'b'@en } }", sales) == Lines{"a b"});
  CHECK(ask("SELECT (COUNT(DISTINCT *) AS ?n) { { ?s :shop ?k } UNION { ?s :shop ?k } }", sales) ==
        Lines{"3"});
}

TEST_CASE("what engines count differently is refused") {
  CHECK(ask("SELECT (COUNT(?x + 1) AS ?n) { ?s :shop ?x }", sales)
            .front()
            .rfind("an aggregate meets an expression", 0) == 0);
  CHECK(ask("SELECT (MIN(?x) AS ?n) { ?s :shop ?k OPTIONAL { ?s :amount ?x } }", sales)
            .front()
            .rfind("MIN or MAX", 0) == 0);
  CHECK(
      ask("SELECT (GROUP_CONCAT(?s) AS ?n) { ?s :shop ?k }", sales).front().rfind("GROUP_CONCAT meets", 0) ==
      0);
}

TEST_CASE("HAVING, and grouping by expressions") {
  CHECK(ask("SELECT ?k { ?s :shop ?k } GROUP BY ?k HAVING(COUNT(*) > 1)", sales) == Lines{"n"});
  CHECK(ask("SELECT ?l (COUNT(*) AS ?n) { ?s :amount ?x } GROUP BY (?x > 4 AS ?l)", sales) ==
        Lines{"false 1", "true 1"});
}
