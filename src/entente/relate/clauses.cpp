#include "entente/relate/clauses.hpp"

#include "entente/relate/clause_finder.hpp"

namespace entente {

std::uint32_t skip_adverbs(const LexedView& lexed, std::uint32_t i, std::uint32_t last) {
  while (i < last && lexed.token(i).kind == TokenKind::word &&
         lexed.word(i).is(WordClass::adverb | WordClass::negation) &&
         !lexed.word(i).is(WordClass::preposition | WordClass::determiner)) {
    ++i;
    // "transparently and effectively work"
    const bool joined = i + 1 < last && lexed.text(i) == "and" && lexed.word(i + 1).is(WordClass::adverb) &&
                        lexed.text(i + 1).ends_with("ly");
    if (joined) ++i;
  }
  return i;
}

std::uint32_t skip_enumerator(const LexedView& lexed, std::uint32_t i, std::uint32_t last) {
  constexpr std::size_t longest = 4;  // "viii"
  const bool enumerates = i + 2 < last && lexed.is_mark(i, '(') && lexed.is_mark(i + 2, ')') &&
                          lexed.text(i + 1).size() <= longest && !lexed.is_capital(i + 1);
  return enumerates ? i + 3 : i;
}

std::vector<VerbGroup> find_clauses(const Context& context, TokenRange sentence) {
  return ClauseFinder{context, sentence}.find();
}

}  // namespace entente
