#include "entente/relate/speakers.hpp"

#include <algorithm>
#include <string>

namespace entente {

namespace {

/// A state or union that came to the meeting, by itself or by its persons.
bool is_guest(const Context& context, EntityId id) {
  return acts_like_state(context, id) &&
         std::ranges::any_of(context.attendees, [&](const Attendee& attendee) {
           return attendee.entity == id || attendee.sent_by == id ||
                  context.state_of[attendee.entity.index()] == id;
         });
}

}  // namespace

bool speaks(const Context& context, EntityId id) {
  if (context.is_party(id) || is_guest(context, id) ||
      std::ranges::find(context.issuers, id) != context.issuers.end())
    return true;
  const auto& entries = context.lexed->gazetteer->vocabulary.entries;
  const auto state = context.entity(id).entry;
  return state && std::ranges::any_of(context.parties, [&](EntityId party) {
           const auto grouping = context.entity(party).entry;
           return grouping && std::ranges::binary_search(entries[grouping->index()].members, *state);
         });
}

bool is_joint(const Context& context, EntityId id) {
  const RecognisedEntity& entity = context.entity(id);
  if (!entity.entry) return true;
  const Entry& entry = context.lexed->gazetteer->vocabulary.entries[entity.entry->index()];
  if (entry.members.empty())
    return entity.type == EntityType::programme || entity.name.find('-') != std::string::npos;
  return std::all_of(context.parties.begin(), context.parties.end(), [&](EntityId party) {
    const auto state = context.entity(party).entry;
    return state && std::find(entry.members.begin(), entry.members.end(), *state) != entry.members.end();
  });
}

void drop_organs_of_speakers(const Context& context, std::vector<EntityId>& speakers) {
  const auto& entries = context.lexed->gazetteer->vocabulary.entries;
  const std::vector<EntityId> all = speakers;
  std::erase_if(speakers, [&](EntityId id) {
    const auto organ = context.entity(id).entry;
    if (!organ) return false;
    const auto owner = entries[organ->index()].owner;
    return owner &&
           std::ranges::any_of(all, [&](EntityId other) { return context.entity(other).entry == owner; });
  });
}

}  // namespace entente
