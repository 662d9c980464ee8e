// Documents of RDF by their IRIs: files, and what http and https give.
#ifndef ENTENTE_STORE_FETCH_RDF_HPP
#define ENTENTE_STORE_FETCH_RDF_HPP

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/graph/iri.hpp"
#include "entente/graph/terms.hpp"
#include "entente/store/http.hpp"

namespace entente {

/// The quads of the document that `iri` names, whose relative IRIs stand below it: file:///… from the disk,
/// all else through `fetch`. The syntax is that of the media type, else of the ending.
///
/// errors   as file_bytes, `fetch` and read_rdf; usage: neither media type nor ending tells a syntax
[[nodiscard]] Expected<std::vector<Quad>> fetch_rdf(
    const Iri& iri, const Fetch& fetch, std::optional<std::chrono::steady_clock::time_point> deadline);

}  // namespace entente

#endif  // ENTENTE_STORE_FETCH_RDF_HPP
