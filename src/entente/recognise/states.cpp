#include "entente/recognise/states.hpp"

#include <algorithm>

#include "entente/base/text.hpp"

namespace entente {

namespace {

bool is_dash(const LexedView& lexed, std::uint32_t i) {
  return lexed.is_mark(i, '-') || lexed.text(i) == "\u2013" || lexed.text(i) == "\u2011" ||
         lexed.text(i) == "\u2010";
}

/// "U.S.", "US", "UK": adjectives that are nouns as well.
bool can_be_noun(const LexedView& lexed, const Atom& atom) {
  return atom.tokens.size() == 1 && lexed.token(atom.tokens.first).letter_case == TokenCase::upper;
}

/// "U.S. and Israeli companies": joined to another adjective of a state.
bool joins_adjective(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms,
                     std::uint32_t after) {
  if (after + 1 >= sentence.last || !lexed.word(after).is(WordClass::conjunction)) return false;
  const auto next =
      std::lower_bound(atoms.begin(), atoms.end(), after + 1,
                       [](const Atom& atom, std::uint32_t token) { return atom.tokens.first < token; });
  return next != atoms.end() && next->tokens.first == after + 1 && next->kind == LabelKind::demonym &&
         !can_be_noun(lexed, *next);
}

/// "Chile and the UK": joined to what stands before.
bool is_last_of_two(const LexedView& lexed, TokenRange sentence, TokenRange noun) {
  std::uint32_t at = noun.first;
  if (at > sentence.first && lexed.text(at - 1) == "the") --at;
  return at > sentence.first && lexed.text(at - 1) == "and";
}

/// What follows a noun: a verb, a mark, a small function word, or the end.
bool stands_as_noun(const LexedView& lexed, TokenRange sentence, TokenRange noun) {
  const std::uint32_t after = noun.last;
  if (after >= sentence.last) return true;
  const Token& token = lexed.token(after);
  if (token.kind == TokenKind::clitic) return true;
  if (token.kind == TokenKind::punctuation) {
    return !token.glued || lexed.is_mark(after, ',') || lexed.is_mark(after, '.') ||
           lexed.is_mark(after, ';') || lexed.is_mark(after, ':') || lexed.is_mark(after, ')');
  }
  if (token.kind != TokenKind::word) return false;
  const Word& word = lexed.word(after);
  if (word.is(WordClass::modal | WordClass::be | WordClass::have | WordClass::conjunction |
              WordClass::preposition | WordClass::subordinator)) {
    return true;
  }
  if (lexed.is_capital(after)) return false;
  const bool one_more = after + 1 < sentence.last && lexed.token(after + 1).kind == TokenKind::word;
  // "the UK also intends", "the UK and the UAE each hold"
  if (word.is(WordClass::adverb)) {
    const Word& next = one_more ? lexed.word(after + 1) : word;
    return one_more && next.is(VerbForm::base | VerbForm::third | VerbForm::past) &&
           !next.is(WordClass::noun_too) && !next.is(VerbForm::participle);
  }
  // "Chile welcomed the UK hosting the talks"
  if (word.is(VerbForm::gerund)) {
    return one_more && lexed.word(after + 1).is(WordClass::determiner) &&
           !word.is(WordClass::adjective_gerund);
  }
  if (word.is(WordClass::noun_too)) {
    // "the UK and the UAE plan to"; but "UK plans"
    return word.is(VerbForm::base) && one_more && lexed.text(after + 1) == "to" &&
           is_last_of_two(lexed, sentence, noun);
  }
  return word.is(VerbForm::base | VerbForm::third | VerbForm::past);
}

}  // namespace

bool is_hyphenated(const LexedView& lexed, TokenRange sentence, const Atom& atom) {
  const std::uint32_t first = atom.tokens.first;
  const std::uint32_t last = atom.tokens.last;
  return (first > sentence.first && is_dash(lexed, first - 1) && lexed.token(first).glued) ||
         (last < sentence.last && is_dash(lexed, last) && lexed.token(last).glued);
}

std::vector<Reading> read_governments(const LexedView& lexed, TokenRange sentence,
                                      std::span<const Atom> atoms) {
  std::vector<Reading> readings;
  for (const Atom& atom : atoms) {
    if (atom.type != EntityType::state || atom.entries.size() != 1) continue;
    Reading reading;
    reading.type = EntityType::state;
    reading.entries = atom.entries;
    const std::uint32_t after = atom.tokens.last;
    if (after < sentence.last && !lexed.token(after).glued &&
        equal_ignoring_case(lexed.text(after), "government")) {
      reading.tokens = {atom.tokens.first, after + 1};
      reading.rule = name_rule::government_of;
    } else if (atom.kind == LabelKind::demonym) {
      if (!can_be_noun(lexed, atom) || is_hyphenated(lexed, sentence, atom) ||
          !stands_as_noun(lexed, sentence, atom.tokens) || joins_adjective(lexed, sentence, atoms, after)) {
        continue;
      }
      reading.tokens = atom.tokens;
      reading.rule = name_rule::listed;
    } else {
      std::uint32_t at = atom.tokens.first;
      if (at > sentence.first && lexed.text(at - 1) == "the") --at;
      if (at < sentence.first + 2 || lexed.text(at - 1) != "of" ||
          !equal_ignoring_case(lexed.text(at - 2), "government")) {
        continue;
      }
      reading.tokens = {at - 2, after};
      reading.rule = name_rule::government_of;
    }
    reading.first_with_owner = reading.tokens.first;
    readings.push_back(std::move(reading));
  }
  return readings;
}

}  // namespace entente
