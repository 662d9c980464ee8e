#include "entente/emit/gexf.hpp"

#include "entente/emit/xml_writer.hpp"

namespace entente {

namespace {

void declare(XmlWriter& xml, std::string_view id, std::string_view type) {
  xml.empty("attribute", {{"id", id}, {"title", id}, {"type", type}});
}

void value(XmlWriter& xml, std::string_view of, std::string_view text) {
  xml.empty("attvalue", {{"for", of}, {"value", text}});
}

void spells(XmlWriter& xml, const std::set<std::string>& dates) {
  if (dates.empty()) return;
  xml.open("spells");
  for (const std::string& date : dates) xml.empty("spell", {{"start", date}, {"end", date}});
  xml.close();
}

void write_node(XmlWriter& xml, const NetworkTable& table, const NetworkNode& node) {
  xml.open("node", {{"id", node.iri}, {"label", node.label}});
  xml.open("attvalues");
  value(xml, "type", label(node.kind));
  value(xml, "statements", statements_of(table, node.statements));
  for (std::size_t m = 0; m < all_measures.size(); ++m)
    value(xml, name(all_measures[m]), number_text(node.measures[m]));
  xml.close();
  spells(xml, dates_of(table, node.statements));
  xml.close();
}

void write_edge(XmlWriter& xml, const NetworkTable& table, const NetworkEdge& edge, std::size_t ordinal) {
  xml.open("edge", {{"id", std::to_string(ordinal)},
                    {"source", table.nodes[edge.source].iri},
                    {"target", table.nodes[edge.target].iri},
                    {"label", edge.label},
                    {"weight", std::to_string(edge.passages)}});
  xml.open("attvalues");
  value(xml, "kind", kind_name(edge));
  value(xml, "relation", edge.label);
  value(xml, "directed", edge.directed() ? "true" : "false");
  value(xml, "said_in", statements_of(table, edge.statements));
  xml.close();
  spells(xml, dates_of(table, edge.statements));
  xml.close();
}

}  // namespace

std::string to_gexf(const NetworkTable& table) {
  XmlWriter xml;
  xml.open("gexf", {{"xmlns", "http://www.gexf.net/1.2draft"}, {"version", "1.2"}});
  xml.open("graph", {{"mode", "dynamic"}, {"defaultedgetype", "directed"}, {"timeformat", "date"}});
  xml.open("attributes", {{"class", "node"}, {"mode", "static"}});
  declare(xml, "type", "string");
  declare(xml, "statements", "string");
  for (const Measure measure : all_measures) declare(xml, name(measure), "double");
  xml.close();
  xml.open("attributes", {{"class", "edge"}, {"mode", "static"}});
  declare(xml, "kind", "string");
  declare(xml, "relation", "string");
  declare(xml, "directed", "boolean");
  declare(xml, "said_in", "string");
  xml.close();
  xml.open("nodes");
  for (const NetworkNode& node : table.nodes) write_node(xml, table, node);
  xml.close();
  xml.open("edges");
  for (std::size_t i = 0; i < table.edges.size(); ++i) write_edge(xml, table, table.edges[i], i);
  xml.close();
  return std::move(xml).finish();
}

}  // namespace entente
