#include "entente/graph/quad_builder.hpp"

#include <catch2/catch.hpp>

#include "graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const Iri thing = mint("https://w3id.org/entente/id/x");
const Iri says = mint("https://w3id.org/entente/ontology#says");

}  // namespace

TEST_CASE("what is not told is left out") {
  QuadBuilder builder{mint("x:graph")};
  builder.add_words(thing, says, "");
  builder.add_date(thing, says, "");
  CHECK(std::move(builder).finish().empty());
}

TEST_CASE("quads come sorted, once each, in the named graph") {
  QuadBuilder builder{mint("x:graph")};
  builder.add_words(thing, says, "b");
  builder.add_words(thing, says, "a");
  builder.add_words(thing, says, "b");
  const auto quads = std::move(builder).finish();
  REQUIRE(quads.size() == 2);
  CHECK(std::get<Literal>(quads[0].triple.object).lexical == "a");
  CHECK(quads[0].graph == mint("x:graph"));
}

TEST_CASE("reasons and offsets have their properties") {
  QuadBuilder builder{mint("x:graph")};
  builder.add_offsets(thing, {3, 8});
  builder.add_reason(thing, {PassageId{0}, "relation/part-of", 0.875});
  CHECK(about("id:x", std::move(builder).finish()) ==
        std::set<std::string>{"nif:beginIndex \"3\"^^xsd:nonNegativeInteger",
                              "nif:endIndex \"8\"^^xsd:nonNegativeInteger",
                              "ent:rule id:rule/relation/part-of", "ent:confidence \"0.88\"^^xsd:decimal"});
}
