#include "entente/recognise/name_tail.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "entente/recognise/name_head.hpp"

namespace entente {

namespace {

bool has_words_of_its_own(const LexedView& lexed, const RunFinder& runs, TokenRange name) {
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (runs.atom_over(i) == nullptr && lexed.token(i).kind == TokenKind::word) return true;
  }
  return false;
}

/// "the | Climate and Clean Tech working group": the article tells where the name begins.
std::uint32_t begin_behind_article(const LexedView& lexed, TokenRange sentence, std::uint32_t first) {
  constexpr std::uint32_t longest = 6;
  for (std::uint32_t i = first; i > sentence.first + 1 && first - i < longest; --i) {
    if (lexed.word(i - 1).is(WordClass::determiner) && lexed.is_capital(i)) return i;
    if (!lexed.is_capital(i - 1) && lexed.text(i - 1) != "and") break;
  }
  return first;
}

}  // namespace

std::optional<Reading> read_tailed(const LexedView& lexed, TokenRange sentence, const RunFinder& runs,
                                   const Reading& run) {
  const TokenRange name = run.tokens;
  const std::uint32_t at = name.last;
  if (name.size() < 2 || at >= sentence.last || lexed.is_capital(at) ||
      !has_words_of_its_own(lexed, runs, name))
    return std::nullopt;
  const auto heads = runs.heads_in(name);
  const bool body = std::any_of(heads.begin(), heads.end(), [](const HeadAt& head) {
    return head.value.type != EntityType::framework && head.value.type != EntityType::place;
  });
  if (body || is_generic_name(lexed, name, heads)) return std::nullopt;
  Reading reading = run;
  std::uint32_t end = at;
  lexed.gazetteer->tails.match(lexed.from(at, sentence), [&](const PhraseTrie::Match& match) {
    reading.type = static_cast<EntityType>(match.values.front());
    end = at + match.size;
  });
  // "the Fire Assistance Act legislation": the name says already what it is.
  const bool said =
      !heads.empty() && heads.back().tokens.last == at && heads.back().value.type == reading.type;
  if (end == at || said) return std::nullopt;
  reading.tokens = {begin_behind_article(lexed, sentence, name.first), end};
  // A programme is called by its own words as well: "Clear Skies", "the Clear Skies initiative".
  if (reading.type == EntityType::programme)
    reading.name = std::string{lexed.text({reading.tokens.first, at})};
  reading.first_with_owner = std::min(reading.first_with_owner, reading.tokens.first);
  reading.rule = name_rule::follower;
  return reading;
}

}  // namespace entente
