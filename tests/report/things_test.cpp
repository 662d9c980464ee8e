#include "entente/report/things.hpp"

#include <catch2/catch.hpp>

#include "report_support.hpp"

using namespace entente;

TEST_CASE("a thing is one across statements, with what is told of it") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::vector<Thing> things = collect_things(statements);
  REQUIRE(things.size() == 4);
  CHECK(things[0].label == "A");
  CHECK(things[0].mention_count == 2);
  CHECK(things[0].entities == std::vector<FactRef>{{0, 0}, {1, 0}});
  CHECK(things[0].relations == std::vector<FactRef>{{0, 0}});
  CHECK(things[0].commitments == std::vector<FactRef>{{0, 0}, {1, 0}});
  CHECK(index_of(things).at(things[2].iri) == 2);
}
