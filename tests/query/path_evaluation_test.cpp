#include <catch2/catch.hpp>

#include "entente/query/evaluation.hpp"
#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

namespace {

const std::string ring = ":a :n :b . :b :n :c . :c :n :a . :c :up :d .";

}  // namespace

TEST_CASE("one or more, around a ring, from either end") {
  CHECK(ask("SELECT ?x { :a :n+ ?x }", ring) == Lines{":a", ":b", ":c"});
  CHECK(ask("SELECT ?x { ?x :n+ :a }", ring) == Lines{":a", ":b", ":c"});
  CHECK(ask("SELECT ?x { ?x (:n|:up)+ :d }", ring) == Lines{":a", ":b", ":c"});
  CHECK(ask("SELECT ?x ?y { ?x :n+ ?y }", ring).size() == 9);
}

TEST_CASE("zero or more begins where it stands, even outside the data") {
  CHECK(ask("SELECT ?x { :z :n* ?x }", ring) == Lines{":z"});
  CHECK(ask("SELECT ?x { ?x :up* :d }", ring) == Lines{":c", ":d"});
  CHECK(ask("SELECT ?x ?y { ?x :up* ?y }", ring) == Lines{":a :a", ":b :b", ":c :c", ":c :d", ":d :d"});
  CHECK(ask("ASK { 'lit' :n* 'lit' }", ring) == Lines{"true"});
}

TEST_CASE("sequences and alternatives count every way, repetitions count none twice") {
  const std::string two = ":a :p :b, :c . :b :q :d . :c :q :d .";
  CHECK(ask("SELECT ?x { :a :p/:q ?x }", two) == Lines{":d", ":d"});
  CHECK(ask("SELECT ?x { :a (:p/:q)? ?x }", two) == Lines{":a", ":d"});
  CHECK(ask("SELECT ?x { :a (:p|:q)+ ?x }", two) == Lines{":b", ":c", ":d"});
  CHECK(ask("SELECT ?x { :a :p|:p ?x }", two) == Lines{":b", ":b", ":c", ":c"});
  CHECK(ask("SELECT ?x { ?x (:p/:q)|:q :d }", two) == Lines{":a", ":a", ":b", ":c"});
}

TEST_CASE("negated sets, forwards and backwards") {
  CHECK(ask("SELECT ?x { :c !:n ?x }", ring) == Lines{":d"});
  CHECK(ask("SELECT ?x { :a !(:up|^:up) ?x }", ring) == Lines{":b", ":c"});
  CHECK(ask("SELECT ?x { :d !^:n ?x }", ring) == Lines{":c"});
  CHECK(ask("SELECT ?x { :a !() ?x }", ring) == Lines{":b"});
}

TEST_CASE("both ends the same") {
  CHECK(ask("SELECT ?x { ?x :n+ ?x }", ring) == Lines{":a", ":b", ":c"});
  CHECK(ask("SELECT ?x { ?x :up+ ?x }", ring).empty());
}
