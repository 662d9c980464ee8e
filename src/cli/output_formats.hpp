// The formats that `entente build` writes, by the names that users give.
#ifndef ENTENTE_CLI_OUTPUT_FORMATS_HPP
#define ENTENTE_CLI_OUTPUT_FORMATS_HPP

#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/graph/rdf_mapping.hpp"
#include "entente/graph/statement_facts.hpp"
#include "entente/pipeline.hpp"

namespace entente::cli {

struct OutputOptions {
  std::string base;
  Provenance provenance = Provenance::full;
  unsigned jobs = 0;
  bool whole_folder = true;  ///< else one file, for standard output: no description, no further pictures
};

/// Names in the order in which files are written: "turtle", "trig" …
[[nodiscard]] std::vector<std::string> output_format_names();

/// Whether a format is one file, which standard output can hold; CSV and SVG are several.
[[nodiscard]] bool is_one_file(std::string_view format_name) noexcept;

/// A file of the output folder.
struct RenderedFile {
  std::string name;  ///< "entente.ttl", "pictures/graph.svg"
  std::string bytes;
};

/// What `entente build` makes of the statements.
struct RenderedOutput {
  std::vector<RenderedFile> files;
  std::vector<Error> warnings;  ///< pictures that could not be laid out, once for one reason
};

/// The files of each format, and the description of the graph where there is RDF among them. DOT is the whole
/// graph in one file, and the other pictures beside it.
///
/// Preconditions: names of the list above.
/// errors   output_failed: see the writers; that of the pictures if SVG alone was asked for and none came of
/// it
[[nodiscard]] Expected<RenderedOutput> render_output(const std::vector<std::string>& format_names,
                                                     const std::vector<StatementFacts>& statements,
                                                     const Knowledge& knowledge,
                                                     const OutputOptions& options);

/// The statements in a format that is one file. Precondition: a name of the list above.
[[nodiscard]] Expected<std::string> render_statements(std::string_view format_name,
                                                      const std::vector<StatementFacts>& statements,
                                                      Provenance provenance);

/// One statement as the JSON object that `entente extract` prints.
[[nodiscard]] std::string render_extraction(const StatementFacts& statement);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_OUTPUT_FORMATS_HPP
