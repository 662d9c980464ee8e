#include "entente/relate/mention_fit.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "entente/base/text.hpp"

namespace entente {

bool only_qualifies(const Context& context, const Mention& mention, TokenRange sentence) {
  const LexedView& lexed = *context.lexed;
  const auto hyphen = [&](std::uint32_t i) { return lexed.is_mark(i, '-') && lexed.token(i).glued; };
  const std::uint32_t behind = mention.span.last;
  const bool before = mention.span.first > sentence.first &&
                      context.mention_over[mention.span.first - 1] < 0 && hyphen(mention.span.first - 1) &&
                      lexed.token(mention.span.first).glued;
  return before || (behind + 1 < sentence.last && context.mention_over[behind] < 0 && hyphen(behind) &&
                    lexed.token(behind + 1).glued && context.mention_over[behind + 1] < 0);
}

bool owns_what_follows(const Context& context, const Mention& mention, TokenRange sentence) {
  constexpr std::uint32_t longest = 4;
  const LexedView& lexed = *context.lexed;
  const std::uint32_t behind = mention.span.last;
  if (behind >= sentence.last || context.mention_over[behind] >= 0 ||
      lexed.token(behind).kind != TokenKind::clitic)
    return false;
  for (std::uint32_t i = behind + 1; i < std::min(sentence.last, behind + longest); ++i) {
    if (context.mention_over[i] < 0 && lexed.word(i).is(WordClass::effort_noun)) return false;
  }
  return true;
}

bool owns_what_precedes(const Context& context, const Mention& mention, TokenRange sentence) {
  const LexedView& lexed = *context.lexed;
  std::uint32_t of = mention.span.first;
  // "of the Radio Union | (RU)"
  const Mention* full =
      of > sentence.first + 1 && lexed.is_mark(of - 1, '(') ? context.mention(of - 2) : nullptr;
  if (full != nullptr && full->entity == mention.entity) of = full->span.first;
  if (of > sentence.first && lexed.text(of - 1) == "the") --of;
  if (of < sentence.first + 2 || lexed.text(of - 1) != "of") return false;
  const Mention* text = context.mention(of - 2);
  return text != nullptr && context.type(*text) == EntityType::framework &&
         context.type(mention) == EntityType::forum;
}

namespace {

/// "the WTO plurilateral Agreement on …": the text is meant, not the body.
bool describes_text(const Context& context, std::uint32_t behind, TokenRange sentence) {
  const Word& word = context.lexed->word(behind);
  const Mention* text = behind + 1 < sentence.last ? context.mention(behind + 1) : nullptr;
  return text != nullptr && text->span.first == behind + 1 && context.type(*text) == EntityType::framework &&
         !word.is_verb() &&
         !word.is(WordClass::preposition | WordClass::conjunction | WordClass::subordinator |
                  WordClass::adverb | WordClass::modal | WordClass::determiner | WordClass::be);
}

bool ends_in_standing_body(const Gazetteer& gazetteer, EntryId id) {
  const std::string name = to_lower(gazetteer.vocabulary.entries[id.index()].name);
  const WordId last = gazetteer.lexicon.find(std::string_view{name}.substr(name.rfind(' ') + 1));
  return last != unknown_word && gazetteer.lexicon.word(last).is(WordTrait::standing_body);
}

/// "Centre", "Mission"; a "Network" has a staff and meets as well.
bool is_place_of_work(const Word& word) {
  return word.is(WordTrait::facility) && !word.is(WordTrait::standing_body);
}

/// "United Nations Mission in Peru"
bool is_listed_as_facility(const Gazetteer& gazetteer, EntryId id) {
  const std::string name = to_lower(gazetteer.vocabulary.entries[id.index()].name);
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    const WordId word = gazetteer.lexicon.find(std::string_view{name}.substr(at, end - at));
    if (word != unknown_word && is_place_of_work(gazetteer.lexicon.word(word))) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

bool goes_on(const Context& context, const Mention& forum, TokenRange sentence) {
  const LexedView& lexed = *context.lexed;
  const std::uint32_t behind = forum.span.last;
  if (context.type(forum) != EntityType::forum || behind >= sentence.last ||
      context.mention_over[behind] >= 0 || lexed.token(behind).kind != TokenKind::word)
    return false;
  const bool more_of_name = lexed.is_capital(behind) && !lexed.word(behind).is(WordClass::meeting);
  return more_of_name || describes_text(context, behind, sentence);
}

bool is_seat(const Context& context, const Mention& forum) {
  const LexedView& lexed = *context.lexed;
  for (std::uint32_t i = forum.tokens.first; i < forum.tokens.last; ++i) {
    if (is_place_of_work(lexed.word(i))) return true;
  }
  const auto entry = context.entity(forum.entity).entry;
  return entry && is_listed_as_facility(*lexed.gazetteer, *entry);  // "UNMIP" too
}

bool is_gathering(const Context& context, const Mention& forum) {
  const LexedView& lexed = *context.lexed;
  const Word& head = lexed.word(forum.tokens.last - 1);
  if (head.is(WordTrait::standing_body) || is_seat(context, forum)) return false;
  const auto entry = context.entity(forum.entity).entry;
  if (entry && ends_in_standing_body(*lexed.gazetteer, *entry)) return false;  // "the WTO in June"
  return !entry || lexed.gazetteer->vocabulary.entries[entry->index()].members.empty() ||
         head.is(WordClass::meeting);
}

bool is_cut_short(const Context& context, const Mention& mention) {
  const RecognisedEntity& entity = context.entity(mention.entity);
  const std::string_view text = context.lexed->text(mention.tokens);
  return entity.type == EntityType::forum && !entity.entry && entity.name.ends_with(text) &&
         entity.name.size() > text.size();
}

std::uint32_t behind_bracket(const Context& context, std::uint32_t at, TokenRange sentence) {
  constexpr std::uint32_t longest = 8;
  if (at >= sentence.last || !context.lexed->is_mark(at, '(')) return at;
  for (std::uint32_t close = at + 1; close < std::min(sentence.last, at + longest); ++close) {
    if (context.lexed->is_mark(close, ')')) return close + 1;
  }
  return at;
}

bool turns_to_other_side(const Context& context, std::uint32_t link, TokenRange sentence) {
  const LexedView& lexed = *context.lexed;
  if (!lexed.is_mark(link, ';') && !lexed.is_mark(link, ',') && lexed.text(link) != "and") return false;
  std::uint32_t i = link + 1;
  while (i < sentence.last && (lexed.text(i) == "and" || lexed.text(i) == "the")) ++i;
  const Mention* side = i < sentence.last ? context.mention(i) : nullptr;
  if (side == nullptr || side->span.last >= sentence.last || lexed.text(side->span.last) != "by")
    return false;
  return acts_like_state(context, side->entity) || context.is_party(side->entity);
}

bool describes(const Context& context, const Mention& mention, TokenRange sentence, std::uint32_t floor) {
  const LexedView& lexed = *context.lexed;
  std::uint32_t before = mention.span.first;
  if (before > floor && lexed.text(before - 1) == "the") --before;
  if (before > floor && (lexed.text(before - 1) == "of" || lexed.text(before - 1) == "from" ||
                         lexed.text(before - 1) == "at" || lexed.text(before - 1) == "to"))
    return true;
  const std::uint32_t behind = mention.span.last;
  return behind < sentence.last && lexed.token(behind).kind == TokenKind::clitic;
}

bool are_people_of(const Context& context, const Mention& forum, std::uint32_t floor) {
  const LexedView& lexed = *context.lexed;
  std::uint32_t of = forum.span.first;
  if (of > floor + 1 && lexed.text(of - 1) == "the") --of;
  if (of < floor + 2 || lexed.text(of - 1) != "of" || context.mention_over[of - 2] >= 0) return false;
  return lexed.word(of - 2).is(WordClass::party_noun);
}

bool begins_with_held_post(const Context& context, TokenRange words) {
  constexpr std::uint32_t longest_post = 16;
  for (std::uint32_t t = words.first; t < std::min(words.last, words.first + longest_post); ++t) {
    if (const Mention* mention = context.mention(t)) {
      return context.type(*mention) == EntityType::person && !mention->post.empty() &&
             mention->post.first == words.first;
    }
  }
  return false;
}

}  // namespace entente
