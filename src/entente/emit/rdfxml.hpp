// RDF/XML, through Raptor, for tools that read nothing else.
#ifndef ENTENTE_EMIT_RDFXML_HPP
#define ENTENTE_EMIT_RDFXML_HPP

#include <span>
#include <string>

#include "entente/base/error.hpp"
#include "entente/graph/terms.hpp"

namespace entente {

/// The triples in the order given. Characters that XML 1.0 cannot hold even as references (controls besides
/// tab and line ends, U+FFFE, U+FFFF) become U+FFFD, one for one, so that offsets into texts still count.
///
/// cost     linear
/// errors   output_failed: Raptor refuses, or memory ends; invalid_data: a predicate has no XML name
[[nodiscard]] Expected<std::string> to_rdfxml(std::span<const Triple> triples);

}  // namespace entente

#endif  // ENTENTE_EMIT_RDFXML_HPP
