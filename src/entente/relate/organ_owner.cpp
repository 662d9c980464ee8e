#include "entente/relate/organ_owner.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "entente/relate/party_adjectives.hpp"

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

namespace {

/// The European Parliament is no organ of Georgia: what is listed as part of no state.
bool is_of_no_state(const Context& context, EntityId organ) {
  const auto entry = context.entity(organ).entry;
  if (!entry) return false;
  const auto& entries = context.lexed->gazetteer->vocabulary.entries;
  const Entry& listed = entries[entry->index()];
  return listed.owner && (!listed.state || entries[listed.state->index()].type != EntityType::state);
}

std::optional<EntityId> party_before(const Context& context, const Mention& organ) {
  const LexedView& lexed = *context.lexed;
  const TokenRange sentence = lexed.segmentation->sentences[organ.sentence.index()].tokens;
  const std::uint32_t its = organ.span.first - 1;
  if (organ.span.first == sentence.first || context.mention_over[its] >= 0 || lexed.text(its) != "its")
    return std::nullopt;
  constexpr std::uint32_t farthest = 80;
  std::optional<EntityId> possessive;  // "Peru welcomes | Chile’s | offer and asked its Ministry"
  for (std::uint32_t i = its; i > sentence.first && its - i < farthest; --i) {
    if (const Mention* mention = context.mention(i - 1)) {
      const EntityType type = context.type(*mention);
      const bool subject = mention->span.first <= sentence.first + 1 &&
                           (type == EntityType::agency || type == EntityType::organization);
      if (type != EntityType::state && !context.is_party(mention->entity) && !subject) continue;
      if (context.mention_over[i] >= 0 || lexed.token(i).kind != TokenKind::clitic) return mention->entity;
      if (!possessive) possessive = mention->entity;
      continue;
    }
    if (const auto party = adjective_party(context, i - 1, sentence)) return party;
  }
  return possessive;
}

}  // namespace

std::optional<EntityId> owner_by_pronoun(const Context& context, const Mention& organ) {
  const auto owner = party_before(context, organ);
  const bool state = owner && context.entity(*owner).type == EntityType::state;
  return state && is_of_no_state(context, organ.entity) ? std::nullopt : owner;
}

bool meets_in_own_organ(const Context& context, Predicate predicate, EntityId body, EntityId organ) {
  const auto listed_body = context.entity(body).entry;
  const auto listed_organ = context.entity(organ).entry;
  return predicate == Predicate::participated_in && listed_body && listed_organ &&
         context.entity(organ).type == EntityType::forum &&
         context.lexed->gazetteer->vocabulary.entries[listed_organ->index()].owner == listed_body;
}

}  // namespace entente
