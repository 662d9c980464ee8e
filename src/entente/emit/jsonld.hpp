// JSON-LD 1.1 with the context inside, for those who read JSON and mean RDF.
#ifndef ENTENTE_EMIT_JSONLD_HPP
#define ENTENTE_EMIT_JSONLD_HPP

#include <span>
#include <string>

#include "entente/base/error.hpp"
#include "entente/graph/terms.hpp"

namespace entente {

/// {"@context": {…}, "@graph": […]}: the context of jsonld_context.hpp as it stands, so that a reader needs
/// no network, and one object for each run of triples with one subject: "@id", "@type" as an array, then each
/// property once under its short name. Within that the order is the order given; sorted triples give one
/// object for each subject.
///
/// Values are strings where the context tells what they are, numbers where it says that they are integers and
/// they stand in their canonical form, and {"@value", …} or {"@id"} else.
///
/// cost     linear; besides the text, memory for one subject
/// errors   invalid_data: a literal is not UTF-8; the scheme of an IRI is a prefix of the context ("org:x"),
///          for which JSON-LD has no way to say that it is not meant
[[nodiscard]] Expected<std::string> to_jsonld(std::span<const Triple> triples);

}  // namespace entente

#endif  // ENTENTE_EMIT_JSONLD_HPP
