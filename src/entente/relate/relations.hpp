// Relations between entities: who is part of what, who took part where, who issued, supports, implements what.
//
// Each rule is declared as data (ontology/vocabulary/relation-rules.ttl): a pattern over words and mentions, the
// predicate it gives, and how often it is right.
#ifndef ENTENTE_RELATE_RELATIONS_HPP
#define ENTENTE_RELATE_RELATIONS_HPP

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "entente/base/kinds.hpp"
#include "entente/relate/context.hpp"

namespace entente {

struct Relation {
  EntityId subject;
  Predicate predicate = Predicate::part_of;
  std::variant<EntityId, std::string> object;
  std::string detail;
  SentenceId sentence;
  std::string rule;
};

/// A meeting that the statement reports.
struct Event {
  TokenRange tokens;       ///< its name in the text
  SentenceId sentence;
  std::optional<EntityId> series;
  std::optional<int> ordinal;
  std::string place;
  std::optional<Period> period;
};

struct Relations {
  std::vector<Relation> found;  ///< in order of text, none twice
  std::vector<Event> events;
};

/// cost  linear in the text for a fixed set of rules
[[nodiscard]] Relations find_relations(Context& context);

}  // namespace entente

#endif  // ENTENTE_RELATE_RELATIONS_HPP
