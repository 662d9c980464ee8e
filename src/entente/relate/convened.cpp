#include "entente/relate/convened.hpp"

#include "entente/base/text.hpp"
#include "entente/relate/meeting_ordinal.hpp"

namespace entente {

namespace {

/// "convene", "held", "hosts": no name.
bool tells_of_meeting(const Context& context, std::uint32_t verb) {
  const LexedView& lexed = *context.lexed;
  return context.mention_over[verb] < 0 && lexed.word(verb).is_verb() &&
         lexed.is_form_of(verb, WordTrait::meets);
}

}  // namespace

bool counts_meeting(std::string_view word) {
  return word == "next" || ordinal_of(word).has_value();
}

std::uint32_t first_with_article(const Context& context, const Mention& mention, TokenRange sentence) {
  const std::uint32_t first = mention.span.first;
  return first > sentence.first && context.lexed->text(first - 1) == "the" ? first - 1 : first;
}

std::uint32_t verb_of_host(const Context& context, const Mention& mention, TokenRange sentence) {
  const LexedView& lexed = *context.lexed;
  const std::uint32_t first = first_with_article(context, mention, sentence);
  if (first < sentence.first + 2 || lexed.text(first - 1) != "which") return 0;
  std::uint32_t verb = mention.span.last;
  while (verb < sentence.last && context.mention_over[verb] < 0 &&
         lexed.word(verb).is(WordClass::modal | WordClass::be | WordClass::have))
    ++verb;
  return verb < sentence.last && tells_of_meeting(context, verb) ? verb : 0;
}

bool is_session_of(const Context& context, const Mention& mention, TokenRange sentence) {
  const LexedView& lexed = *context.lexed;
  const std::uint32_t first = first_with_article(context, mention, sentence);
  return first > sentence.first + 1 && lexed.text(first - 1) == "of" && context.mention_over[first - 2] < 0 &&
         lexed.word(first - 2).is(WordClass::meeting);
}

bool is_convened(const Context& context, const Mention& mention, TokenRange sentence) {
  const LexedView& lexed = *context.lexed;
  const std::uint32_t first = mention.span.first;
  if (first < sentence.first + 3 || context.mention_over[first - 1] >= 0) return false;
  const std::uint32_t verb = first_with_article(context, mention, sentence) - 1;
  if (tells_of_meeting(context, verb) && lexed.word(verb).is(VerbForm::base)) return true;
  if (!counts_meeting(to_lower(lexed.text(first - 1)))) return false;
  const bool determined = lexed.word(first - 2).is(WordClass::determiner);
  if (tells_of_meeting(context, first - (determined ? 3 : 2))) return true;
  // "held the first Dialogue in May and, right behind it, | the third Forum in June"
  bool joined = false;
  for (std::uint32_t i = first - 2; i > sentence.first; --i) {
    if (lexed.is_mark(i, ';')) return false;
    joined = joined || (context.mention_over[i] < 0 && lexed.text(i) == "and");
    if (joined && tells_of_meeting(context, i) && lexed.word(i).is(VerbForm::past)) return true;
  }
  return false;
}

}  // namespace entente
