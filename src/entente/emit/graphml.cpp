#include "entente/emit/graphml.hpp"

#include "entente/emit/xml_writer.hpp"

namespace entente {

namespace {

struct Key {
  std::string_view id;
  std::string_view type;
};

constexpr std::array<Key, 5> node_keys{{{"label", "string"},
                                        {"type", "string"},
                                        {"statements", "string"},
                                        {"first", "string"},
                                        {"last", "string"}}};
constexpr std::array<Key, 7> edge_keys{{{"kind", "string"},
                                        {"relation", "string"},
                                        {"directed", "boolean"},
                                        {"weight", "int"},
                                        {"said_in", "string"},
                                        {"first_said", "string"},
                                        {"last_said", "string"}}};

void declare(XmlWriter& xml, std::string_view id, std::string_view domain, std::string_view type) {
  xml.empty("key", {{"id", id}, {"for", domain}, {"attr.name", id}, {"attr.type", type}});
}

void datum(XmlWriter& xml, std::string_view key, std::string_view value) {
  xml.element("data", value, {{"key", key}});
}

/// Nothing where no statement has a date.
void days(XmlWriter& xml, std::string_view first, std::string_view last, const std::set<std::string>& dates) {
  if (dates.empty()) return;
  datum(xml, first, *dates.begin());
  datum(xml, last, *dates.rbegin());
}

}  // namespace

std::string to_graphml(const NetworkTable& table) {
  XmlWriter xml;
  xml.open("graphml", {{"xmlns", "http://graphml.graphdrawing.org/xmlns"},
                       {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"},
                       {"xsi:schemaLocation",
                        "http://graphml.graphdrawing.org/xmlns "
                        "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"}});
  for (const Key& key : node_keys) declare(xml, key.id, "node", key.type);
  for (const Measure measure : all_measures) declare(xml, name(measure), "node", "double");
  for (const Key& key : edge_keys) declare(xml, key.id, "edge", key.type);
  xml.open("graph", {{"id", "entente"}, {"edgedefault", "directed"}});
  for (const NetworkNode& node : table.nodes) {
    xml.open("node", {{"id", node.iri}});
    datum(xml, "label", node.label);
    datum(xml, "type", label(node.kind));
    datum(xml, "statements", statements_of(table, node.statements));
    days(xml, "first", "last", dates_of(table, node.statements));
    for (std::size_t m = 0; m < all_measures.size(); ++m)
      datum(xml, name(all_measures[m]), number_text(node.measures[m]));
    xml.close();
  }
  std::size_t ordinal = 0;
  for (const NetworkEdge& edge : table.edges) {
    xml.open("edge", {{"id", "e" + std::to_string(++ordinal)},
                      {"source", table.nodes[edge.source].iri},
                      {"target", table.nodes[edge.target].iri}});
    datum(xml, "kind", kind_name(edge));
    datum(xml, "relation", edge.label);
    datum(xml, "directed", edge.directed() ? "true" : "false");
    datum(xml, "weight", std::to_string(edge.passages));
    datum(xml, "said_in", statements_of(table, edge.statements));
    days(xml, "first_said", "last_said", dates_of(table, edge.statements));
    xml.close();
  }
  return std::move(xml).finish();
}

}  // namespace entente
