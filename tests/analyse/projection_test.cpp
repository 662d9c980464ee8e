#include "entente/analyse/projection.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "analyse/facts_by_hand.hpp"

using namespace entente;
using test::Facts;
using Ties = std::vector<std::string>;

namespace {

/// "Japan > APEC 2", in order of IRI.
Ties ties_of(const ProjectedGraph& projected) {
  Ties out;
  for (const WeightedEdge& edge : projected.graph.edges) {
    out.push_back(projected.nodes[edge.source].label + (projected.graph.directed ? " > " : " - ") +
                  projected.nodes[edge.target].label + ' ' + std::to_string(static_cast<int>(edge.weight)));
  }
  return out;
}

Facts one_statement(const std::string& name) {
  Facts facts{name};
  const EntityId japan = facts.entity(EntityType::state, "Japan");
  const EntityId chile = facts.entity(EntityType::state, "Chile");
  const EntityId apec = facts.entity(EntityType::forum, "APEC");
  const PassageId first = facts.passage("Japan and Chile work in APEC.");
  const PassageId second = facts.passage("Japan works in APEC.");
  facts.mention(japan, first).mention(chile, first).mention(apec, first);
  facts.mention(japan, second).mention(apec, second);
  facts.relation(japan, Predicate::cooperates_in, apec, first);
  facts.relation(japan, Predicate::participated_in, apec, first);
  facts.relation(japan, Predicate::cooperates_in, apec, second);
  facts.topic("ports", "ports");
  facts.commitment({japan, chile}, "open", {"ports"}, first);
  return facts;
}

ProjectedGraph project_one(const Facts& facts, Projection projection) {
  return project({&facts.get(), 1}, projection);
}

}  // namespace

TEST_CASE("relations are directed, and as heavy as the passages that tell them") {
  const Facts facts = one_statement("2003-09-09-a");
  const ProjectedGraph projected = project_one(facts, Projection::relations);
  CHECK(projected.graph.directed);
  CHECK(ties_of(projected) == Ties{"Japan > APEC 2"});  // Chile is tied to nothing and no node
  CHECK(projected.nodes.size() == 2);
}

TEST_CASE("a commitment ties who binds itself and what it is about") {
  const Facts facts = one_statement("2003-09-09-a");
  const ProjectedGraph projected = project_one(facts, Projection::commitments);
  CHECK(ties_of(projected) == Ties{"Chile - Japan 1", "Chile - ports 1", "Japan - ports 1"});
  CHECK(!projected.nodes.back().type);
}

TEST_CASE("a sentence ties those that it names") {
  const Facts facts = one_statement("2003-09-09-a");
  CHECK(ties_of(project_one(facts, Projection::co_mention)) ==
        Ties{"APEC - Chile 1", "APEC - Japan 2", "Chile - Japan 1"});
}

TEST_CASE("all has what any has, and a passage counts once") {
  const Facts facts = one_statement("2003-09-09-a");
  CHECK(ties_of(project_one(facts, Projection::all)) ==
        Ties{"APEC - Chile 1", "APEC - Japan 2", "Chile - Japan 1", "Chile - ports 1", "Japan - ports 1"});
}

TEST_CASE("the order of statements does not matter, and their weights add up") {
  const std::vector<StatementFacts> forward{one_statement("2003-09-09-a").get(),
                                            one_statement("2014-03-13-b").get()};
  const std::vector<StatementFacts> backward{forward[1], forward[0]};
  for (const Projection projection : all_projections) {
    const ProjectedGraph a = project(forward, projection);
    const ProjectedGraph b = project(backward, projection);
    CHECK(a.graph == b.graph);
    CHECK(ties_of(a) == ties_of(b));
  }
  CHECK(ties_of(project(forward, Projection::relations)) == Ties{"Japan > APEC 4"});
}

TEST_CASE("nothing gives an empty graph") {
  const Facts facts{"2003-09-09-a"};
  for (const Projection projection : all_projections) CHECK(project_one(facts, projection).graph.nodes == 0);
  CHECK(project({}, Projection::all).graph.nodes == 0);
}

TEST_CASE("projections go by their names") {
  for (const Projection each : all_projections) CHECK(projection(name(each)) == each);
  CHECK(!projection("relation"));
}
