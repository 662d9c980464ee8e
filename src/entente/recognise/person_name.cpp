#include "entente/recognise/person_name.hpp"

#include <algorithm>

namespace entente {

namespace {

/// "Maria Rosario Lima", "Ana Lima Santos": a person may have the name of a place.
bool is_single_place(const Atom& atom) {
  return atom.type == EntityType::place && atom.tokens.size() == 1;
}

}  // namespace

bool PersonNames::given_name(std::uint32_t i) const {
  if (i + 1 >= sentence_.last || !lexed_.is_capital(i) || !lexed_.word(i).is(WordClass::given_name) ||
      runs_.atom_at(i) != nullptr)
    return false;
  const std::uint32_t next = particles_end(i + 1);  // "Salman bin Abdulaziz"
  return next < sentence_.last && lexed_.token(next).kind == TokenKind::word && lexed_.is_capital(next) &&
         (lexed_.token(next).range.size() <= 2 || is_family_name(next) ||
          !lexed_.word(next).is(WordClass::institutional | WordClass::name_stop) ||
          lexed_.word(next).is(WordClass::given_name));
}

bool PersonNames::is_family_name(std::uint32_t i) const {
  const Word& word = lexed_.word(i);
  if (i == sentence_.first || !lexed_.word(i - 1).is(WordClass::given_name) || word.is(WordClass::name_stop))
    return false;
  // "Jack London"
  if (const Atom* atom = runs_.atom_over(i); atom != nullptr)
    return atom->type == EntityType::place && atom->tokens.size() == 1;
  return word.is(WordClass::institutional) && !word.is(WordTrait::in_many_names);
}

bool PersonNames::closes_name(std::uint32_t i) const {
  const Word& word = lexed_.word(i);
  if (lexed_.token(i).letter_case != TokenCase::capitalised || !word.is(WordClass::institutional) ||
      word.is(WordClass::name_stop) || runs_.atom_over(i) != nullptr ||
      lexed_.word(i - 1).is(WordClass::institutional))
    return false;
  // "Seth Center, and": a head noun only where the word before is a given name and nothing else.
  if (!runs_.heads_in({i, i + 1}).empty() && !lexed_.word(i - 1).is(WordClass::given_name)) return false;
  return i + 1 == sentence_.last || lexed_.is_mark(i + 1, ',') || lexed_.is_mark(i + 1, ';') ||
         lexed_.is_mark(i + 1, '.') || lexed_.is_mark(i + 1, '(') || lexed_.text(i + 1) == "and" ||
         lexed_.word(i + 1).is(WordClass::be | WordClass::have | WordClass::modal) ||
         lexed_.word(i + 1).is(VerbForm::past);
}

bool PersonNames::institutional(std::uint32_t i) const {
  if (given_name(i)) return false;
  const Atom* atom = runs_.atom_over(i);
  if (atom != nullptr && atom->type == EntityType::person) return false;
  return lexed_.word(i).is(WordClass::institutional) || atom != nullptr;
}

bool PersonNames::name_word(std::uint32_t i, bool first) const {
  if (i >= sentence_.last || lexed_.token(i).kind != TokenKind::word) return false;
  const Token& token = lexed_.token(i);
  if (lexed_.word(i).is(WordClass::name_suffix) && lexed_.is_capital(i)) return !first;
  if (token.letter_case != TokenCase::capitalised && token.letter_case != TokenCase::mixed &&
      !(token.letter_case == TokenCase::upper && !lexed_.word(i).is(WordClass::institutional))) {
    return false;
  }
  if (given_name(i)) return true;
  const Word& word = lexed_.word(i);
  if (word.is(WordTrait::honour) && token.letter_case != TokenCase::capitalised) return false;
  if (token.range.size() <= 2 && !first) return true;  // an initial: "A", "R."
  if (word.is(WordClass::name_stop | WordClass::determiner | WordClass::pronoun | WordClass::modal))
    return false;
  // "President Lima Hosts Trade Summit", "Ana Lima Following the Talks"
  if (!first && (lexed_.word(i).is(VerbForm::gerund) || lexed_.is_headline_verb(i))) return false;
  if (const Atom* atom = runs_.atom_over(i);
      atom != nullptr && atom->type != EntityType::person && !(is_single_place(*atom) && !first) &&
      (atom->tokens.size() > 1 || atom->kind != LabelKind::name || atom->type == EntityType::forum)) {
    return false;
  }
  return !word.is(WordClass::institutional) || (!first && is_family_name(i));
}

std::uint32_t PersonNames::particles_end(std::uint32_t at) const {
  constexpr std::uint32_t most_particles = 3;  // "de la"
  const std::uint32_t last = std::min(sentence_.last, at + most_particles);
  while (at < last && lexed_.word(at).is(WordClass::name_particle)) ++at;
  // "al-Jaber"
  const bool joined = at > 0 && at + 1 < sentence_.last && lexed_.word(at - 1).is(WordClass::name_particle) &&
                      lexed_.is_mark(at, '-') && lexed_.token(at).glued && lexed_.token(at + 1).glued;
  return joined ? at + 1 : at;
}

std::uint32_t PersonNames::person_end(std::uint32_t i) const {
  const Atom* known = i < sentence_.last ? runs_.atom_at(i) : nullptr;
  const bool listed = known != nullptr && known->type == EntityType::person;
  const bool particles = !listed && i < sentence_.last && is_particle_name(i);
  if (!listed && !particles && !opens_name(i)) return i;
  std::uint32_t at = listed ? known->tokens.last : particles ? particles_end(i) + 1 : i + 1;
  while (at < sentence_.last) {
    const bool initial_stop = lexed_.is_mark(at, '.') && lexed_.token(at).glued &&
                              lexed_.token(at - 1).range.size() == 1 && at + 1 < sentence_.last &&
                              (name_word(at + 1, false) ||
                               (at > i + 1 && lexed_.token(at + 1).letter_case == TokenCase::capitalised));
    const bool hyphen = lexed_.is_mark(at, '-') && lexed_.token(at).glued && at + 1 < sentence_.last &&
                        lexed_.token(at + 1).glued;  // "Moon Jae-in"
    const bool suffix =
        lexed_.is_mark(at, ',') && at + 1 < sentence_.last && lexed_.word(at + 1).is(WordClass::name_suffix);
    if (!initial_stop && (name_word(at, false) || (at == i + 1 && closes_name(at)))) {
      ++at;
    } else if (const std::uint32_t behind = particles_end(at); behind > at && name_word(behind, false)) {
      at = behind + 1;  // "Ursula von der Leyen"
    } else if (initial_stop || hyphen || suffix) {
      at += 2;
    } else {
      break;
    }
    if (at - i > 8) break;
  }
  return at;
}

bool PersonNames::is_known(std::uint32_t i) const {
  const Atom* atom = i < sentence_.last ? runs_.atom_at(i) : nullptr;
  return atom != nullptr && atom->type == EntityType::person;
}

std::uint32_t PersonNames::honours_end(std::uint32_t at) const {
  const auto honour = [&](std::uint32_t i) {
    return i < sentence_.last && lexed_.word(i).is(WordTrait::honour) && lexed_.is_capital(i) &&
           lexed_.token(i).letter_case != TokenCase::capitalised;
  };
  while (true) {
    if (honour(at)) {
      ++at;
    } else if (at < sentence_.last && lexed_.is_mark(at, ',') && honour(at + 1)) {
      at += 2;
    } else {
      return at;
    }
  }
}

bool PersonNames::opens_name(std::uint32_t i) const {
  if (name_word(i, true) || is_known(i) || is_called_as_state(i) || is_listed_family_name(i)) return true;
  return i + 1 < sentence_.last && lexed_.token(i).letter_case == TokenCase::capitalised &&
         runs_.atom_over(i) == nullptr && runs_.heads_in({i, i + 1}).empty() &&
         lexed_.token(i + 1).range.size() > 2 && lexed_.token(i + 1).letter_case == TokenCase::capitalised &&
         name_word(i + 1, false) && runs_.heads_in({i + 1, i + 2}).empty();
}

bool PersonNames::is_listed_family_name(std::uint32_t i) const {
  bool listed = false;
  if (i >= sentence_.last || lexed_.token(i).letter_case != TokenCase::capitalised ||
      runs_.atom_over(i) != nullptr)
    return false;
  lexed_.gazetteer->family_names.match(lexed_.from(i, {i, i + 1}),
                                       [&](const PhraseTrie::Match&) { listed = true; });
  return listed;
}

bool PersonNames::is_called_as_state(std::uint32_t i) const {
  const Atom* atom = i > sentence_.first && i + 1 < sentence_.last ? runs_.atom_at(i) : nullptr;
  if (atom == nullptr || atom->type != EntityType::state || atom->kind != LabelKind::name ||
      atom->tokens.size() > 1)
    return false;
  return lexed_.word(i - 1).is(WordClass::institutional) && lexed_.is_capital(i - 1) &&
         runs_.atom_over(i + 1) == nullptr && lexed_.is_capital(i + 1) && name_word(i + 1, false) &&
         runs_.heads_in({i + 1, i + 2}).empty();
}

bool PersonNames::is_particle_name(std::uint32_t i) const {
  const std::uint32_t behind = particles_end(i);
  return behind > i && name_word(behind, true);
}

}  // namespace entente
