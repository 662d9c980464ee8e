#include "entente/relate/clause_words.hpp"

#include <algorithm>
#include <string_view>

namespace entente {

namespace {

/// "support the Compact and look forward to …": another thing that is done.
bool begins_group(const std::vector<VerbGroup>& groups, std::uint32_t i) {
  const auto at = std::lower_bound(
      groups.begin(), groups.end(), i,
      [](const VerbGroup& group, std::uint32_t token) { return group.tokens.first < token; });
  return at != groups.end() && at->tokens.first == i;
}

/// A comma inside a list goes on to the next mention.
bool is_comma_of_list(const Context& context, TokenRange sentence, std::uint32_t comma) {
  constexpr std::uint32_t most_small_words = 2;  // ", and the"
  std::uint32_t next = comma + 1;
  while (next < sentence.last && next <= comma + most_small_words && context.mention_over[next] < 0 &&
         (context.lexed->text(next) == "and" || context.lexed->text(next) == "the")) {
    ++next;
  }
  return next < sentence.last && context.mention_over[next] >= 0;
}

}  // namespace

bool is_nominal(const Context& context, TokenRange sentence, std::uint32_t i) {
  const LexedView& lexed = *context.lexed;
  const Word& word = lexed.word(i);
  if (i == sentence.first) return false;
  if (lexed.is_mark(i - 1, '-') && lexed.token(i).glued)
    return i < sentence.first + 2 || !lexed.word(i - 2).is(WordClass::verb_prefix);  // "co-host"
  // "welcomed Chile signing the Accords": Chile did.
  if (context.mention_over[i - 1] >= 0) return word.is(VerbForm::gerund) && !word.is(WordClass::meeting);
  const Word& before = lexed.word(i - 1);
  if (!word.is(WordClass::noun_too)) return false;
  if (lexed.token(i - 1).kind == TokenKind::clitic ||
      before.is(WordClass::determiner | WordClass::possessive))
    return true;
  const std::string_view behind = i + 1 < sentence.last ? lexed.text(i + 1) : std::string_view{};
  return (behind == "for" || behind == "of" || behind == "from") &&
         !before.is(WordClass::pronoun | WordClass::adverb | WordClass::modal | WordClass::party_noun) &&
         lexed.text(i - 1) != "to";
}

bool is_negated(const Context& context, TokenRange sentence, std::uint32_t i) {
  const LexedView& lexed = *context.lexed;
  while (i > sentence.first && context.mention_over[i - 1] < 0) {
    const Word& before = lexed.word(--i);
    if (before.is(WordClass::negation)) return true;
    if (!before.is(WordClass::adverb)) return false;
  }
  return false;
}

bool is_to_come(const Context& context, TokenRange sentence, std::uint32_t i) {
  const LexedView& lexed = *context.lexed;
  if (i == sentence.first || context.mention_over[i - 1] >= 0) return false;
  const bool courtesy =
      i > sentence.first + 1 && context.mention_over[i - 2] < 0 && lexed.word(i - 2).is(WordTrait::courtesy);
  return (lexed.text(i - 1) == "to" && !courtesy) || lexed.word(i - 1).is(WordClass::modal);
}

bool ends_clause(const Context& context, TokenRange sentence, const std::vector<VerbGroup>& groups,
                 std::uint32_t i) {
  const LexedView& lexed = *context.lexed;
  if (context.mention_over[i] >= 0) return false;
  if (lexed.is_mark(i, ';')) return true;
  if (lexed.is_mark(i, ',')) return !is_comma_of_list(context, sentence, i);
  if (lexed.text(i) == "and" && (begins_group(groups, i + 1) || begins_group(groups, i + 2))) return true;
  return lexed.word(i).is(WordClass::subordinator | WordClass::modal);
}

bool tells_by_whom(const Context& context, TokenRange sentence, std::uint32_t i) {
  return context.mention_over[i] < 0 && i + 1 < sentence.last && context.lexed->text(i + 1) == "by" &&
         context.lexed->word(i).is(VerbForm::participle);
}

}  // namespace entente
