#include "entente/relate/circumstances.hpp"

#include <algorithm>
#include <iterator>

#include "entente/base/text.hpp"

namespace entente {

namespace {

constexpr std::size_t most_topics = 4;

/// "June 2004" is when, not what.
bool is_dated(const Context& context, std::uint32_t i) {
  const auto& dates = context.recognition.dates;
  const auto behind = std::upper_bound(
      dates.begin(), dates.end(), i,
      [](std::uint32_t token, const DateMention& date) { return token < date.tokens.first; });
  return behind != dates.begin() && i < std::prev(behind)->tokens.last;
}

bool in_noun_phrase(const Context& context, std::uint32_t i, std::uint32_t limit) {
  if (context.mention_over[i] >= 0) return true;
  if (is_dated(context, i)) return false;
  const LexedView& lexed = *context.lexed;
  // "like-minded": whatever its first word is by itself.
  if (i + 2 < limit && lexed.is_mark(i + 1, '-') && lexed.token(i + 1).glued && lexed.token(i + 2).glued)
    return lexed.token(i).kind == TokenKind::word;
  const Token& token = lexed.token(i);
  if (token.kind == TokenKind::number) return true;
  if (token.kind == TokenKind::punctuation)
    return (lexed.is_mark(i, '-') || lexed.is_mark(i, '/')) && token.glued;
  if (token.kind != TokenKind::word) return false;
  const Word& word = lexed.word(i);
  return !word.is(WordClass::preposition | WordClass::conjunction | WordClass::subordinator |
                  WordClass::modal | WordClass::be | WordClass::have | WordClass::pronoun |
                  WordClass::determiner | WordClass::possessive | WordClass::adverb);
}

/// A form that is a verb and hardly ever an adjective or noun: "securing", "train", "remediate".
bool is_plain_verb(const Word& word) {
  if (word.is(WordClass::adjective_gerund)) return false;
  return word.is(VerbForm::gerund) || (word.is(VerbForm::base) && !word.is(WordClass::noun_too));
}

}  // namespace

std::vector<std::string> topics_of(const Context& context, TokenRange segment) {
  const LexedView& lexed = *context.lexed;
  std::vector<std::string> topics;
  std::uint32_t i = segment.first + 1;
  while (i < segment.last && topics.size() < most_topics) {
    if (!in_noun_phrase(context, i, segment.last) ||
        (lexed.word(i).is(VerbForm::base) && lexed.text(i - 1) == "to")) {
      ++i;
      continue;
    }
    std::uint32_t first = i;
    while (i < segment.last && in_noun_phrase(context, i, segment.last)) ++i;
    // "securing information systems", "train personnel": the verb before it is no part of the subject matter.
    while (first + 1 < i && context.mention_over[first] < 0 && is_plain_verb(lexed.word(first))) ++first;
    // A lone gerund or verb form is no subject matter.
    const bool lone_verb = i == first + 1 && context.mention_over[first] < 0 && lexed.word(first).is_verb() &&
                           !lexed.word(first).is(WordClass::noun_too);
    const bool entity_only =
        context.mention_over[first] >= 0 && context.mention(first)->tokens == TokenRange{first, i};
    if (lone_verb || entity_only || lexed.token(first).kind == TokenKind::number) continue;
    std::string topic = fold_space(lexed.text({first, i}));
    if (std::find(topics.begin(), topics.end(), topic) == topics.end()) topics.push_back(std::move(topic));
  }
  return topics;
}

std::vector<EntityId> venues_of(const Context& context, TokenRange segment) {
  std::vector<EntityId> venues;
  for (std::uint32_t i = segment.first; i < segment.last; ++i) {
    const Mention* mention = context.mention(i);
    if (mention == nullptr) continue;
    const EntityType type = context.type(*mention);
    if ((type == EntityType::forum || type == EntityType::framework || type == EntityType::programme) &&
        std::find(venues.begin(), venues.end(), mention->entity) == venues.end()) {
      venues.push_back(mention->entity);
    }
    i = std::max(i, mention->span.last - 1);
  }
  return venues;
}

namespace {

/// "by the end of | 2031": in the year of issue as well.
bool is_end_of(const LexedView& lexed, std::uint32_t year) {
  return year >= 2 && lexed.text(year - 1) == "of" && lexed.text(year - 2) == "end";
}

}  // namespace

std::string due_of(const Context& context, TokenRange segment) {
  for (const DateMention& date : dates_in(context, segment)) {
    const std::optional<Date>& issued = context.recognition.date;
    const Date last = date.period.last;
    const bool past = issued && (last.year < issued->year || (last.year == issued->year && last.month != 0 &&
                                                              last.month < issued->month));
    // A bare year is most often part of a name or a report ("as revised in 2013").
    const bool to_come = issued && (last.year > issued->year || is_end_of(*context.lexed, date.tokens.first));
    if (!past && (last.month != 0 || to_come)) return to_iso(date.period);
  }
  return {};
}

}  // namespace entente
