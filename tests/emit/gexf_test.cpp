#include "entente/emit/gexf.hpp"

#include <catch2/catch.hpp>

#include "emit/emit_support.hpp"
#include "graph/graph_support.hpp"

using namespace entente;
using test::has;

// What readers make of it: networks_read.py.
TEST_CASE("GEXF has typed attributes, and the days of each statement as spells") {
  StatementFacts later = test::small_statement();
  later.iri += "er";
  later.date = "2023-01-02";
  const std::string xml = to_gexf(network_table(std::vector{test::small_statement(), later}));
  CHECK(has(xml, R"(<graph mode="dynamic" defaultedgetype="directed" timeformat="date">)"));
  CHECK(has(xml, R"(<attribute id="pagerank" title="pagerank" type="double"/>)"));
  CHECK(has(xml, R"(<attribute id="directed" title="directed" type="boolean"/>)"));
  CHECK(has(xml, "<spell start=\"2021-10-14\" end=\"2021-10-14\"/>\n"));
  CHECK(has(xml, "<spell start=\"2023-01-02\" end=\"2023-01-02\"/>\n"));
  CHECK(has(xml, R"(label="partOf" weight="2">)"));
}

TEST_CASE("what has no date has no spell") {
  StatementFacts undated = test::small_statement();
  undated.date.clear();
  CHECK_FALSE(has(to_gexf(network_table(std::vector{undated})), "<spell"));
  CHECK(has(to_gexf(network_table({})), "</gexf>"));
}
