#include "entente/relate/organ_owner.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace entente {

bool is_of_other_state(const Context& context, EntityId organ, EntityId state) {
  const auto entry = context.entity(organ).entry;
  return entry &&
         context.lexed->gazetteer->vocabulary.entries[entry->index()].state != context.entity(state).entry;
}

bool bears_other_state(const Context& context, EntityId organ, EntityId state) {
  const auto entry = context.entity(organ).entry;
  if (!entry || !is_of_other_state(context, organ, state)) return false;
  const auto& entries = context.lexed->gazetteer->vocabulary.entries;
  const auto owner = entries[entry->index()].state;
  if (!owner) return false;
  // "Colombian National Police", also "National Police of Colombia"
  const std::string& state_name = entries[owner->index()].name;
  const auto& labels = entries[entry->index()].labels;
  return std::any_of(labels.begin(), labels.end(),
                     [&](const Label& label) { return label.text.find(state_name) != std::string::npos; });
}

}  // namespace entente
