// Whether data of Entente keep their promises: those of the shapes, and those that shapes cannot say.
#ifndef ENTENTE_CHECK_GRAPH_CHECK_HPP
#define ENTENTE_CHECK_GRAPH_CHECK_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/base/severity.hpp"
#include "entente/check/quad_file.hpp"

namespace entente {

struct GraphFinding {
  Severity severity = Severity::error;
  std::string file;     ///< as in QuadFile::name; where the subject stands, if several files were given
  std::string subject;  ///< an IRI, else as shown() gives it
  std::string path;     ///< the IRI of the property that it is about; may be empty
  std::string value;    ///< the value at fault, as "\"3\"^^xsd:integer"; may be empty
  std::string message;  ///< what is wrong or what to do
  std::string check;  ///< "Commitment/minCount": shape and constraint; "anchor-text": see docs/validation.md
  std::uint32_t line = 0;  ///< of the file, from 1; 0 where it is not known
  friend auto operator<=>(const GraphFinding&, const GraphFinding&) = default;
};

struct GraphReport {
  std::vector<GraphFinding> findings;  ///< in order of file, subject, path; each once
  std::size_t triples = 0;             ///< of the data, each once
  std::size_t shapes = 0;              ///< that are held against them
};

/// Checks all files together; named graphs count as one graph.
///
/// `ontology` says what is a kind of what. The shapes are held against it too, the other promises are not.
///
/// errors   as read_shapes
/// cost     O(n log n) in the triples
[[nodiscard]] Expected<GraphReport> check_graph(std::span<const QuadFile> data, const QuadFile& ontology,
                                                std::span<const QuadFile> shapes, const Suggest& suggest);

/// The findings that are at least as bad as `least`.
[[nodiscard]] std::size_t count_from(const GraphReport& report, Severity least);

}  // namespace entente

#endif  // ENTENTE_CHECK_GRAPH_CHECK_HPP
