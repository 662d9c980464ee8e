#include "entente/index/term_value.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "entente/graph/literals.hpp"
#include "entente/graph/namespaces.hpp"

using namespace entente;

TEST_CASE("terms become values and come back") {
  const std::string lang_string = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
  const std::string integer = "http://www.w3.org/2001/XMLSchema#integer";
  for (const Value& value :
       {iri_value("http://e/a"), Value{ValueKind::literal, "a", lang_string, "en"},
        Value{ValueKind::literal, "1", integer, {}}, Value{ValueKind::blank, "0123-1", {}, {}}}) {
    CHECK(value_of(term_of(value).value()) == value);
  }
  CHECK_FALSE(term_of(iri_value("no iri")).has_value());
  CHECK_FALSE(term_of({ValueKind::literal, "a", "no iri", {}}).has_value());
}

TEST_CASE("what was a blank node is one") {
  CHECK(value_of(mint("urn:entente:blank:1-2")) == Value{ValueKind::blank, "1-2", {}, {}});
  CHECK(value_of(mint("urn:entente:x")).kind == ValueKind::iri);
}

TEST_CASE("the hash tells kinds, types and languages apart") {
  const ValueHash hash;
  CHECK(hash(iri_value("a")) == hash(iri_value("a")));
  CHECK(hash(iri_value("a")) != hash({ValueKind::blank, "a", {}, {}}));
  CHECK(hash(value_of(Term{english("a")})) != hash(value_of(Term{Literal{"a", Language{"fr"}}})));
  CHECK(hash(value_of(Term{Literal{"1", term(ns::xsd, "integer")}})) !=
        hash(value_of(Term{Literal{"1", term(ns::xsd, "decimal")}})));
}
