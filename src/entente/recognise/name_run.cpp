#include "entente/recognise/name_run.hpp"

#include <algorithm>

namespace entente {

RunFinder::RunFinder(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms)
    : lexed_{lexed}, sentence_{sentence}, atoms_{atoms}, atom_over_(sentence.size(), -1) {
  for (std::size_t a = 0; a < atoms.size(); ++a) {
    for (std::uint32_t i = atoms[a].tokens.first; i < atoms[a].tokens.last; ++i) {
      atom_over_[i - sentence.first] = static_cast<std::int32_t>(a);
    }
  }
}

const Atom* RunFinder::atom_over(std::uint32_t i) const {
  if (i < sentence_.first || i >= sentence_.last) return nullptr;
  const std::int32_t a = atom_over_[i - sentence_.first];
  return a < 0 ? nullptr : &atoms_[static_cast<std::size_t>(a)];
}

const Atom* RunFinder::atom_at(std::uint32_t i) const {
  const Atom* atom = atom_over(i);
  return atom != nullptr && atom->tokens.first == i ? atom : nullptr;
}

std::optional<std::uint32_t> RunFinder::piece_end(std::uint32_t i) const {
  if (i >= sentence_.last) return std::nullopt;
  if (const Atom* atom = atom_at(i)) return atom->tokens.last;
  if (lexed_.token(i).kind != TokenKind::word) return std::nullopt;
  const TokenCase letter_case = lexed_.token(i).letter_case;
  const bool capital =
      letter_case == TokenCase::capitalised || letter_case == TokenCase::upper ||
      (letter_case == TokenCase::mixed && lexed_.text(i).front() >= 'A' && lexed_.text(i).front() <= 'Z');
  if (!capital) return std::nullopt;
  const Word& word = lexed_.word(i);
  if (word.is(WordClass::name_stop)) return std::nullopt;
  const bool sentence_start = i == sentence_.first || (i > sentence_.first && lexed_.is_mark(i - 1, ':'));
  if (sentence_start &&
      (word.is(WordClass::sentence_opener | WordClass::preposition | WordClass::determiner) ||
       word.is(VerbForm::gerund))) {
    return std::nullopt;
  }
  // In the middle of a sentence "The" and "In" can only be part of a title in quotes.
  if (word.is(WordClass::determiner | WordClass::pronoun | WordClass::conjunction | WordClass::modal))
    return std::nullopt;
  return i + 1;
}

std::optional<HeadAt> RunFinder::head_at(std::uint32_t i) const {
  std::optional<HeadAt> best;
  if (atom_over(i) != nullptr || !lexed_.is_capital(i)) return best;
  lexed_.gazetteer->heads.match(lexed_.from(i, sentence_), [&](const PhraseTrie::Match& match) {
    const TokenRange tokens{i, i + match.size};
    for (std::uint32_t t = i; t < tokens.last; ++t) {
      if (atom_over(t) != nullptr) return;
      if (lexed_.token(t).kind == TokenKind::word && !lexed_.is_capital(t) &&
          !lexed_.word(t).is(WordClass::preposition | WordClass::conjunction | WordClass::determiner)) {
        return;
      }
    }
    best = HeadAt{tokens, lexed_.gazetteer->head_values[match.values.front()]};
  });
  return best;
}

std::vector<HeadAt> RunFinder::heads_in(TokenRange range) const {
  std::vector<HeadAt> heads;
  std::uint32_t i = range.first;
  while (i < range.last) {
    const auto head = head_at(i);
    if (head && head->tokens.last <= range.last) {
      heads.push_back(*head);
      i = head->tokens.last;
    } else {
      ++i;
    }
  }
  return heads;
}

/// Pieces side by side or joined by a hyphen, a slash or "&"; numbers behind a head ("Study Group 1",
/// "Question 22-1 / 1").
std::uint32_t RunFinder::core_end(std::uint32_t i) const {
  auto end = piece_end(i);
  if (!end) return i;
  std::uint32_t at = *end;
  while (at < sentence_.last) {
    const Token& token = lexed_.token(at);
    const bool joint = lexed_.is_mark(at, '-') || lexed_.is_mark(at, '/') || lexed_.is_mark(at, '&') ||
                       lexed_.text(at) == "\u2013" || lexed_.text(at) == "\u2011" ||
                       lexed_.text(at) == "\u2010";
    if (joint && at + 1 < sentence_.last) {
      const bool tight = token.glued && lexed_.token(at + 1).glued;
      const bool spaced_dash = lexed_.text(at) == "\u2013" && !token.glued && !lexed_.token(at + 1).glued;
      const Atom* left = atom_over(at - 1);
      const Atom* right = atom_at(at + 1);
      // "U.S. – Japan Cooperation": a spaced dash joins states only.
      const bool states = left != nullptr && right != nullptr && left->type == EntityType::state &&
                          right->type == EntityType::state;
      if (tight || lexed_.is_mark(at, '&') || (spaced_dash && states)) {
        if (const auto next = piece_end(at + 1)) {
          at = *next;
          continue;
        }
        if (tight && lexed_.token(at + 1).letter_case == TokenCase::lower && piece_end(at + 2)) {
          at = at + 2;  // "High-level Dialogue"
          continue;
        }
      }
      if (lexed_.token(at + 1).kind == TokenKind::number && lexed_.token(at - 1).kind == TokenKind::number) {
        at += 2;
        continue;
      }
    }
    if (token.kind == TokenKind::number && at > i) {
      const auto after_head = [&] {
        for (std::uint32_t t = std::max(i, at - std::min<std::uint32_t>(at, 3)); t < at; ++t) {
          const auto head = head_at(t);
          if (head && head->tokens.last == at) return true;
        }
        return lexed_.text(at - 1) == "Question" || lexed_.text(at - 1) == "Phase";
      };
      if (after_head() && !lexed_.word(at - 1).is(WordClass::name_stop) && lexed_.text(at).size() < 4) {
        ++at;
        continue;
      }
    }
    // "Competitiveness and Resilience (CoRe) Partnership": a short form in the middle of the name.
    if (lexed_.is_mark(at, '(') && at + 3 < sentence_.last && lexed_.is_mark(at + 2, ')') &&
        piece_end(at + 1) && head_at(at + 3)) {
      at += 3;
      continue;
    }
    const auto next = piece_end(at);
    if (!next) break;
    at = *next;
  }
  return at;
}

/// No label, no acronym, no head: words that can stand in a list inside a name ("Trade", "Industry").
bool RunFinder::plain_core(TokenRange core) const {
  if (core.empty()) return false;
  for (std::uint32_t i = core.first; i < core.last; ++i) {
    if (atom_over(i) != nullptr || lexed_.token(i).letter_case == TokenCase::upper) return false;
  }
  return true;
}

/// From a comma: ", Trade and Industry" whole, or the comma itself if what follows is no such list.
std::uint32_t RunFinder::extend_list(std::uint32_t comma, bool after_attachment) const {
  if (!after_attachment) return comma;
  std::uint32_t at = comma;
  for (int parts = 0; parts < 6; ++parts) {
    if (at >= sentence_.last) return comma;
    const bool is_comma = lexed_.is_mark(at, ',');
    const bool closes =
        lexed_.text(at) == "and" || (is_comma && at + 1 < sentence_.last && lexed_.text(at + 1) == "and");
    if (!is_comma && !closes) return comma;
    const std::uint32_t next = at + (is_comma && closes ? 2 : 1);
    const TokenRange core{next, core_end(next)};
    if (!plain_core(core)) return comma;
    const auto heads = heads_in(core);
    if (!heads.empty() && (heads.front().tokens.first == core.first || core.size() > 1)) return comma;
    at = core.last;
    if (closes) return at;
  }
  return comma;
}

bool RunFinder::joins_by_and(std::uint32_t core_first, std::uint32_t at, bool after_attachment) const {
  const TokenRange right{at + 1, core_end(at + 1)};
  if (right.empty()) return false;
  const auto right_heads = heads_in(right);
  if (after_attachment) {
    // Inside "Ministry of Rural Affairs and Fisheries", unless a new name begins behind "and".
    return plain_core(right) && (right_heads.empty() || right_heads.front().tokens.first != right.first) &&
           (right_heads.empty() || right_heads.back().tokens.last != right.last);
  }
  // A head of several words with "and" inside: "Trade and Technology Council".
  for (std::uint32_t i = core_first; i < at; ++i) {
    if (const auto head = head_at(i); head && head->tokens.last > at) return true;
  }
  // Before a head: "Data and Radio Council". What stands on the left must not be a name by itself.
  const TokenRange left{core_first, at};
  if (right_heads.empty() || right_heads.front().tokens.first == right.first) return false;
  if (right_heads.back().tokens.last != right.last &&
      !(right.last < sentence_.last && lexed_.word(right.last).is(WordClass::name_connective))) {
    return false;
  }
  return heads_in(left).empty() && atom_over(at - 1) == nullptr &&
         plain_core({right.first, right.first + 1}) &&
         lexed_.token(at - 1).letter_case == TokenCase::capitalised;
}

bool RunFinder::is_post(TokenRange core) const {
  bool post = false;
  lexed_.gazetteer->posts.match(lexed_.from(core.first, core), [&](const PhraseTrie::Match& match) {
    post = post || match.size == core.size();
  });
  return post;
}

TokenRange RunFinder::run_at(std::uint32_t i) const {
  std::uint32_t core_first = i;
  std::uint32_t at = core_end(i);
  if (at == i) return {i, i};
  bool after_attachment = false;
  while (at < sentence_.last) {
    const std::string_view text = lexed_.text(at);
    if (text == "and") {
      if (!joins_by_and(core_first, at, after_attachment)) break;
      at = core_end(at + 1);
      continue;
    }
    if (lexed_.is_mark(at, ',')) {
      const std::uint32_t end = extend_list(at, after_attachment);
      if (end == at) break;
      at = end;
      continue;
    }
    if (!lexed_.word(at).is(WordClass::name_connective) || lexed_.token(at).kind != TokenKind::word) break;
    std::uint32_t next = at + 1;
    if (next < sentence_.last && lexed_.word(next).is(WordClass::determiner) &&
        (lexed_.text(next) == "the" || lexed_.text(next) == "a" || lexed_.text(next) == "an")) {
      ++next;
    }
    if (next >= sentence_.last || !piece_end(next)) break;
    const TokenRange core{core_first, at};
    const Atom* whole = atom_at(core.first);
    const bool single_atom = whole != nullptr && whole->tokens == core;
    const auto heads = heads_in(core);
    const Atom* right = atom_at(next);
    const bool owner_follows = right != nullptr && (right->type == EntityType::state) && text == "of";
    if (text == "of") {
      if (single_atom && whole->kind != LabelKind::ambiguous) break;
      if (!after_attachment && is_post(core)) break;  // "Director General of the … Bureau"
      // "Ministry of Health of Chile": the owner is no part of the name.
      if (owner_follows && (after_attachment || heads.empty() || single_atom)) break;
    } else if (text == "for" || text == "on" || text == "against" || text == "concerning" ||
               text == "regarding") {
      if (single_atom) break;
      if (heads.empty() && (text != "for" || core.size() < 2 || atom_over(core.first) != nullptr) &&
          !after_attachment)
        break;
      if (right != nullptr && right->type == EntityType::state && text != "on") break;
    } else if (text == "in") {
      const bool chamber = !heads.empty() && heads.back().value.type == EntityType::organization &&
                           right != nullptr && right->type == EntityType::state;
      if (!chamber) break;
    } else {
      break;
    }
    after_attachment = true;
    core_first = next;
    at = core_end(next);
  }
  return {i, at};
}

}  // namespace entente
