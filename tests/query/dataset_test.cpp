#include "entente/query/dataset.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "entente/store/rdf_reader.hpp"

using namespace entente;
using namespace entente::sparql;

namespace {

Dataset read_dataset(const std::string& trig) {
  return Dataset::of(read_rdf("x", "@prefix : <http://e/> . " + trig, RdfSyntax::trig).value());
}

TermId id(const Dataset& data, const std::string& local) {
  return data.terms().find_iri("http://e/" + local).value_or(TermId{});
}

}  // namespace

TEST_CASE("the default graph is all triples, each once") {
  const Dataset data = read_dataset(":g { :a :p :b } :h { :a :p :b . :a :p :c } { :d :p :e }");
  CHECK(data.graph(TermId{}).all().size() == 3);
  CHECK(data.graph(id(data, "g")).all().size() == 1);
  CHECK(data.graph(id(data, "h")).all().size() == 2);
  CHECK(data.graph(id(data, "a")).all().empty());
  REQUIRE(data.graph_names().size() == 2);
  CHECK(data.graph_names()[0] == id(data, "g"));
}

TEST_CASE("a term that is not there has no number") {
  CHECK_FALSE(is_bound(id(read_dataset("{ :a :p :b }"), "z")));
}
