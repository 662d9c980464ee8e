// Files of RDF as quads: Turtle, TriG, N-Triples, N-Quads and RDF/XML, read with Raptor.
//
// Nothing outside the bytes given is ever read: no network, no XML entity of another file, no include.
// A relative IRI stands below file:///NAME, NAME being the last part of the file's path, so that no folder of
// one machine gets into the graph; files that rely on their place should declare a base.
//
// The model has no blank nodes (graph/terms.hpp). Each blank node becomes the IRI
// urn:entente:blank:SUM-NUMBER, made from a sum of the file's bytes and the order in which its blank nodes
// come: the same file gives the same IRIs wherever it lies, and blank nodes of two files stay apart. Those
// who must tell them from names ask is_blank().
// Less is read than the grammars have in two places, both of which are errors, not silence: paths relative to
// a base that has none (http://a), and escapes for U+0000, U+FFFE and U+FFFF. More is taken where nothing can
// be misread: a space before a language tag, _ in place of - within it, and [] alone.
#ifndef ENTENTE_STORE_RDF_READER_HPP
#define ENTENTE_STORE_RDF_READER_HPP

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/base/turtle_lines.hpp"
#include "entente/graph/terms.hpp"

namespace entente {

enum class RdfSyntax : std::uint8_t { turtle, trig, ntriples, nquads, rdfxml };
inline constexpr std::array all_rdf_syntaxes{RdfSyntax::turtle, RdfSyntax::trig, RdfSyntax::ntriples,
                                             RdfSyntax::nquads, RdfSyntax::rdfxml};

/// "turtle", "trig", "ntriples", "nquads", "rdfxml": as in the names of output formats.
[[nodiscard]] std::string_view name(RdfSyntax syntax) noexcept;

/// By the ending of a file's name, in any case: .ttl, .trig, .nt, .nq, .rdf, .owl, .xml (and .turtle,
/// .ntriples, .nquads); nothing for another.
[[nodiscard]] std::optional<RdfSyntax> rdf_syntax_of(std::string_view file_name);

inline constexpr std::string_view blank_node_prefix = "urn:entente:blank:";

/// True for the IRI of what was a blank node.
[[nodiscard]] bool is_blank(const Iri& iri) noexcept;

/// The quads of `bytes` in the order in which they stand, repeated ones included. `file` is what errors call
/// it; `base` is what relative IRIs are relative to, file:///NAME if it is empty.
///
/// errors   invalid_data at line and, where Raptor knows it, column: not UTF-8, a U+0000, broken syntax, an
///          IRI or a language tag that is none, an escape for U+0000 or half a surrogate pair
/// cost     linear, some five microseconds a triple
[[nodiscard]] Expected<std::vector<Quad>> read_rdf(const std::string& file, std::string_view bytes,
                                                   RdfSyntax syntax, const std::string& base = {});

/// Quads, and where in their text they stand.
struct LinedQuads {
  std::vector<Quad> quads;
  std::vector<TripleLines> lines;  ///< of each quad; empty where they are not known
};

/// As read_rdf, with lines: of subject and object in Turtle and TriG; of the whole statement in N-Triples and
/// N-Quads; of the end of the element that holds the object in RDF/XML.
///
/// cost     eight bytes a quad more
[[nodiscard]] Expected<LinedQuads> read_rdf_with_lines(const std::string& file, std::string_view bytes,
                                                       RdfSyntax syntax);

/// The quads of the file at `path`, in the syntax of its ending unless another is given.
///
/// errors   as file_bytes and read_rdf; usage: the ending tells no syntax
[[nodiscard]] Expected<std::vector<Quad>> read_rdf_file(const std::string& path,
                                                        std::optional<RdfSyntax> syntax = std::nullopt);

}  // namespace entente

#endif  // ENTENTE_STORE_RDF_READER_HPP
