// Relations between entities: who is part of what, who took part where, who issued, supports, implements
// what.
//
// Most rules are patterns, declared as data (ontology/vocabulary/relation-rules.ttl). Those below need more
// than a row of words: the meeting that the statement reports, the owner inside a name, what a commitment
// says of its venue.
#ifndef ENTENTE_RELATE_RELATIONS_HPP
#define ENTENTE_RELATE_RELATIONS_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/kinds.hpp"
#include "entente/relate/commitments.hpp"
#include "entente/relate/context.hpp"
#include "entente/relate/pattern.hpp"
#include "entente/relate/pattern_match.hpp"

namespace entente {

/// Relation rules that are no patterns, by the ids that ontology/vocabulary/rules.ttl declares.
namespace relation_rule {
inline constexpr std::string_view owner_before_name = "relation/owner-before-name";
inline constexpr std::string_view owner_by_pronoun = "relation/owner-by-pronoun";
inline constexpr std::string_view issuer_in_name = "relation/issuer-in-name";
inline constexpr std::string_view post_of_state = "relation/post-of-state";
inline constexpr std::string_view post_in_organ = "relation/post-in-organ";
inline constexpr std::string_view attendance = "relation/attendance";
inline constexpr std::string_view whereabouts = "relation/whereabouts";
inline constexpr std::string_view organ_present = "relation/organ-present";
inline constexpr std::string_view delegate_organ = "relation/delegate-organ";
inline constexpr std::string_view meeting = "relation/meeting";
inline constexpr std::string_view commitment_venue = "relation/commitment-venue";
inline constexpr std::string_view delegation = "relation/delegation";
inline constexpr std::string_view signatory = "relation/signatory";
inline constexpr std::string_view organ_line = "relation/organ-line";
}  // namespace relation_rule

/// An entity, or a meeting that the statement reports.
using RelationSubject = std::variant<EntityId, EventId>;

struct Relation {
  RelationSubject subject;
  Predicate predicate = Predicate::part_of;
  RelationObject object;
  std::string detail;
  SentenceId sentence;
  std::string rule;
};

struct Relations {
  std::vector<Relation> found;  ///< in order of text; no two with the same subject, predicate and object
  std::vector<Event> events;
};

/// May add to the context entities that only an adjective names ("the Japanese ‘Strategy’").
///
/// cost  linear in the text for a fixed set of rules
[[nodiscard]] Relations find_relations(Context& context, const RelationRules& rules,
                                       const Commitments& commitments);

}  // namespace entente

#endif  // ENTENTE_RELATE_RELATIONS_HPP
