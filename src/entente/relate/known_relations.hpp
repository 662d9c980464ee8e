// What names say by themselves, and the vocabulary of them: the Chile-Japan Fisheries Dialogue is one of
// both, President Biden speaks for the United States. Told only where both ends are named in the statement.
#ifndef ENTENTE_RELATE_KNOWN_RELATIONS_HPP
#define ENTENTE_RELATE_KNOWN_RELATIONS_HPP

#include <string_view>
#include <vector>

#include "entente/base/kinds.hpp"
#include "entente/relate/context.hpp"

namespace entente {

/// The rules below, by the ids that ontology/vocabulary/rules.ttl declares.
namespace known_rule {
inline constexpr std::string_view representative = "relation/known-representative";
inline constexpr std::string_view owner_in_name = "relation/owner-in-name";
inline constexpr std::string_view members = "relation/members";
inline constexpr std::string_view partners_in_name = "relation/partners-in-name";
inline constexpr std::string_view issuers_in_name = "relation/issuers-in-name";
inline constexpr std::string_view joint_text = "relation/joint-text";
}  // namespace known_rule

struct KnownRelation {
  EntityId subject;
  Predicate predicate = Predicate::part_of;
  EntityId object;
  SentenceId sentence;    ///< where what it is told of is first named
  std::string_view rule;  ///< one of known_rule
};

/// In order of text.
///
/// cost  linear in mentions
[[nodiscard]] std::vector<KnownRelation> find_known_relations(const Context& context);

}  // namespace entente

#endif  // ENTENTE_RELATE_KNOWN_RELATIONS_HPP
