// Commitments: clauses in which parties, or organs of theirs, bind themselves to what is still to be done.
//
// source   the definition follows the compliance literature on G7 and G20 summits;
// ontology/vocabulary/commitment-lexicon.ttl
//          says which words bind and how strongly
#ifndef ENTENTE_RELATE_COMMITMENTS_HPP
#define ENTENTE_RELATE_COMMITMENTS_HPP

#include <string>
#include <string_view>
#include <vector>

#include "entente/base/kinds.hpp"
#include "entente/relate/context.hpp"

namespace entente {

/// Rules of commitments by the ids that ontology/vocabulary/rules.ttl declares.
namespace commitment_rule {
inline constexpr std::string_view modal = "commitment/modal";
inline constexpr std::string_view undertaking = "commitment/undertaking";
inline constexpr std::string_view undertaking_adjective = "commitment/undertaking-adjective";
inline constexpr std::string_view present_weak = "commitment/present-weak";
inline constexpr std::string_view look_forward = "commitment/look-forward";
inline constexpr std::string_view nominal = "commitment/nominal";
inline constexpr std::string_view instruction = "commitment/instruction";
inline constexpr std::string_view passive = "commitment/passive";
inline constexpr std::string_view efforts = "commitment/efforts-include";
inline constexpr std::string_view list_item = "commitment/list-item";
inline constexpr std::string_view open_item = "commitment/open-item";
inline constexpr std::string_view apposition = "commitment/apposition";
}  // namespace commitment_rule

struct Commitment {
  SentenceId sentence;
  TokenRange subject;  ///< the noun phrase that the agents were read from; empty if none
  TokenRange trigger;  ///< the words that carry the force
  TokenRange segment;  ///< from the verb of the action to the end of its clause
  std::string action;
  Force force = Force::high;
  std::vector<EntityId> agents;
  std::vector<std::string> topics;
  std::vector<EntityId> venues;
  std::string due;  ///< ISO 8601; empty if none
  std::string_view rule;
};

/// A clause that looked like a commitment and is none.
struct RejectedClause {
  SentenceId sentence;
  TokenRange tokens;
  std::string_view rule;
  std::string reason;
};

struct Commitments {
  std::vector<Commitment> found;  ///< in order of text
  std::vector<RejectedClause> rejected;
};

/// cost  linear in the text
[[nodiscard]] Commitments find_commitments(const Context& context);

}  // namespace entente

#endif  // ENTENTE_RELATE_COMMITMENTS_HPP
