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
#include "entente/graph/statement_facts.hpp"

namespace entente {

enum class Format : std::uint8_t { turtle, trig, ntriples, nquads, rdfxml, json, dot };
inline constexpr std::array all_formats{Format::turtle, Format::trig, Format::ntriples, Format::nquads,
                                        Format::rdfxml, Format::json, Format::dot};

/// "turtle", "ntriples" …
[[nodiscard]] std::string_view name(Format format) noexcept;
/// "entente.ttl", "entente.nt" …: what `entente build` calls the file.
[[nodiscard]] std::string_view file_name(Format format) noexcept;
/// The inverse of name; nothing for a name that is none.
[[nodiscard]] std::optional<Format> format(std::string_view name) noexcept;

/// The statements in one format: merged in Turtle, N-Triples, RDF/XML and DOT, each in its own named graph in
/// TriG and N-Quads, one after the other in JSON. The bytes depend on the statements and their order alone.
///
/// errors   output_failed, invalid_data: see the writers
[[nodiscard]] Expected<std::string> render(Format format, std::span<const StatementFacts> statements);

}  // namespace entente

#endif  // ENTENTE_EMIT_FORMATS_HPP
