#include "entente/relate/cooperation.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/relate/known_relations.hpp"

namespace entente {

namespace {

constexpr std::string_view will_host = "relation/will-host";

/// One word of the name is of the set.
template <typename Set>
bool has_word(const Context& context, EntityId id, Set set) {
  const Lexicon& lexicon = context.lexed->gazetteer->lexicon;
  const std::string name = to_lower(context.entity(id).name);
  for (std::string_view rest = name; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const WordId word = lexicon.find(rest.substr(0, end));
    if (word != unknown_word && lexicon.word(word).is(set)) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

/// "Reef Data Center", but not "Data Center Dialogue".
bool has_seat(const Context& context, EntityId forum) {
  return has_word(context, forum, WordTrait::facility) &&
         !has_word(context, forum, WordClass::joint_body | WordClass::meeting);
}

/// "Reef Summit", "Summit for Reefs"
bool is_occasion(const Context& context, EntityId forum) {
  return has_word(context, forum, WordClass::meeting);
}

/// "The Dialogue works through the Task Force": no more than that the one is named with the other.
bool is_bystander(const Context& context, EntityId subject) {
  return context.entity(subject).type == EntityType::forum && !context.is_party(subject) &&
         !acts_like_state(context, subject);
}

}  // namespace

bool is_held_once(const Context& context, EntityId forum) {
  return has_word(context, forum, WordTrait::held_once);
}

void drop_seeming_cooperation(const Context& context, std::vector<Relation>& found) {
  std::set<std::pair<EntityId, EntityId>> took_part;
  for (const Relation& told : found) {
    const auto* subject = std::get_if<EntityId>(&told.subject);
    const auto* object = std::get_if<EntityId>(&told.object);
    if (told.predicate == Predicate::participated_in && subject != nullptr && object != nullptr)
      took_part.emplace(*subject, *object);
  }
  std::erase_if(found, [&](const Relation& told) {
    const auto* subject = std::get_if<EntityId>(&told.subject);
    const auto* object = std::get_if<EntityId>(&told.object);
    if (told.predicate != Predicate::cooperates_in || subject == nullptr || object == nullptr) return false;
    if (is_bystander(context, *subject)) return true;
    if (told.rule == will_host && (took_part.contains({*subject, *object}) || is_held_once(context, *object)))
      return true;
    const bool launched = told.rule.starts_with("relation/launch");
    if (launched && (took_part.contains({*subject, *object}) || is_occasion(context, *object))) return true;
    const bool inferred =
        launched || told.rule == relation_rule::commitment_venue || told.rule == known_rule::partners_in_name;
    return inferred && has_seat(context, *object);
  });
}

void drop_texts_of_signers(const Context& context, std::vector<Relation>& found) {
  std::set<SentenceId> signed_by_organs;
  for (const Relation& told : found) {
    const auto* signer = std::get_if<EntityId>(&told.subject);
    if (told.predicate == Predicate::signed_with && signer != nullptr &&
        context.entity(*signer).type != EntityType::state)
      signed_by_organs.insert(told.sentence);
  }
  std::erase_if(found, [&](const Relation& told) {
    return told.predicate == Predicate::issued && told.rule == "relation/adopts-text" &&
           signed_by_organs.contains(told.sentence);
  });
}

}  // namespace entente
