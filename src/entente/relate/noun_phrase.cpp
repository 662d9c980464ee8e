#include "entente/relate/noun_phrase.hpp"

#include <algorithm>

namespace entente {

TokenRange noun_phrase_at(const Context& context, TokenRange sentence, std::span<const VerbGroup> groups,
                          std::uint32_t first) {
  const LexedView& lexed = *context.lexed;
  std::uint32_t begin = first;
  while (begin < sentence.last && lexed.word(begin).is(WordClass::determiner) &&
         !lexed.word(begin).is(WordClass::possessive))
    ++begin;
  std::uint32_t i = begin;
  const auto group_begins = [&](std::uint32_t token) {
    const auto at =
        std::lower_bound(groups.begin(), groups.end(), token,
                         [](const VerbGroup& group, std::uint32_t t) { return group.tokens.first < t; });
    return at != groups.end() && at->tokens.first == token;
  };
  while (i < sentence.last) {
    if (context.mention_over[i] < 0) {
      if (lexed.is_mark(i, ',') || lexed.is_mark(i, ';') || lexed.is_mark(i, '.') || lexed.is_mark(i, '(') ||
          lexed.is_mark(i, ':') || lexed.text(i) == "\u2013" || lexed.text(i) == "\u2014") {
        break;
      }
      if (lexed.is_mark(i, '-') && !lexed.token(i).glued) break;
      if (lexed.word(i).is(WordClass::subordinator) || group_begins(i)) break;
    }
    ++i;
  }
  return {begin, i};
}

}  // namespace entente
