#include "entente/emit/graphml.hpp"

#include <catch2/catch.hpp>

#include "emit/emit_support.hpp"
#include "graph/graph_support.hpp"

using namespace entente;
using test::has;

// What readers make of it: networks_read.py.
TEST_CASE("GraphML has typed keys, and a node and an edge with their values") {
  StatementFacts facts = test::small_statement();
  facts.entities[0].label = "A & <script>\"B\"</script>";
  const std::string xml = to_graphml(network_table(std::vector{facts}));
  CHECK(has(xml, R"(<key id="degree" for="node" attr.name="degree" attr.type="double"/>)"));
  CHECK(has(xml, R"(<key id="weight" for="edge" attr.name="weight" attr.type="int"/>)"));
  CHECK(has(xml, "<data key=\"label\">A &amp; &lt;script&gt;&quot;B&quot;&lt;/script&gt;</data>"));
  CHECK(has(xml, "<data key=\"relation\">partOf</data>"));
  CHECK(has(xml, "<data key=\"first_said\">2021-10-14</data>"));
  CHECK(xml.ends_with("</graphml>\n"));
}

TEST_CASE("a network of nothing, and one without edges or dates, are GraphML too") {
  CHECK(has(to_graphml(network_table({})), "<graph id=\"entente\" edgedefault=\"directed\">"));
  StatementFacts alone;
  alone.iri = "http://example.org/s";
  alone.entities.push_back(test::small_statement().entities[0]);
  const std::string xml = to_graphml(network_table(std::vector{alone}));
  CHECK(has(xml, "<node id="));
  CHECK_FALSE(has(xml, "<edge"));
  CHECK_FALSE(has(xml, "<data key=\"first\">"));
}
