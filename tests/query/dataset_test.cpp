#include "entente/query/dataset.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/store/rdf_reader.hpp"

using namespace entente;
using namespace entente::sparql;

namespace {

Dataset read(const std::string& trig) {
  return Dataset::of(read_rdf("x", "@prefix : <http://e/> . " + trig, RdfSyntax::trig).value());
}

TermId id(const Dataset& data, const std::string& local) {
  return data.terms().find(iri_value("http://e/" + local));
}

}  // namespace

TEST_CASE("the default graph is all triples, each once") {
  const Dataset data = read(":g { :a :p :b } :h { :a :p :b . :a :p :c } { :d :p :e }");
  CHECK(data.graph(TermId{}).all().size() == 3);
  CHECK(data.graph(id(data, "g")).all().size() == 1);
  CHECK(data.graph(id(data, "h")).all().size() == 2);
  CHECK(data.graph(id(data, "a")).all().empty());
  REQUIRE(data.graph_names().size() == 2);
  CHECK(data.graph_names()[0] == id(data, "g"));
}

TEST_CASE("a term that is not there has no number") {
  CHECK_FALSE(is_bound(id(read("{ :a :p :b }"), "z")));
}

TEST_CASE("every way of asking finds what a search would [property]") {
  CHECK(rc::check("match is a filter", [](const std::vector<std::tuple<int, int, int>>& given) {
    GraphIndex index;
    std::vector<IdTriple> all;
    const auto small = [](int n) { return TermId{static_cast<std::size_t>(1 + std::abs(n % 4))}; };
    for (const auto& [s, p, o] : given) all.push_back({small(s), small(p), small(o)});
    for (const IdTriple& triple : all) index.add(triple);
    index.sort();
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (std::size_t mask = 0; mask < 125; ++mask) {
      const TermId s{mask % 5};
      const TermId p{mask / 5 % 5};
      const TermId o{mask / 25};
      std::vector<IdTriple> wanted;
      std::copy_if(all.begin(), all.end(), std::back_inserter(wanted), [&](const IdTriple& each) {
        return (!is_bound(s) || each.subject == s) && (!is_bound(p) || each.predicate == p) &&
               (!is_bound(o) || each.object == o);
      });
      const auto found = index.match(s, p, o);
      std::vector<IdTriple> got{found.begin(), found.end()};
      std::sort(got.begin(), got.end());
      RC_ASSERT(got == wanted);
    }
  }));
}
