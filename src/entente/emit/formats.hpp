// The formats in which a set of statements is published, by the names that the command line uses.
#ifndef ENTENTE_EMIT_FORMATS_HPP
#define ENTENTE_EMIT_FORMATS_HPP

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"
#include "entente/emit/network_table.hpp"
#include "entente/graph/rdf_mapping.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

enum class Format : std::uint8_t {
  turtle,
  trig,
  ntriples,
  nquads,
  rdfxml,
  jsonld,
  json,
  dot,
  graphml,
  gexf,
  nodes_csv,
  edges_csv,
};
inline constexpr std::array all_formats{
    Format::turtle, Format::trig, Format::ntriples, Format::nquads, Format::rdfxml,    Format::jsonld,
    Format::json,   Format::dot,  Format::graphml,  Format::gexf,   Format::nodes_csv, Format::edges_csv};

/// "turtle", "ntriples" …
[[nodiscard]] std::string_view name(Format format) noexcept;
/// "entente.ttl", "entente.nt" …: what `entente build` calls the file.
[[nodiscard]] std::string_view file_name(Format format) noexcept;
/// The inverse of name; nothing for a name that is none.
[[nodiscard]] std::optional<Format> format(std::string_view name) noexcept;

/// The statements in one format: merged in Turtle, N-Triples, RDF/XML, JSON-LD, DOT, GraphML, GEXF and CSV,
/// each in its own named graph in TriG and N-Quads, one after the other in JSON. `provenance` is for RDF; the
/// others have a measure of their own. The bytes depend on the statements and their order alone.
///
/// errors   output_failed, invalid_data: see the writers
[[nodiscard]] Expected<std::string> render(Format format, std::span<const StatementFacts> statements,
                                           Provenance provenance = Provenance::full);

/// Whether the file holds the network: GraphML, GEXF, CSV. Several of them share one table.
[[nodiscard]] bool is_table(Format format) noexcept;

/// The network in one of these formats. Precondition: is_table(format).
[[nodiscard]] std::string render_table(Format format, const NetworkTable& table);

/// A format and the size of the file that holds it.
struct RenderedFormat {
  Format format = Format::turtle;
  std::size_t bytes = 0;
};

/// What `entente build` calls the description of the graph.
inline constexpr std::string_view dataset_file_name = "dataset.ttl";

/// Whether the file holds the graph itself: Turtle, TriG, N-Triples, N-Quads, RDF/XML, JSON-LD.
[[nodiscard]] bool is_rdf(Format format) noexcept;

/// The description of the graph and of its files, as Turtle: see describe_dataset.
///
/// errors   output_failed, invalid_data: see the writers
[[nodiscard]] Expected<std::string> render_dataset(std::span<const StatementFacts> statements,
                                                   std::span<const RenderedFormat> files,
                                                   std::string_view base,
                                                   Provenance provenance = Provenance::full);

}  // namespace entente

#endif  // ENTENTE_EMIT_FORMATS_HPP
