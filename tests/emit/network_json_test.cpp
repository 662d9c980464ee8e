#include "entente/emit/network_json.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "graph/graph_support.hpp"

using namespace entente;
using nlohmann::json;

namespace {

/// Two nodes, one of them a topic with a name that every syntax has to quote.
NetworkFigures two_nodes() {
  ProjectedGraph graph;
  graph.projection = Projection::commitments;
  graph.nodes = {{"https://example.org/a", "Ports, \"free\"", EntityType::forum},
                 {"https://example.org/b", "b", {}}};
  graph.graph = {2, false, {{0, 1, 3}}};
  return measure_network(std::move(graph), 1);
}

}  // namespace

TEST_CASE("scores by rank, with the figures of the whole") {
  const json out = json::parse(to_network_json({}, std::vector{two_nodes()}))["networks"][0];
  CHECK(out["projection"] == "commitments");
  CHECK(out["directed"] == false);
  CHECK(out["statement"].is_null());
  CHECK(out["edges"] == 1);
  CHECK(out["ties_by_iri"] ==
        json{{{"from", "https://example.org/a"}, {"to", "https://example.org/b"}, {"weight", 3.0}}});
  CHECK(out["density"] == 1.0);
  CHECK(out["assortativity"] == -1.0);
  REQUIRE(out["scores"].size() == 2);
  CHECK(out["scores"][0]["type"] == "Forum");
  CHECK(out["scores"][1]["type"] == "Topic");
  CHECK(out["scores"][0]["strength"] == json{{"value", 3.0}, {"rank", 1}});
  CHECK(out["scores"][0]["pagerank"]["value"] == 0.5);
  CHECK(out["bridges"][0] == json{"Ports, \"free\"", "b"});
}

TEST_CASE("the statement that was counted goes by its title and date") {
  const std::vector<StatementFacts> statements{test::small_statement()};
  NetworkFigures figures = two_nodes();
  figures.statement = statements.front().iri;
  const json out = json::parse(to_network_json(statements, std::vector{figures}))["networks"][0];
  CHECK(out["statement"] == statements.front().title);
  CHECK(out["date"] == statements.front().date);
}

TEST_CASE("what is not defined is null, and has no row") {
  NetworkFigures figures = two_nodes();
  figures.measures[static_cast<std::size_t>(Measure::eigenvector)] = {Measure::eigenvector, {}, {}};
  CHECK(json::parse(to_network_json({}, std::vector{figures}))["networks"][0]["scores"][0]["eigenvector"]
            .is_null());
  CHECK(to_network_csv({}, std::vector{figures}).find("eigenvector") == std::string::npos);
}

TEST_CASE("a row of CSV for each figure, quoted where it must be") {
  const std::string out = to_network_csv({}, std::vector{two_nodes()});
  CHECK(out.starts_with(
      "projection,statement,name,iri,type,measure,value,rank\r\n"
      "commitments,,\"Ports, \"\"free\"\"\",https://example.org/a,Forum,degree,1.000000,1\r\n"));
  CHECK(out.find("commitments,,b,https://example.org/b,Topic,strength,3.000000,1\r\n") != std::string::npos);
}
