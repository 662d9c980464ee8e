// Named things across two statements. They are the same by what they are, not by spelling: equal IRIs, or,
// where the vocabulary lists neither, equal type and the same words in another order.
#ifndef ENTENTE_ANALYSE_ENTITY_CONTINUITY_HPP
#define ENTENTE_ANALYSE_ENTITY_CONTINUITY_HPP

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "entente/analyse/told_succession.hpp"
#include "entente/analyse/verdict.hpp"
#include "entente/graph/statement_facts.hpp"
#include "entente/recognise/vocabulary.hpp"

namespace entente {

struct EntityContinuity {
  Verdict verdict = Verdict::persisted;
  std::optional<EntityId> earlier;  ///< of the earlier statement
  std::optional<EntityId> later;    ///< of the later one; with `renamed` and `succeeded`, what is there now
  std::string date;                 ///< ISO 8601: when it was succeeded or ended; else empty
  std::string source;               ///< who says so, or the later statement's sentence that does; else empty
};

/// One for each entity of the earlier statement, in order of text; then one for each of the later statement
/// that is neither one of those nor the successor of one.
///
/// `succeeded` follows `successions` over any number of steps, as long as each happened between the two
/// statements or before, and needs the later statement to name the successor and not the predecessor.
///
/// What the later statement tells itself (`told`) goes before all else: a thing that it names only to say
/// what came of it has not persisted.
///
/// cost     O(n log n) in the number of entities
[[nodiscard]] std::vector<EntityContinuity> compare_entities(const StatementFacts& earlier,
                                                             const StatementFacts& later,
                                                             std::span<const Succession> successions,
                                                             std::span<const ToldSuccession> told = {});

}  // namespace entente

#endif  // ENTENTE_ANALYSE_ENTITY_CONTINUITY_HPP
