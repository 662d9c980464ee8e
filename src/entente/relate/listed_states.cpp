#include "entente/relate/listed_states.hpp"

#include <algorithm>
#include <optional>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"
#include "entente/relate/post_bodies.hpp"

namespace entente {

namespace {

/// "the Foreign Ministers of A and B | and the Secretary of State of C".
std::optional<EntityId> state_of_post_behind(const Context& context, std::uint32_t at, TokenRange within) {
  const LexedView& lexed = *context.lexed;
  while (at < within.last &&
         (lexed.is_mark(at, ',') || lexed.text(at) == "and" || lexed.word(at).is(WordClass::determiner)))
    ++at;
  // "the Ministers of A and B | and the representative of C"
  if (at + 2 < within.last && lexed.text(at).starts_with("representative") && lexed.text(at + 1) == "of") {
    const std::uint32_t first = lexed.text(at + 2) == "the" ? at + 3 : at + 2;
    const Mention* of = first < within.last ? context.mention(first) : nullptr;
    if (of != nullptr && acts_like_state(context, of->entity)) return of->entity;
  }
  for (const PostAt& post : context.recognition.posts) {
    if (post.tokens.first != at || post.tokens.last >= within.last) continue;
    for (std::uint32_t i = at; i <= post.tokens.last + 2 && i < within.last; ++i) {
      const Mention* mention = context.mention(i);
      if (mention != nullptr && acts_like_state(context, mention->entity)) return mention->entity;
    }
  }
  return std::nullopt;
}

/// "the Ministers of A, B and C, | together with the European Union": who acts like a state; in a sentence
/// that says by whom a text is made, or that "we" speak, other organisations too.
std::vector<EntityId> joined_behind(const Context& context, std::uint32_t at, TokenRange within) {
  const LexedView& lexed = *context.lexed;
  if (at < within.last && lexed.is_mark(at, ',')) ++at;
  if (at + 3 >= within.last) return {};
  // "by the Governments of A, B and C, | and by the European Union"
  const bool together = lexed.text(at) == "together" && lexed.text(at + 1) == "with";
  const bool too = lexed.text(at) == "and" && (lexed.text(at + 1) == "by" || lexed.text(at + 1) == "of");
  if (!together && !too) return {};
  const std::uint32_t first = lexed.text(at + 2) == "the" ? at + 3 : at + 2;
  if (context.mention(first) == nullptr) return {};
  const bool we = equal_ignoring_case(lexed.text(within.first), "we");
  bool made = we;
  for (std::uint32_t i = within.first + 1; i < at && !made; ++i)
    made = lexed.text(i) == "by" && lexed.word(i - 1).is(VerbForm::participle);
  std::vector<EntityId> beside;
  for (const EntityId id : list_at(context, first, within).entities) {
    const EntityType type = context.entity(id).type;
    const bool organisation =
        context.entity(id).entry &&
        (type == EntityType::forum || type == EntityType::organization || (we && type == EntityType::agency));
    if (!acts_like_state(context, id) && !(made && organisation)) break;
    beside.push_back(id);
  }
  return beside;
}

}  // namespace

std::vector<EntityId> states_in_list(const Context& context, const Sentence& sentence, Speakers speakers) {
  const LexedView& lexed = *context.lexed;
  for (std::uint32_t t = sentence.tokens.first; t < sentence.tokens.last;) {
    if (context.mention(t) == nullptr) {
      ++t;
      continue;
    }
    // "in Lima, A and B …": the place is none of them.
    if (context.type(*context.mention(t)) == EntityType::place) {
      t = std::max(t + 1, context.mention(t)->span.last);
      continue;
    }
    const MentionList list = list_at(context, t, sentence.tokens);
    std::vector<EntityId> states;
    for (const EntityId id : list.entities) {
      const bool territory =
          speakers == Speakers::territories_too && context.entity(id).type == EntityType::place;
      if (territory || acts_like_state(context, id)) add_once(states, id);
    }
    std::uint32_t before = list.tokens.first;
    while (before > sentence.tokens.first && lexed.word(before - 1).is(WordClass::determiner)) --before;
    // "We, the ministers for defence in A, B and C" are theirs.
    constexpr std::uint32_t opening = 10;
    const bool ours = states.size() > 2 && before < sentence.tokens.first + opening &&
                      equal_ignoring_case(lexed.text(sentence.tokens.first), "we");
    const bool is_place = before > sentence.tokens.first && context.mention_over[before - 1] < 0 &&
                          ((lexed.text(before - 1) == "in" && !ours) || lexed.text(before - 1) == "against" ||
                           lexed.text(before - 1) == "to" ||
                           // "partners including A, B and C" are some of them.
                           lexed.text(before - 1) == "including" || lexed.text(before - 1) == "like");
    // "After the fall of A, B has …" has a comma only.
    bool joined = states.size() > 2;
    for (std::uint32_t i = list.tokens.first; i < list.tokens.last; ++i) {
      joined = joined || lexed.text(i) == "and" || lexed.is_mark(i, '&');
    }
    if (states.size() >= 2 && joined && !is_place) {
      if (const auto more = state_of_post_behind(context, list.tokens.last, sentence.tokens))
        add_once(states, *more);
      for (const EntityId beside : joined_behind(context, list.tokens.last, sentence.tokens))
        add_once(states, beside);
      return states;
    }
    t = std::max(t + 1, list.tokens.last);
  }
  return {};
}

std::vector<EntityId> states_of_persons(Context& context, const Sentence& sentence) {
  std::vector<EntityId> states;
  Recognition& recognition = context.recognition;
  const Gazetteer& gazetteer = *context.lexed->gazetteer;
  std::vector<EntryId> entries;
  for (std::uint32_t t = sentence.tokens.first; t < sentence.tokens.last; ++t) {
    const Mention* mention = context.mention(t);
    if (mention != nullptr && mention->span.first == t && mention->post_of)
      entries.push_back(*mention->post_of);
  }
  for (const PostAt& post : recognition.posts) {
    const bool inside =
        post.tokens.first >= sentence.tokens.first && post.tokens.last <= sentence.tokens.last;
    if (inside && post.state) entries.push_back(*post.state);
  }
  for (const EntryId entry : entries) add_once(states, entity_of_entry(recognition, gazetteer, entry));
  // "Ana Lima, Director of the Reef Office of Chile"
  for (const Mention& person : recognition.mentions) {
    const bool inside =
        person.tokens.first >= sentence.tokens.first && person.tokens.last <= sentence.tokens.last;
    if (!inside || person.post_of || context.type(person) != EntityType::person) continue;
    for (const EntityId body : bodies_of_post(context, person)) {
      if (acts_like_state(context, body)) add_once(states, body);
    }
  }
  return states;
}

void add_chairs(Context& context, const Sentence& sentence, std::vector<EntityId>& listed) {
  const LexedView& lexed = *context.lexed;
  for (std::uint32_t by = sentence.tokens.first + 2; by < sentence.tokens.last; ++by) {
    if (lexed.text(by) != "by" || lexed.text(by - 1) != "chaired") continue;
    // "was (co-)chaired by": not "the report of the group chaired by"
    const bool co = by > sentence.tokens.first + 4 && lexed.is_mark(by - 2, '-');
    if (!lexed.word(co ? by - 4 : by - 2).is(WordClass::be)) continue;
    Sentence chairs = sentence;
    chairs.tokens.first = by;
    for (std::uint32_t i = by; i < sentence.tokens.last && chairs.tokens.last == sentence.tokens.last; ++i) {
      if (lexed.text(i) == "attended") chairs.tokens.last = i;
    }
    for (const EntityId state : states_of_persons(context, chairs)) add_once(listed, state);
    return;
  }
}

}  // namespace entente
