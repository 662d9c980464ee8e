#include "entente/analyse/overlap.hpp"

#include <catch2/catch.hpp>

#include "analyse/facts_by_hand.hpp"

using namespace entente;
using test::Facts;

namespace {

/// States A, B, … of which the first `degrees[i]` agencies are part, so that their degrees are what is given.
StatementFacts with_degrees(const std::string& name, const std::vector<int>& degrees) {
  Facts facts{name};
  const PassageId passage = facts.passage("They are.");
  for (std::size_t s = 0; s < degrees.size(); ++s) {
    const EntityId state = facts.entity(EntityType::state, std::string(1, static_cast<char>('A' + s)));
    for (int i = 0; i < degrees[s]; ++i) {
      const EntityId agency =
          facts.entity(EntityType::agency, name + " agency " + std::to_string(s) + '.' + std::to_string(i));
      facts.relation(agency, Predicate::part_of, state, passage);
    }
  }
  return facts.get();
}

Overlap of(const StatementFacts& earlier, const StatementFacts& later) {
  const auto figures = [](const StatementFacts& facts) {
    return measure_network(project({&facts, 1}, Projection::relations), 1);
  };
  return overlap(earlier, later, figures(earlier), figures(later), Measure::degree);
}

}  // namespace

TEST_CASE("common things, of all") {
  const Overlap figures = of(with_degrees("a", {1, 2, 3}), with_degrees("b", {1, 2, 3, 4}));
  CHECK(figures.earlier == 9);
  CHECK(figures.later == 14);
  CHECK(figures.common == 3);
  CHECK(figures.jaccard == Approx(3.0 / 20));
}

TEST_CASE("the same order correlates, and is less likely by chance the longer it is") {
  const Overlap three = of(with_degrees("a", {1, 2, 3}), with_degrees("b", {2, 3, 4}));
  REQUIRE(three.rank_correlation);
  CHECK(*three.rank_correlation == Approx(1));
  CHECK(three.correlated == 3);
  CHECK(*three.p_value == Approx(2.0 / 6).margin(0.02));  // two of six orders lie as far from 0
  const Overlap six = of(with_degrees("a", {1, 2, 3, 4, 5, 6}), with_degrees("b", {2, 3, 4, 5, 6, 7}));
  CHECK(*six.p_value == Approx(2.0 / 720).margin(0.002));
  CHECK(*six.p_value > 0);
}

TEST_CASE("the reverse order correlates the other way") {
  CHECK(*of(with_degrees("a", {1, 2, 3, 4}), with_degrees("b", {4, 3, 2, 1})).rank_correlation == Approx(-1));
}

TEST_CASE("without enough in common, or without any order, there is no correlation") {
  CHECK(!of(with_degrees("a", {1, 2}), with_degrees("b", {1, 2})).rank_correlation);
  CHECK(!of(with_degrees("a", {1, 1, 1}), with_degrees("b", {1, 2, 3})).rank_correlation);
  CHECK(of({}, {}).jaccard == 0);
}

TEST_CASE("the same question has the same answer") {
  const StatementFacts a = with_degrees("a", {1, 5, 2, 4, 3});
  const StatementFacts b = with_degrees("b", {2, 5, 1, 3, 4});
  CHECK(*of(a, b).p_value == *of(a, b).p_value);
}
