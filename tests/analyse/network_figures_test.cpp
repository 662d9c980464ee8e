#include "entente/analyse/network_figures.hpp"

#include <catch2/catch.hpp>

#include "analyse/facts_by_hand.hpp"

using namespace entente;
using test::Facts;

namespace {

/// Agency -> Japan -> APEC, and Chile -> APEC.
StatementFacts chain(const std::string& name) {
  Facts facts{name};
  const EntityId agency = facts.entity(EntityType::agency, "Agency");
  const EntityId japan = facts.entity(EntityType::state, "Japan");
  const EntityId chile = facts.entity(EntityType::state, "Chile");
  const EntityId apec = facts.entity(EntityType::forum, "APEC");
  const PassageId passage = facts.passage("They are.");
  facts.relation(agency, Predicate::part_of, japan, passage)
      .relation(japan, Predicate::cooperates_in, apec, passage);
  facts.relation(chile, Predicate::cooperates_in, apec, passage);
  return facts.get();
}

double value(const NetworkFigures& figures, Measure measure, const std::string& label) {
  for (std::size_t i = 0; i < figures.projected.nodes.size(); ++i) {
    if (figures.projected.nodes[i].label == label)
      return figures.measures[static_cast<std::size_t>(measure)].values[i];
  }
  FAIL("there is no " << label);
  return 0;
}

}  // namespace

TEST_CASE("every measure of a small graph") {
  const StatementFacts facts = chain("a");
  const NetworkFigures figures = measure_network(project({&facts, 1}, Projection::relations));
  CHECK(value(figures, Measure::degree, "APEC") == 2);
  CHECK(value(figures, Measure::strength, "Japan") == 2);
  CHECK(value(figures, Measure::betweenness, "Japan") ==
        Approx(1.0 / 6));                                    // one of the six ordered pairs of others
  CHECK(value(figures, Measure::betweenness, "APEC") == 0);  // nothing leads out of it
  CHECK(value(figures, Measure::closeness, "APEC") == Approx((1 + 1 + 0.5) / 3));
  CHECK(value(figures, Measure::core_number, "Chile") == 1);
  CHECK(value(figures, Measure::clustering, "Japan") == 0);
  double all = 0;
  for (const double share : figures.measures[static_cast<std::size_t>(Measure::pagerank)].values)
    all += share;
  CHECK(all == Approx(1));
  CHECK(figures.component_count == 1);
  CHECK(figures.density == Approx(3.0 / 12));
  CHECK(figures.articulation_points.size() == 2);
  CHECK(figures.bridges.size() == 3);
  CHECK(figures.assortativity);
}

TEST_CASE("each statement, then all together, in each projection") {
  const std::vector<StatementFacts> both{chain("a"), chain("b")};
  const std::vector<NetworkFigures> figures = measure_networks(both, all_projections);
  REQUIRE(figures.size() == 3 * all_projections.size());
  CHECK(figures[0].statement == both[0].iri);
  CHECK(figures[1].statement == both[1].iri);
  CHECK(figures[2].statement.empty());
  CHECK(value(figures[2], Measure::strength, "APEC") == 4);
  CHECK(measure_networks({&both.front(), 1}, all_projections).size() == all_projections.size());
}

TEST_CASE("what is too large is left out, and the rest is found by projection and statement") {
  const std::vector<StatementFacts> both{chain("a"), chain("b")};
  const std::vector<NetworkFigures> figures = measure_networks(both, all_projections, {1, 12});
  CHECK(find_figures(figures, Projection::relations)->statement.empty());
  CHECK(find_figures(figures, Projection::relations, both[1].iri)->statement == both[1].iri);
  const std::vector<NetworkFigures> small = measure_networks(both, all_projections, {1, 11});
  CHECK(find_figures(small, Projection::relations) == nullptr);  // four nodes and three ties
  CHECK(find_figures(small, Projection::relations, both[1].iri) == nullptr);
  // Of one statement, the whole is that one.
  const std::vector<NetworkFigures> one = measure_networks({&both.front(), 1}, all_projections);
  CHECK(find_figures(one, Projection::all)->statement == both.front().iri);
}

TEST_CASE("a graph without edges has no figures, and that is no fault") {
  const NetworkFigures figures = measure_network(project({}, Projection::all));
  CHECK(figures.component_count == 0);
  CHECK(!figures.modularity);
  CHECK(!figures.assortativity);
  for (const MeasureFigures& each : figures.measures) CHECK(each.values.empty());
}

TEST_CASE("measures go by their names") {
  for (const Measure each : all_measures) CHECK(measure(name(each)) == each);
  CHECK(!measure("page-rank"));
}
