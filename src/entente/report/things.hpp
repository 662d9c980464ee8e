// Named things across all statements of a report: the same IRI is the same thing.
#ifndef ENTENTE_REPORT_THINGS_HPP
#define ENTENTE_REPORT_THINGS_HPP

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entente/graph/statement_facts.hpp"

namespace entente {

/// What of one statement is meant: a passage, a commitment, a relation …, by index.
struct FactRef {
  std::size_t statement = 0;
  std::size_t fact = 0;
  friend constexpr auto operator<=>(const FactRef&, const FactRef&) = default;
};

struct Thing {
  std::string iri;
  std::string label;
  EntityType type = EntityType::state;
  std::size_t mention_count = 0;
  std::vector<FactRef> entities;     ///< one for each statement that names it
  std::vector<FactRef> relations;    ///< those that it is the subject or the object of
  std::vector<FactRef> commitments;  ///< those that it makes, or that name it as a venue
};

/// By falling number of mentions, then IRI.
///
/// cost     O(n log n) in the number of facts
[[nodiscard]] std::vector<Thing> collect_things(std::span<const StatementFacts> statements);

/// Where each thing is in `things`. A view.
[[nodiscard]] std::map<std::string_view, std::size_t> index_of(std::span<const Thing> things);

}  // namespace entente

#endif  // ENTENTE_REPORT_THINGS_HPP
