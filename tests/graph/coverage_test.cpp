#include "entente/graph/coverage.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("coverage of several statements is summed, and each unresolved name is told once") {
  std::vector<StatementFacts> statements(2);
  statements[0].coverage = {3, 2, {"Zeta", "Alpha"}, {PassageId{1}}};
  statements[1].coverage = {4, 1, {"Alpha"}, {PassageId{0}, PassageId{2}, PassageId{3}}};
  const Coverage total = total_coverage(statements);
  CHECK(total.sentences == 7);
  CHECK(total.sentences_with_facts == 3);
  CHECK(total.unresolved == std::vector<std::string>{"Alpha", "Zeta"});
  CHECK(total.without_facts.empty());
}

TEST_CASE("no statement has no sentence") {
  CHECK(total_coverage({}).sentences == 0);
}
