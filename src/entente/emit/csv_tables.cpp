#include "entente/emit/csv_tables.hpp"

#include <vector>

#include "entente/base/csv.hpp"

namespace entente {

namespace {

void append_row(std::string& out, const std::vector<std::string>& fields) {
  for (std::size_t i = 0; i < fields.size(); ++i) out.append(i > 0 ? "," : "").append(csv_field(fields[i]));
  out += csv_line_end;
}

void append_days(std::vector<std::string>& fields, const std::set<std::string>& dates) {
  fields.push_back(dates.empty() ? "" : *dates.begin());
  fields.push_back(dates.empty() ? "" : *dates.rbegin());
}

}  // namespace

std::string nodes_csv(const NetworkTable& table) {
  std::string out;
  std::vector<std::string> head{"Id", "Label", "Type", "Statements", "First", "Last"};
  for (const Measure measure : all_measures) head.emplace_back(name(measure));
  append_row(out, head);
  for (const NetworkNode& node : table.nodes) {
    std::vector<std::string> fields{node.iri, node.label, std::string{label(node.kind)},
                                    statements_of(table, node.statements)};
    append_days(fields, dates_of(table, node.statements));
    for (const double value : node.measures) fields.push_back(number_text(value));
    append_row(out, fields);
  }
  return out;
}

std::string edges_csv(const NetworkTable& table) {
  std::string out;
  append_row(out, {"Source", "Target", "Type", "Kind", "Label", "Weight", "Statements", "First", "Last"});
  for (const NetworkEdge& edge : table.edges) {
    std::vector<std::string> fields{table.nodes[edge.source].iri,
                                    table.nodes[edge.target].iri,
                                    edge.directed() ? "Directed" : "Undirected",
                                    std::string{kind_name(edge)},
                                    edge.label,
                                    std::to_string(edge.passages),
                                    statements_of(table, edge.statements)};
    append_days(fields, dates_of(table, edge.statements));
    append_row(out, fields);
  }
  return out;
}

}  // namespace entente
