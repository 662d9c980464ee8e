#include "entente/emit/csv_tables.hpp"

#include <catch2/catch.hpp>

#include "graph/graph_support.hpp"

using namespace entente;

TEST_CASE("the tables have Gephi's heads, and lines end as RFC 4180 wants it") {
  const NetworkTable table = network_table(std::vector{test::small_statement()});
  const std::string nodes = nodes_csv(table);
  CHECK(nodes.starts_with("Id,Label,Type,Statements,First,Last,degree,strength,betweenness"));
  CHECK(nodes.ends_with("\r\n"));
  CHECK(nodes.find("https://w3id.org/entente/id/state/a,A,State,https://w3id.org/entente/id/statement/small,"
                   "2021-10-14,2021-10-14,") != std::string::npos);
  const std::string edges = edges_csv(table);
  CHECK(edges.starts_with("Source,Target,Type,Kind,Label,Weight,Statements,First,Last\r\n"));
  CHECK(edges.find("/agency/a/x,https://w3id.org/entente/id/state/a,Directed,relation,partOf,1,") !=
        std::string::npos);
  CHECK(edges.find("Undirected,co-mention,co-mention,1,") != std::string::npos);
}
