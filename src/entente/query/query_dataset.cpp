#include "entente/query/query_dataset.hpp"

#include <map>
#include <utility>
#include <vector>

#include "entente/store/fetch_rdf.hpp"

namespace entente::sparql {

bool describes_dataset(const Query& query) noexcept {
  return !query.from.empty() || !query.from_named.empty();
}

Expected<Dataset> fetch_dataset(const Query& query, const Fetch& fetch,
                                std::optional<std::chrono::steady_clock::time_point> deadline) {
  std::map<Iri, std::vector<Quad>> documents;
  for (const auto* named : {&query.from, &query.from_named}) {
    for (const Iri& document : *named) {
      if (documents.contains(document)) continue;
      auto quads = fetch_rdf(document, fetch, deadline);
      if (!quads) return Unexpected{std::move(quads).error()};
      documents.emplace(document, *std::move(quads));
    }
  }
  std::vector<Quad> all;
  for (const Iri& document : query.from) {
    for (const Quad& quad : documents.at(document)) all.push_back({std::nullopt, quad.triple});
  }
  for (const Iri& document : query.from_named) {
    for (const Quad& quad : documents.at(document)) all.push_back({document, quad.triple});
  }
  return Dataset::described(all, query.from_named);
}

}  // namespace entente::sparql
