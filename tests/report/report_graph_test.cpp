#include "entente/report/report_graph.hpp"

#include <catch2/catch.hpp>

#include "report_support.hpp"

using namespace entente;

TEST_CASE("relations and venues of commitments tie things, each with its facts") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::vector<Thing> things = collect_things(statements);
  const ReportGraph graph = make_report_graph(statements, things);
  CHECK(graph.nodes.size() == 4);
  REQUIRE(graph.edges.size() == 3);
  CHECK(graph.untied == 0);
  std::size_t with_commitments = 0;
  for (const GraphEdge& edge : graph.edges) {
    if (edge.commitments.empty()) {
      CHECK(edge.relations == std::vector<FactRef>{{0, 0}});
      CHECK(edge.statements == std::vector<std::size_t>{0});
    } else {
      ++with_commitments;
      CHECK(edge.statements == std::vector<std::size_t>{0, 1});
    }
  }
  CHECK(with_commitments == 2);
}

TEST_CASE("beyond the most, those with the fewest ties are left out, and those that are then alone") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::vector<Thing> things = collect_things(statements);
  const ReportGraph graph = make_report_graph(statements, things, 2);
  CHECK(graph.nodes.size() == 2);
  CHECK(graph.left_out == 2);
  CHECK(graph.edges.size() == 1);
  CHECK(make_report_graph(statements, things, 1).nodes.empty());
}
