#include "entente/emit/formats.hpp"

#include <algorithm>

#include "entente/emit/csv_tables.hpp"
#include "entente/emit/dot.hpp"
#include "entente/emit/extract_json.hpp"
#include "entente/emit/gexf.hpp"
#include "entente/emit/graphml.hpp"
#include "entente/emit/jsonld.hpp"
#include "entente/emit/rdfxml.hpp"
#include "entente/emit/serd_writer.hpp"
#include "entente/graph/dataset_mapping.hpp"

namespace entente {

namespace {

struct FormatNames {
  std::string_view name;
  std::string_view file;
  std::string_view media_type;
  std::string_view rdf_format;  ///< IRI, as the W3C names syntaxes of RDF; empty for others
};

constexpr std::array<FormatNames, all_formats.size()> format_names{
    {{"turtle", "entente.ttl", "text/turtle", "http://www.w3.org/ns/formats/Turtle"},
     {"trig", "entente.trig", "application/trig", "http://www.w3.org/ns/formats/TriG"},
     {"ntriples", "entente.nt", "application/n-triples", "http://www.w3.org/ns/formats/N-Triples"},
     {"nquads", "entente.nq", "application/n-quads", "http://www.w3.org/ns/formats/N-Quads"},
     {"rdfxml", "entente.rdf", "application/rdf+xml", "http://www.w3.org/ns/formats/RDF_XML"},
     {"jsonld", "entente.jsonld", "application/ld+json", "http://www.w3.org/ns/formats/JSON-LD"},
     {"json", "entente.json", "application/json", {}},
     {"dot", "entente.dot", "text/vnd.graphviz", {}},
     {"graphml", "entente.graphml", "application/xml", {}},
     {"gexf", "entente.gexf", "application/xml", {}},
     {"nodes-csv", "nodes.csv", "text/csv", {}},
     {"edges-csv", "edges.csv", "text/csv", {}}}};

const FormatNames& names_of(Format format) noexcept {
  return format_names[static_cast<std::size_t>(format)];
}

std::vector<std::vector<Quad>> graphs_of(std::span<const StatementFacts> statements, Provenance provenance) {
  std::vector<std::vector<Quad>> graphs;
  graphs.reserve(statements.size());
  for (const StatementFacts& facts : statements) graphs.push_back(to_quads(facts, provenance));
  return graphs;
}

std::vector<Triple> merged(std::span<const StatementFacts> statements, Provenance provenance) {
  return merge(graphs_of(statements, provenance));
}

std::vector<Quad> all_quads(std::span<const StatementFacts> statements, Provenance provenance) {
  std::vector<Quad> quads;
  for (auto& graph : graphs_of(statements, provenance)) {
    std::move(graph.begin(), graph.end(), std::back_inserter(quads));
  }
  std::sort(quads.begin(), quads.end());
  return quads;
}

}  // namespace

std::string_view name(Format format) noexcept {
  return names_of(format).name;
}
std::string_view file_name(Format format) noexcept {
  return names_of(format).file;
}

std::optional<Format> format(std::string_view name) noexcept {
  for (const Format candidate : all_formats) {
    if (entente::name(candidate) == name) return candidate;
  }
  return std::nullopt;
}

Expected<std::string> render(Format format, std::span<const StatementFacts> statements,
                             Provenance provenance) {
  switch (format) {
    case Format::turtle:
      return to_turtle(merged(statements, provenance));
    case Format::trig:
      return to_trig(all_quads(statements, provenance));
    case Format::ntriples:
      return to_ntriples(merged(statements, provenance));
    case Format::nquads:
      return to_nquads(all_quads(statements, provenance));
    case Format::rdfxml:
      return to_rdfxml(merged(statements, provenance));
    case Format::jsonld:
      return to_jsonld(merged(statements, provenance));
    case Format::json:
      return to_json(statements);
    case Format::graphml:
    case Format::gexf:
    case Format::nodes_csv:
    case Format::edges_csv:
      return render_table(format, network_table(statements));
    case Format::dot:
      break;
  }
  return to_dot(statements);
}

bool is_table(Format format) noexcept {
  return format == Format::graphml || format == Format::gexf || format == Format::nodes_csv ||
         format == Format::edges_csv;
}

std::string render_table(Format format, const NetworkTable& table) {
  if (format == Format::graphml) return to_graphml(table);
  if (format == Format::gexf) return to_gexf(table);
  return format == Format::nodes_csv ? nodes_csv(table) : edges_csv(table);
}

bool is_rdf(Format format) noexcept {
  return !names_of(format).rdf_format.empty();
}

Expected<std::string> render_dataset(std::span<const StatementFacts> statements,
                                     std::span<const RenderedFormat> files, std::string_view base,
                                     Provenance provenance) {
  std::vector<PublishedFile> published;
  for (const RenderedFormat& file : files) {
    const FormatNames& names = names_of(file.format);
    published.push_back({names.file, names.media_type, names.rdf_format, file.bytes});
  }
  return to_turtle(describe_dataset(statements, merged(statements, provenance), published, base));
}

}  // namespace entente
