#include "entente/graph/rdf_mapping.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/graph/literals.hpp"
#include "graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// A graph of a few triples over so few names that graphs overlap.
std::vector<Quad> graph_from(const std::vector<std::uint8_t>& seeds) {
  const auto name = [](unsigned n) { return mint("x:" + std::to_string(n % 3)); };
  std::vector<Quad> quads;
  for (const unsigned seed : seeds) {
    Term object = seed % 2 == 0 ? Term{name(seed / 2)} : Term{english(std::to_string(seed % 5))};
    quads.push_back(
        {mint("x:g" + std::to_string(seed % 4)), {name(seed), name(seed / 3), std::move(object)}});
  }
  return quads;
}

std::vector<Triple> united(std::vector<std::vector<Quad>> graphs) {
  return merge(graphs);
}

/// A merged graph as an input of merge.
std::vector<Quad> as_graph(const std::vector<Triple>& triples) {
  std::vector<Quad> quads;
  for (const Triple& triple : triples) quads.push_back({std::nullopt, triple});
  return quads;
}

}  // namespace

TEST_CASE("all quads of a statement stand in its named graph, sorted, each once") {
  const auto quads = to_quads(small_statement());
  CHECK(std::is_sorted(quads.begin(), quads.end()));
  CHECK(std::adjacent_find(quads.begin(), quads.end()) == quads.end());
  CHECK(std::all_of(quads.begin(), quads.end(), [](const Quad& quad) {
    return quad.graph && quad.graph->str() == "https://w3id.org/entente/id/statement/small#graph";
  }));
}

TEST_CASE("facts without anything in them still name their statement and text") {
  StatementFacts facts;
  facts.iri = small_statement().iri;
  CHECK(about("s:text", to_quads(facts)).contains("nif:isString \"\"^^xsd:string"));
}

TEST_CASE("what two statements say of one thing is united, not repeated") {
  StatementFacts other = small_statement();
  other.iri += "er";
  const std::vector<std::vector<Quad>> graphs{to_quads(small_statement()), to_quads(other)};
  const auto triples = merge(graphs);
  const auto names_a = std::count_if(triples.begin(), triples.end(), [](const Triple& triple) {
    return triple.subject.str().ends_with("state/a") && triple.predicate.str().ends_with("prefLabel");
  });
  CHECK(names_a == 1);
  CHECK(triples.size() < graphs[0].size() + graphs[1].size());
}

TEST_CASE("merging is a union of sets: commutative, associative, idempotent", "[property]") {
  REQUIRE(rc::check([](const std::vector<std::uint8_t>& x, const std::vector<std::uint8_t>& y,
                       const std::vector<std::uint8_t>& z) {
    const auto a = graph_from(x);
    const auto b = graph_from(y);
    const auto c = graph_from(z);
    RC_ASSERT(united({a, b}) == united({b, a}));
    RC_ASSERT(united({as_graph(united({a, b})), c}) == united({a, as_graph(united({b, c}))}));
    RC_ASSERT(united({a, a}) == united({a}));
    const auto all = united({a, b, c});
    RC_ASSERT(std::is_sorted(all.begin(), all.end()));
    for (const auto& graph : {a, b, c}) {
      for (const Quad& quad : graph) RC_ASSERT(std::binary_search(all.begin(), all.end(), quad.triple));
    }
    RC_ASSERT(all.size() <= a.size() + b.size() + c.size());
  }));
}
