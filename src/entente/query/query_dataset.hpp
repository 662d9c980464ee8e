// The dataset that a query describes itself, with FROM and FROM NAMED.
#ifndef ENTENTE_QUERY_QUERY_DATASET_HPP
#define ENTENTE_QUERY_QUERY_DATASET_HPP

#include <chrono>
#include <optional>

#include "entente/base/error.hpp"
#include "entente/query/ast.hpp"
#include "entente/query/dataset.hpp"
#include "entente/store/http.hpp"

namespace entente::sparql {

[[nodiscard]] bool describes_dataset(const Query& query) noexcept;

/// The documents that the query names, each fetched once: those of FROM merged into the default graph, which
/// is empty without one, and each of FROM NAMED as a graph of that name. Of a document that holds several
/// graphs all triples are taken.
///
/// errors   as fetch_rdf, for the first document that cannot be had
/// source   SPARQL 1.1 Query Language, §13.2
[[nodiscard]] Expected<Dataset> fetch_dataset(const Query& query, const Fetch& fetch,
                                              std::optional<std::chrono::steady_clock::time_point> deadline);

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_QUERY_DATASET_HPP
