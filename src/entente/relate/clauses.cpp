#include "entente/relate/clauses.hpp"

#include "entente/relate/clause_finder.hpp"

namespace entente {

std::uint32_t skip_adverbs(const LexedView& lexed, std::uint32_t i, std::uint32_t last) {
  while (i < last && lexed.token(i).kind == TokenKind::word &&
         lexed.word(i).is(WordClass::adverb | WordClass::negation) &&
         !lexed.word(i).is(WordClass::preposition | WordClass::determiner)) {
    ++i;
  }
  return i;
}

std::vector<VerbGroup> find_clauses(const Context& context, TokenRange sentence) {
  return ClauseFinder{context, sentence}.find();
}

}  // namespace entente
