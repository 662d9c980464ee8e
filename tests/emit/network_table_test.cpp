#include "entente/emit/network_table.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "graph/graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const NetworkNode* find(const NetworkTable& table, std::string_view label) {
  const auto found = std::find_if(table.nodes.begin(), table.nodes.end(),
                                  [&](const NetworkNode& node) { return node.label == label; });
  return found == table.nodes.end() ? nullptr : &*found;
}

std::size_t count(const NetworkTable& table, std::string_view kind) {
  return static_cast<std::size_t>(
      std::count_if(table.edges.begin(), table.edges.end(),
                    [&](const NetworkEdge& edge) { return kind_name(edge) == kind; }));
}

}  // namespace

TEST_CASE("nodes are entities and topics, edges are of three kinds") {
  const NetworkTable table = network_table(std::vector{small_statement()});
  REQUIRE(find(table, "A") != nullptr);
  CHECK(find(table, "A")->kind == NodeKind::state);
  REQUIRE(find(table, "data") != nullptr);
  CHECK(find(table, "data")->kind == NodeKind::topic);
  CHECK(table.nodes.size() == 6);
  CHECK(count(table, "relation") == 1);
  CHECK(count(table, "co-mention") == 1);
  CHECK(count(table, "commitment") == 10);  // A, B, F and two topics, each with each
  for (const NetworkEdge& edge : table.edges) {
    CHECK(edge.passages == 1);
    if (!edge.directed()) CHECK(edge.source < edge.target);
  }
  CHECK(find(table, "A")->measures[static_cast<std::size_t>(Measure::degree)] == 5);
}

TEST_CASE("meetings are nodes where relations name them") {
  StatementFacts facts = small_statement();
  CHECK(find(network_table(std::vector{facts}), "first meeting of F") == nullptr);
  facts.relations.push_back(
      {EntityId{0}, Predicate::participated_in, EventId{0}, "", {PassageId{0}, "r", 1}});
  const NetworkTable table = network_table(std::vector{facts});
  REQUIRE(find(table, "first meeting of F") != nullptr);
  CHECK(find(table, "first meeting of F")->kind == NodeKind::meeting);
  CHECK(find(table, "first meeting of F")->iri == facts.iri + "#meeting=1");
  CHECK(count(table, "relation") == 2);
}

TEST_CASE("what two statements say is one edge, with both and with the passages of both") {
  StatementFacts later = small_statement();
  later.iri += "er";
  later.date = "2023-01-02";
  const NetworkTable table = network_table(std::vector{small_statement(), later});
  CHECK(count(table, "relation") == 1);
  const auto& edge = *std::find_if(table.edges.begin(), table.edges.end(),
                                   [](const NetworkEdge& each) { return each.directed(); });
  CHECK(edge.passages == 2);
  CHECK(edge.statements == std::set<std::size_t>{0, 1});
  CHECK(dates_of(table, edge.statements) == std::set<std::string>{"2021-10-14", "2023-01-02"});
  CHECK(statements_of(table, {0, 1}) == small_statement().iri + ' ' + later.iri);
}

TEST_CASE("numbers are the same everywhere") {
  CHECK(number_text(0) == "0");
  CHECK(number_text(5) == "5");
  CHECK(number_text(1.0 / 3) == "0.333333");
  CHECK(number_text(1e-7) == "1e-07");
}

TEST_CASE("no statements are an empty table") {
  CHECK(network_table({}).nodes.empty());
  CHECK(network_table(std::vector{StatementFacts{}}).edges.empty());
}
