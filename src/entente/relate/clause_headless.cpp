// Verbs without a subject at the head of an item or a sentence: "Agreed to …", "Hereby decide to …".
#include <string_view>

#include "entente/relate/clause_finder.hpp"

namespace entente {

/// "We, the Ministers, … / Hereby decide to: …": who speaks was said at the head of the statement.
std::optional<VerbGroup> ClauseFinder::performative_at(std::uint32_t i) const {
  const Word& word = lexed_.word(i);
  if (!word.is(VerbForm::base) || word.lemma == unknown_word || i + 1 >= sentence_.last) return std::nullopt;
  const Word& lemma = lexed_.gazetteer->lexicon.word(word.lemma);
  const bool binds = lemma.is(WordClass::undertake_high) && !word.is(WordClass::noun_too) &&
                     (lexed_.text(i + 1) == "to" || lexed_.is_mark(i + 1, ':'));
  if (!binds) return std::nullopt;
  VerbGroup group;
  group.tokens = {i, i + 1};
  group.head = i;
  group.embedding = Embedding::performative;
  return group;
}

/// Nothing but a number or mark stands before: "1. Agreed to …", "(a) agreed to …".
bool ClauseFinder::opens_item(std::uint32_t at) const {
  constexpr std::uint32_t longest_number = 4;
  if (at - sentence_.first > longest_number) return false;
  for (std::uint32_t i = sentence_.first; i < at; ++i) {
    const bool letter = lexed_.token(i).kind == TokenKind::word && lexed_.text(i).size() == 1 && i + 1 < at &&
                        lexed_.is_mark(i + 1, ')');
    if (lexed_.token(i).kind == TokenKind::word && !letter) return false;
    if (context_.mention_over[i] >= 0) return false;
  }
  return true;
}

/// "The Ministers / – agreed to …; / – tasked officials to …": the line above says who.
std::optional<VerbGroup> ClauseFinder::headless_at(std::uint32_t i) const {
  const Word& word = lexed_.word(i);
  if (word.lemma == unknown_word || i + 1 >= sentence_.last) return std::nullopt;
  const Word& lemma = lexed_.gazetteer->lexicon.word(word.lemma);
  const bool tells = lemma.is(WordClass::speech | WordClass::undertake_high | WordClass::reaffirm |
                              WordClass::belief | WordClass::instruct);
  const Word& next = lexed_.word(i + 1);
  const bool object = lexed_.text(i + 1) == "to" || lexed_.text(i + 1) == "on" ||
                      context_.mention_over[i + 1] >= 0 ||
                      next.is(WordClass::determiner | WordClass::possessive | WordClass::subordinator |
                              WordClass::commitment_noun);
  const bool item = (i > sentence_.first && lexed_.token(i - 1).kind == TokenKind::punctuation) ||
                    lexed_.is_mark(sentence_.last - 1, ';');
  const bool instructs = lemma.is(WordClass::instruct) && !next.is(WordClass::preposition);
  if (!(item || instructs || (tells && object)) || goes_on_with_subject(i)) return std::nullopt;
  VerbGroup group;
  group.head = i;
  group.tokens = {i, i + 1};
  group.kind = VerbGroupKind::past;
  return group;
}

/// "Determined to act, we …", "Agreed in Lima, the Plan …": an aside before a clause that has its subject.
bool ClauseFinder::goes_on_with_subject(std::uint32_t verb) const {
  for (std::uint32_t i = verb + 1; i + 1 < sentence_.last; ++i) {
    if (context_.mention_over[i] >= 0 || !lexed_.is_mark(i, ',')) continue;
    const Word& next = lexed_.word(i + 1);
    const bool pronoun =
        next.is(WordClass::pronoun) && !next.is(WordClass::determiner | WordClass::subordinator);
    const bool parties =
        lexed_.text(i + 1) == "the" && i + 2 < sentence_.last && lexed_.word(i + 2).is(WordClass::party_noun);
    const bool named = context_.mention_over[i + 1] >= 0 &&
                       lexed_.word(verb).is(WordClass::adjective_high | WordClass::adjective_low);
    if (pronoun || parties || named) return true;
  }
  return false;
}

bool ClauseFinder::is_headless(const VerbGroup& group) const {
  return groups_.empty() && group.kind == VerbGroupKind::past && opens_item(group.tokens.first);
}

}  // namespace entente
