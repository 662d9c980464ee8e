// Turtle, TriG, N-Triples and N-Quads, streamed through serd.
//
// Turtle and TriG declare their prefixes at the top, end each triple at the end of a line, and keep every
// literal on one line, so that readers that go by lines can load them in parallel.
#ifndef ENTENTE_EMIT_SERD_WRITER_HPP
#define ENTENTE_EMIT_SERD_WRITER_HPP

#include <span>
#include <string>

#include "entente/base/error.hpp"
#include "entente/graph/terms.hpp"

namespace entente {

/// All four write what they are given in the order given; sorted input gives the shortest output. Within a
/// subject, Turtle and TriG put the types first. Forms that a datatype has not are kept as they are.
///
/// cost     linear
/// errors   output_failed: out of memory; invalid_data: a literal is not UTF-8
[[nodiscard]] Expected<std::string> to_turtle(std::span<const Triple> triples);
[[nodiscard]] Expected<std::string> to_ntriples(std::span<const Triple> triples);

/// Quads without a graph stand in the default graph. `to_trig` opens a block whenever the graph changes.
[[nodiscard]] Expected<std::string> to_trig(std::span<const Quad> quads);
[[nodiscard]] Expected<std::string> to_nquads(std::span<const Quad> quads);

}  // namespace entente

#endif  // ENTENTE_EMIT_SERD_WRITER_HPP
