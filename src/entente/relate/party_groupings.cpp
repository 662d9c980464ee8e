#include "entente/relate/party_groupings.hpp"

#include <algorithm>
#include <optional>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"
#include "entente/relate/meeting_verb.hpp"
#include "entente/relate/mention_fit.hpp"

namespace entente {

namespace {

bool has_member(const std::vector<EntryId>& members, const Context& context, EntityId state) {
  const auto known = context.entity(state).entry;
  return known && std::find(members.begin(), members.end(), *known) != members.end();
}

const std::vector<EntryId>& members_of(const Context& context, EntityId forum) {
  static const std::vector<EntryId> none;
  const auto entry = context.entity(forum).entry;
  return entry ? context.lexed->gazetteer->vocabulary.entries[entry->index()].members : none;
}

/// "We, the Leaders of the G7" speak as one where the text does not tell, in one sentence, who they are. The
/// few of a smaller body are told anywhere.
bool names_most(const Context& context, const std::vector<EntryId>& members) {
  constexpr std::size_t few = 4;
  std::vector<EntityId> named;
  std::optional<SentenceId> sentence;
  for (const Mention& mention : context.recognition.mentions) {
    if (sentence != mention.sentence && members.size() > few) named.clear();
    sentence = mention.sentence;
    if (has_member(members, context, mention.entity)) add_once(named, mention.entity);
    if (2 * named.size() > members.size()) return true;
  }
  return false;
}

/// A forum of the vocabulary whose label begins at `at` inside a longer name.
std::optional<EntryId> forum_inside(const LexedView& lexed, std::uint32_t at, TokenRange name,
                                    bool with_members) {
  const Gazetteer& gazetteer = *lexed.gazetteer;
  std::optional<EntryId> inner;
  gazetteer.labels.match(lexed.from(at, name), [&](const PhraseTrie::Match& match) {
    for (const std::uint32_t value : match.values) {
      const LabelValue& label = gazetteer.label_values[value];
      const Entry& entry = gazetteer.vocabulary.entries[label.entry.index()];
      if (match.size < name.size() && entry.type == EntityType::forum && label.kind != LabelKind::ambiguous &&
          (!with_members || !entry.members.empty()))
        inner = label.entry;
    }
  });
  return inner;
}

/// "the President of the | European Commission", "European Commission | President"
bool stands_in_post(const Context& context, const Mention& mention) {
  constexpr std::uint32_t farthest = 3;  // "President of the"
  return std::ranges::any_of(context.recognition.posts, [&](const PostAt& post) {
    return post.tokens.first < mention.tokens.last + farthest &&
           mention.tokens.first < post.tokens.last + farthest;
  });
}

/// "We, the leaders of the European Commission, France and Chile": one of those who speak.
bool is_listed_in_opening(const Context& context, EntityId organ) {
  constexpr std::size_t opening = 2;
  std::size_t seen = 0;
  for (const Sentence& sentence : context.lexed->segmentation->sentences) {
    if (!is_body(context, sentence)) continue;
    if (++seen > opening) break;
    for (std::uint32_t t = sentence.tokens.first; t < sentence.tokens.last;) {
      const MentionList list = list_at(context, t, sentence.tokens);
      const bool with_states = std::ranges::any_of(
          list.entities, [&](EntityId id) { return id != organ && acts_like_state(context, id); });
      if (with_states && std::ranges::find(list.entities, organ) != list.entities.end()) return true;
      t = std::max(t + 1, list.tokens.last);
    }
  }
  return false;
}

/// Whether the forum is joined to a party as an equal: "the Visegrad Group, Bulgaria and Croatia".
bool is_joined_to(const Context& context, const Mention& forum, const std::vector<EntityId>& parties) {
  const TokenRange title{mentions_of_title(context).front().tokens.first,
                         mentions_of_title(context).back().tokens.last};
  const auto is_party = [&](EntityId id) { return std::ranges::find(parties, id) != parties.end(); };
  return std::ranges::any_of(mentions_of_title(context), [&](const Mention& mention) {
    const MentionList list = list_at(context, mention.span.first, title);
    return std::ranges::find(list.entities, forum.entity) != list.entities.end() &&
           std::ranges::any_of(list.entities, is_party);
  });
}

}  // namespace

bool are_guests(const Context& context, const std::vector<EntityId>& states) {
  constexpr std::size_t fewest_members = 3;
  for (const Mention& mention : mentions_of_title(context)) {
    if (context.type(mention) != EntityType::forum || acts_like_state(context, mention.entity)) continue;
    const auto grouping = grouping_that_met(context, mention);  // "2023 Reef Group Summit"
    if (!grouping) continue;
    const Entry& entry = context.lexed->gazetteer->vocabulary.entries[grouping->index()];
    if (entry.acts_as_state || entry.members.size() < fewest_members) continue;
    const auto& members = entry.members;
    return std::none_of(states.begin(), states.end(),
                        [&](EntityId state) { return has_member(members, context, state); });
  }
  return false;
}

void add_union_of_title(const Context& context, const std::vector<EntityId>& of_title,
                        std::vector<EntityId>& opening) {
  for (const EntityId party : of_title) {
    const auto& members = members_of(context, party);
    const bool told = std::any_of(opening.begin(), opening.end(),
                                  [&](EntityId state) { return has_member(members, context, state); });
    const bool there = std::find(opening.begin(), opening.end(), party) != opening.end();
    if (context.entity(party).type != EntityType::state && !told && !there)
      opening.insert(opening.begin(), party);
  }
}

std::optional<EntryId> grouping_that_met(const Context& context, const Mention& mention) {
  if (context.type(mention) != EntityType::forum) return std::nullopt;
  const LexedView& lexed = *context.lexed;
  const auto forum = context.entity(mention.entity).entry;
  // "Council of Europe Conference of Ministers"
  if (!forum) return forum_inside(lexed, mention.tokens.first, mention.tokens, false);
  if (!lexed.word(mention.tokens.last - 1).is(WordClass::meeting)) return forum;
  for (std::uint32_t i = mention.tokens.first; i + 1 < mention.tokens.last; ++i) {
    if (const auto inner = forum_inside(lexed, i, mention.tokens, true)) return inner;
  }
  return forum;
}

std::optional<EntryId> grouping_of_heads(const Context& context) {
  constexpr std::uint32_t farthest = 8;  // "Heads of State and Government of the"
  const LexedView& lexed = *context.lexed;
  for (const Mention& mention : mentions_of_title(context)) {
    const auto entry = context.entity(mention.entity).entry;
    if (context.type(mention) != EntityType::forum || !entry) continue;
    // "Reef Union Assembly of Heads of State": the union's own
    const Entry& listed = context.lexed->gazetteer->vocabulary.entries[entry->index()];
    if (listed.owner && listed.name.find(" of Heads of State") != std::string::npos) return listed.owner;
    const TokenRange title = lexed.segmentation->sentences[mention.sentence.index()].tokens;
    std::uint32_t of = mention.span.first;
    if (of > title.first && equal_ignoring_case(lexed.text(of - 1), "the")) --of;
    if (of == title.first || !equal_ignoring_case(lexed.text(of - 1), "of")) continue;
    for (std::uint32_t i = of; i > title.first && of - i < farthest; --i) {
      if (equal_ignoring_case(lexed.text(i - 1), "heads")) return entry;
    }
  }
  return std::nullopt;
}

bool add_grouping(Context& context, EntryId grouping, std::vector<EntityId>& parties) {
  const Gazetteer& gazetteer = *context.lexed->gazetteer;
  const std::vector<EntryId> members = gazetteer.vocabulary.entries[grouping.index()].members;
  const bool as_one = !names_most(context, members);
  if (as_one) {
    add_once(parties, entity_of_entry(context.recognition, gazetteer, grouping));
  } else {
    for (const EntryId member : members)
      add_once(parties, entity_of_entry(context.recognition, gazetteer, member));
  }
  return as_one;
}

void add_groupings_beside(Context& context, std::vector<EntityId>& parties) {
  const std::vector<EntityId> states = parties;
  for (const Mention& mention : mentions_of_title(context)) {
    if (states.size() < 2 || context.type(mention) != EntityType::forum ||
        acts_like_state(context, mention.entity) || members_of(context, mention.entity).empty() ||
        !is_joined_to(context, mention, states))
      continue;
    std::vector<EntityId> all;
    add_grouping(context, *context.entity(mention.entity).entry, all);
    for (const EntityId state : states) add_once(all, state);
    parties = std::move(all);
    return;
  }
}

std::optional<EntityId> grouping_of_parties(const Context& context) {
  constexpr std::size_t fewest = 4;  // of three, dialogues and secretariats are listed as well
  if (context.parties.size() < fewest) return std::nullopt;
  for (const Mention& mention : context.recognition.mentions) {
    if (context.type(mention) != EntityType::forum || is_gathering(context, mention)) continue;
    const auto& members = members_of(context, mention.entity);
    if (members.size() == context.parties.size() && std::ranges::all_of(context.parties, [&](EntityId party) {
          return has_member(members, context, party);
        }))
      return mention.entity;
  }
  return std::nullopt;
}

std::vector<EntityId> unions_that_met(const Context& context, const Sentence& sentence) {
  std::vector<EntityId> sides;
  bool unions = false;
  for (std::uint32_t t = sentence.tokens.first; t < sentence.tokens.last; ++t) {
    const Mention* mention = context.mention(t);
    if (mention == nullptr && reports_meeting(context, t, sentence.tokens))
      return unions && sides.size() > 1 ? sides : std::vector<EntityId>{};
    if (mention == nullptr || !acts_like_state(context, mention->entity)) continue;
    unions = unions || context.entity(mention->entity).type != EntityType::state;
    add_once(sides, mention->entity);
  }
  return {};
}

void let_unions_speak(Context& context, std::vector<EntityId>& parties) {
  const auto& entries = context.lexed->gazetteer->vocabulary.entries;
  for (EntityId& party : parties) {
    const auto entry = context.entity(party).entry;
    if (!entry || context.entity(party).type != EntityType::agency) continue;
    const auto owner = entries[entry->index()].owner;
    const bool named = std::ranges::any_of(mentions_of_title(context), [&](const Mention& mention) {
      return mention.entity == party && !stands_in_post(context, mention);
    });
    if (!owner || !entries[owner->index()].acts_as_state || named || is_listed_in_opening(context, party))
      continue;
    party = entity_of_entry(context.recognition, *context.lexed->gazetteer, *owner);
  }
}

}  // namespace entente
