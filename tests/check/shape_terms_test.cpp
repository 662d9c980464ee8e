#include "entente/check/shape_terms.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "shacl_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

struct Graph {
  TermTable terms;
  TripleIndex triples;

  explicit Graph(const std::string& text) {
    std::vector<IdTriple> all;
    for (const Quad& quad : turtle("graph.ttl", text).quads) all.push_back(numbered(quad.triple, terms));
    triples = TripleIndex{std::move(all)};
  }

  /// The object of ex:a ex:p.
  TermId value() {
    return *triples.only(terms.add(iri_value("https://example.org/a")),
                         terms.add(iri_value("https://example.org/p")));
  }
};

}  // namespace

TEST_CASE("lists are read in their order, and what is none is told") {
  Graph three{"ex:a ex:p ( 1 2 ex:x ) ."};
  const auto members = list_members(three.triples, three.terms, three.value());
  REQUIRE(members);
  REQUIRE(members->size() == 3);
  CHECK(three.terms[(*members)[0]].text == "1");
  CHECK(three.terms[(*members)[2]].text == "https://example.org/x");

  Graph empty{"ex:a ex:p () ."};
  CHECK(list_members(empty.triples, empty.terms, empty.value())->empty());
  Graph none{"ex:a ex:p ex:b ."};
  CHECK_FALSE(list_members(none.triples, none.terms, none.value()));
  Graph text{"ex:a ex:p \"http://www.w3.org/1999/02/22-rdf-syntax-ns#nil\" ."};
  CHECK_FALSE(list_members(text.triples, text.terms, text.value()));
  Graph circle{"ex:a ex:p ex:l . ex:l rdf:first 1 ; rdf:rest ex:l ."};
  CHECK_FALSE(list_members(circle.triples, circle.terms, circle.value()));
  Graph forked{"ex:a ex:p ex:l . ex:l rdf:first 1, 2 ; rdf:rest () ."};
  CHECK_FALSE(list_members(forked.triples, forked.terms, forked.value()));
}

TEST_CASE("paths of each kind") {
  const auto kind = [](const std::string& path) -> std::optional<ShapePath::Kind> {
    Graph graph{"ex:a ex:p " + path + " ."};
    const auto read = shape_path(graph.triples, graph.terms, graph.value());
    return read ? std::optional{read->kind} : std::nullopt;
  };
  CHECK(kind("ex:q") == ShapePath::Kind::predicate);
  CHECK(kind("[ sh:inversePath ex:q ]") == ShapePath::Kind::inverse);
  CHECK(kind("( ex:q [ sh:inversePath ex:r ] )") == ShapePath::Kind::sequence);
  CHECK(kind("[ sh:alternativePath ( ex:q ex:r ) ]") == ShapePath::Kind::alternative);
  CHECK(kind("[ sh:zeroOrMorePath ex:q ]") == std::nullopt);
  CHECK(kind("( ex:q )") == std::nullopt);
  CHECK(kind("( ex:q \"r\" )") == std::nullopt);
  CHECK(kind("\"q\"") == std::nullopt);
  std::string deep = "ex:q";
  for (int i = 0; i < 100; ++i) deep = "[ sh:inversePath " + deep + " ]";
  CHECK(kind(deep) == std::nullopt);
}

TEST_CASE("counts and truths") {
  const auto count = [](const std::string& value) {
    Graph graph{"ex:a ex:p " + value + " ."};
    return count_of(graph.terms, graph.value());
  };
  CHECK(count("7") == 7U);
  CHECK(count("+7") == 7U);
  CHECK(count("\"7\"^^xsd:nonNegativeInteger") == 7U);
  CHECK(count("-7") == std::nullopt);
  CHECK(count("7.0") == std::nullopt);
  CHECK(count("\"7\"") == std::nullopt);
  CHECK(count("ex:x") == std::nullopt);
  CHECK(count("99999999999999999999999") == std::nullopt);
  const auto truth = [](const std::string& value) {
    Graph graph{"ex:a ex:p " + value + " ."};
    return truth_of(graph.terms, graph.value());
  };
  CHECK(truth("true") == true);
  CHECK(truth("\"0\"^^xsd:boolean") == false);
  CHECK(truth("1") == std::nullopt);
  CHECK(truth("\"yes\"^^xsd:boolean") == std::nullopt);
}

TEST_CASE("names of SHACL") {
  TermTable terms;
  CHECK(shacl_name(terms, terms.add(iri_value("http://www.w3.org/ns/shacl#path"))) == "path");
  CHECK(shacl_name(terms, terms.add(iri_value("https://example.org/path"))).empty());
}
