#include "entente/emit/dot_graph.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("a graph is written line by line, its title escaped") {
  DotGraph graph{"A \"title\"", "nodesep=1"};
  graph.node("a", "\"x\"", "shape=box");
  graph.edge("a", "b", "style=dashed");
  graph.open_frame("f", "\"frame\"");
  graph.close_frame();
  const std::string dot = std::move(graph).finish();
  CHECK(dot.find(R"dot(label="A \"title\"", nodesep=1];)dot") != std::string::npos);
  CHECK(dot.find("  a [label=\"x\", shape=box];\n  a -> b [style=dashed];\n") != std::string::npos);
  CHECK(dot.find("subgraph cluster_f {\n  label=\"frame\"") != std::string::npos);
  CHECK(dot.ends_with("  }\n}\n"));
}

TEST_CASE("a column stands on one rank, in its order") {
  DotGraph graph{"", "pad=1"};
  graph.column({});
  graph.column(std::vector<std::string>{"a", "b", "c"});
  const std::string dot = std::move(graph).finish();
  CHECK(dot.find("  { rank=same; a; b; c; }\n  a -> b [style=invis];\n  b -> c [style=invis];\n") !=
        std::string::npos);
}

TEST_CASE("a legend has four samples to a column") {
  DotGraph graph{"", "pad=1"};
  Legend legend;
  for (int i = 0; i < 5; ++i) legend.add("\"x\"", "shape=box");
  legend.write(graph);
  const std::string dot = std::move(graph).finish();
  CHECK(dot.find("k1 -> k5 [style=invis]") != std::string::npos);
  CHECK(dot.find("k1 -> k4") == std::string::npos);
}
