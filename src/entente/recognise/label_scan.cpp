#include "entente/recognise/label_scan.hpp"

#include <algorithm>

#include "entente/base/add_once.hpp"
#include "entente/recognise/name_short_form.hpp"

namespace entente {

namespace {

/// "Paris agreement": of the name of a text the noun that heads it may be written small.
bool is_small_head(const LexedView& lexed, std::uint32_t token, const LabelValue& label) {
  return lexed.word(token).is(WordTrait::small_head) &&
         lexed.gazetteer->vocabulary.entries[label.entry.index()].type == EntityType::framework;
}

/// "STATEMENT BY | CHILE | AND PERU": the words on both sides are in capitals too, as in a title that is.
bool is_shouted_with_others(const LexedView& lexed, TokenRange tokens, TokenRange sentence) {
  const auto is_upper = [&](std::uint32_t i) { return lexed.token(i).letter_case == TokenCase::upper; };
  std::uint32_t before = tokens.first;
  while (before > sentence.first && lexed.token(before - 1).kind != TokenKind::word) --before;
  std::uint32_t behind = tokens.last;
  while (behind < sentence.last && lexed.token(behind).kind != TokenKind::word) ++behind;
  const bool opens = before == sentence.first;
  const bool ends = behind == sentence.last;
  return !(opens && ends) && (opens || is_upper(before - 1)) && (ends || is_upper(behind));
}

/// A capital of the label must be one in the text; an acronym must be there letter by letter.
bool written_like(const LexedView& lexed, TokenRange tokens, TokenRange sentence, const LabelValue& label) {
  if (label.kind == LabelKind::acronym) return lexed.text(tokens) == label.exact;
  if (label.capitals == 0) return lexed.text(tokens) == label.exact;
  // "ORAN" is not the city of Oran.
  if (tokens.size() == 1 && !label.upper && lexed.token(tokens.first).letter_case == TokenCase::upper &&
      !is_shouted_with_others(lexed, tokens, sentence)) {
    return false;
  }
  // "Pace" is not the PACE of several.
  if (tokens.size() == 1 && label.upper && label.kind == LabelKind::ambiguous &&
      lexed.token(tokens.first).letter_case != TokenCase::upper)
    return false;
  for (std::uint32_t i = 0; i < tokens.size() && i < 32; ++i) {
    const TokenCase letter_case = lexed.token(tokens.first + i).letter_case;
    if ((label.capitals >> i & 1U) != 0 &&
        (letter_case == TokenCase::lower || letter_case == TokenCase::none)) {
      const bool last = i > 0 && i + 1 == tokens.size();
      // "Convention relating to the Status of …"
      if (i > 0 && lexed.word(tokens.first + i).is(WordClass::name_connective)) continue;
      if (!last || !is_small_head(lexed, tokens.first + i, label)) return false;
    }
  }
  return true;
}

/// "cross-Strait", "non-NATO": the name is only a part of a common word.
bool inside_compound(const LexedView& lexed, std::uint32_t first) {
  return first >= 2 && lexed.token(first).glued && lexed.is_mark(first - 1, '-') &&
         lexed.token(first - 1).glued && lexed.token(first - 2).letter_case == TokenCase::lower;
}

/// "Japan-led", "EU-funded": an adjective made of the name.
bool makes_adjective(const LexedView& lexed, std::uint32_t last, TokenRange sentence) {
  return last + 1 < sentence.last && lexed.is_mark(last, '-') && lexed.token(last).glued &&
         lexed.token(last + 1).glued && lexed.token(last + 1).letter_case == TokenCase::lower;
}

/// "Virginia class submarines": a model is called after the place.
bool names_class(const LexedView& lexed, const Atom& atom, TokenRange sentence) {
  std::uint32_t at = atom.tokens.last;
  if (at < sentence.last && lexed.is_mark(at, '-')) ++at;
  return atom.type == EntityType::place && at < sentence.last && lexed.text(at) == "class";
}

/// "HMS Queen Elizabeth": all of it is the ship's.
bool names_ship(const LexedView& lexed, const Atom& atom, TokenRange sentence) {
  constexpr std::uint32_t farthest = 4;
  for (std::uint32_t back = 1; back <= farthest && atom.tokens.first >= sentence.first + back; ++back) {
    const std::uint32_t i = atom.tokens.first - back;
    if (lexed.word(i).is(WordTrait::ship_prefix) && lexed.is_capital(i)) return true;
    if (!lexed.is_capital(i) && lexed.text(i) != "of") return false;
  }
  return false;
}

/// "Head of Cabinet": what ends a post is no name.
bool ends_post(const LexedView& lexed, TokenRange label, TokenRange sentence) {
  constexpr std::uint32_t farthest = 3;
  bool found = false;
  for (std::uint32_t back = 2; back <= farthest && label.first >= sentence.first + back && !found; ++back) {
    const std::uint32_t first = label.first - back;
    if (!lexed.is_capital(first)) continue;
    lexed.gazetteer->posts.match(lexed.from(first, sentence), [&](const PhraseTrie::Match& match) {
      found = found || first + match.size == label.last;
    });
  }
  return found;
}

/// "Cabinet | Secretary": what a post begins with is no organ.
bool begins_post(const LexedView& lexed, const Atom& atom, TokenRange sentence) {
  bool found = false;
  if (atom.type != EntityType::agency || atom.tokens.size() > 1) return found;
  lexed.gazetteer->posts.match(lexed.from(atom.tokens.first, sentence), [&](const PhraseTrie::Match& match) {
    found = found || (match.size > 1 && lexed.is_capital(atom.tokens.first + match.size - 1));
  });
  return found;
}

/// "Clean Energy Ministerial | Meeting": the same forum, and the noun that is left out as a rule.
std::uint32_t behind_meeting(const LexedView& lexed, const Atom& atom, TokenRange sentence) {
  const std::uint32_t last = atom.tokens.last;
  const bool ministerial =
      atom.type == EntityType::forum && atom.tokens.size() > 1 && lexed.text(last - 1) == "Ministerial";
  return ministerial && last < sentence.last && lexed.text(last) == "Meeting" ? last + 1 : last;
}

/// "Defence Agency": as organs of many states are called, with the noun for them at the end.
bool is_shared_organ(const LexedView& lexed, const Atom& atom) {
  if (atom.kind != LabelKind::ambiguous || atom.type != EntityType::agency) return false;
  bool head = false;
  lexed.gazetteer->heads.match(lexed.from(atom.tokens.last - 1, atom.tokens),
                               [&](const PhraseTrie::Match& match) { head = head || match.size == 1; });
  return head && lexed.token(atom.tokens.first).letter_case == TokenCase::capitalised;
}

/// `before` is the atom before, if there is one.
bool ends_namesake(const LexedView& lexed, const Atom& atom, const Atom* before, TokenRange sentence) {
  const std::uint32_t first = atom.tokens.first;
  if (first == sentence.first || atom.tokens.size() < 2) return false;
  if (!is_open_name(lexed, atom) && !is_shared_organ(lexed, atom)) return false;
  std::uint32_t at = first - 1;
  if (lexed.is_mark(at, '-') && lexed.token(at).glued && at > sentence.first) --at;
  // "G20 | Ministerial Meeting", "Reef Process | Ministerial Conference"
  if (before != nullptr && before->tokens.last == at + 1) {
    return before->type == EntityType::forum &&
           (before->kind == LabelKind::acronym || atom.kind == LabelKind::ambiguous);
  }
  constexpr auto apart = WordClass::determiner | WordClass::name_stop | WordClass::ordinal |
                         WordClass::generic_modifier | WordClass::preposition | WordClass::conjunction |
                         WordClass::given_name | WordClass::sentence_opener;
  return lexed.is_capital(at) && !lexed.word(at).is(apart) && !lexed.word(at).is(VerbForm::third);
}

/// "Foreign, | Commonwealth and Development Affairs": one of several matters, and not the thing.
bool is_in_portfolio(const LexedView& lexed, const Atom& atom, TokenRange sentence) {
  const std::uint32_t first = atom.tokens.first;
  if (atom.kind != LabelKind::ambiguous || atom.type != EntityType::forum || atom.tokens.size() != 1 ||
      first < sentence.first + 2 || first + 1 >= sentence.last)
    return false;
  const bool joined = lexed.is_mark(first - 1, ',') || lexed.text(first - 1) == "and";
  return joined && lexed.is_capital(first - 2) && !lexed.word(first - 2).is(WordClass::determiner);
}

/// "India-|Japan-UK Dialogue": what begins here is another name that a state before is a part of.
bool goes_on_states(const LexedView& lexed, std::uint32_t first, const std::vector<Atom>& atoms) {
  return first >= 2 && lexed.token(first).glued && lexed.is_mark(first - 1, '-') && !atoms.empty() &&
         atoms.back().type == EntityType::state && atoms.back().tokens.last == first - 1;
}

bool signs_as_state(const Gazetteer& gazetteer, const Atom& atom) {
  return signs_as_state(gazetteer.vocabulary.entries[atom.entries.front().index()]);
}

/// What the labels in `values` that are written like `tokens` stand for.
Atom read_labels(const LexedView& lexed, TokenRange tokens, TokenRange sentence,
                 std::span<const std::uint32_t> values) {
  Atom atom;
  bool plain = false;
  for (const std::uint32_t value : values) {
    const LabelValue& label = lexed.gazetteer->label_values[value];
    if (!written_like(lexed, tokens, sentence, label)) continue;
    // A label that is plain for one thing and shared for others means the one.
    const bool label_plain = label.kind == LabelKind::name || label.kind == LabelKind::acronym;
    if (atom.entries.empty() || (label_plain && !plain)) {
      atom.kind = label.kind;
      atom.entries.clear();
      plain = label_plain;
    } else if (plain && !label_plain) {
      continue;
    }
    atom.tokens = tokens;
    add_once(atom.entries, label.entry);
  }
  return atom;
}

}  // namespace

bool is_open_name(const LexedView& lexed, const Atom& atom) {
  if (atom.type != EntityType::forum && atom.type != EntityType::framework &&
      atom.type != EntityType::programme)
    return false;
  std::uint32_t i = atom.tokens.first;
  while (i < atom.tokens.last) {
    std::uint32_t end = i;
    lexed.gazetteer->heads.match(lexed.from(i, atom.tokens),
                                 [&](const PhraseTrie::Match& match) { end = i + match.size; });
    if (end == i && lexed.word(i).is(WordClass::generic_modifier)) ++end;
    if (end == i) return false;
    i = end;
  }
  return lexed.token(atom.tokens.first).letter_case == TokenCase::capitalised;
}

std::vector<Atom> scan_labels(const LexedView& lexed, TokenRange sentence) {
  const Gazetteer& gazetteer = *lexed.gazetteer;
  const InterruptedLabels interrupted{lexed, sentence};
  std::vector<Atom> atoms;
  std::uint32_t i = sentence.first;
  while (i < sentence.last) {
    Atom best;
    const bool goes_on = goes_on_states(lexed, i, atoms);
    gazetteer.labels.match(lexed.from(i, sentence), [&](const PhraseTrie::Match& match) {
      if (goes_on && !best.entries.empty() && signs_as_state(gazetteer, best)) return;
      if (Atom atom = read_labels(lexed, {i, i + match.size}, sentence, match.values); !atom.entries.empty())
        best = std::move(atom);
    });
    if (auto longer = interrupted.at(i); longer && longer->tokens.size() > best.tokens.size())
      best = std::move(*longer);
    if (best.entries.empty() || inside_compound(lexed, i) || ends_post(lexed, best.tokens, sentence) ||
        names_ship(lexed, best, sentence)) {
      ++i;
      continue;
    }
    std::sort(best.entries.begin(), best.entries.end());
    best.type = gazetteer.vocabulary.entries[best.entries.front().index()].type;
    if (names_class(lexed, best, sentence) || is_in_portfolio(lexed, best, sentence) ||
        begins_post(lexed, best, sentence) ||
        ends_namesake(lexed, best, atoms.empty() ? nullptr : &atoms.back(), sentence)) {
      i = best.tokens.last;
      continue;
    }
    if (best.type == EntityType::state && makes_adjective(lexed, best.tokens.last, sentence)) {
      best.kind = LabelKind::demonym;
    }
    best.tokens.last = behind_meeting(lexed, best, sentence);
    i = best.tokens.last;
    atoms.push_back(std::move(best));
  }
  return atoms;
}

}  // namespace entente
