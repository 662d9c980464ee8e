#include "entente/recognise/name_run.hpp"

#include <algorithm>
#include <array>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// "Lima-based", "EU-financed": what stands before belongs to the adjective.
bool is_made_by(std::string_view adjective) {
  return (adjective.ends_with("ed") && adjective != "speed") || adjective == "built" || adjective == "run";
}

}  // namespace

RunFinder::RunFinder(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms)
    : lexed_{lexed}, sentence_{sentence}, atoms_{atoms}, atom_over_(sentence.size(), -1) {
  for (std::size_t a = 0; a < atoms.size(); ++a) {
    for (std::uint32_t i = atoms[a].tokens.first; i < atoms[a].tokens.last; ++i) {
      atom_over_[i - sentence.first] = static_cast<std::int32_t>(a);
    }
  }
  for (const Atom& atom : atoms) {
    if (!ends_talks(atom)) continue;
    for (std::uint32_t i = atom.tokens.first; i < atom.tokens.last; ++i) atom_over_[i - sentence.first] = -1;
  }
}

bool RunFinder::acts_as_state(const Atom* atom) const {
  return atom != nullptr && !atom->entries.empty() &&
         signs_as_state(lexed_.gazetteer->vocabulary.entries[atom->entries.front().index()]);
}

/// "SADC", by its short form.
bool RunFinder::is_grouping(const Atom* atom) const {
  return atom != nullptr && atom->type == EntityType::forum && !atom->entries.empty() &&
         atom->tokens.size() == 1 && lexed_.token(atom->tokens.first).letter_case == TokenCase::upper;
}

bool RunFinder::ends_talks(const Atom& atom) const {
  const std::uint32_t joint = atom.tokens.first - 1;
  if (atom.type != EntityType::forum || atom.kind == LabelKind::acronym ||
      atom.tokens.first < sentence_.first + 3 || lexed_.text(joint) != "and") {
    return false;
  }
  std::uint32_t at = joint;
  while (at > sentence_.first && atom_over(at - 1) == nullptr && lexed_.is_capital(at - 1)) --at;
  const Atom* second = at > sentence_.first && at < joint ? atom_over(at - 1) : nullptr;
  if (!acts_as_state(second) || second->tokens.first < sentence_.first + 2) return false;
  const std::uint32_t hyphen = second->tokens.first - 1;
  return lexed_.is_mark(hyphen, '-') && acts_as_state(atom_over(hyphen - 1));
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

/// "Working Group 1 – Technology Standards", but not "Recognizing", "In", "The"
bool RunFinder::begins_sentence_as_name(std::uint32_t i) const {
  const Word& word = lexed_.word(i);
  if (!word.is(VerbForm::gerund))
    return !word.is(WordClass::sentence_opener | WordClass::preposition | WordClass::determiner);
  const auto head = head_at(i);
  return head && head->tokens.size() > 1;
}

std::optional<std::uint32_t> RunFinder::piece_end(std::uint32_t i) const {
  if (i >= sentence_.last) return std::nullopt;
  if (const Atom* atom = atom_at(i)) {
    if (is_boundary(*atom)) return std::nullopt;
    return atom->tokens.last;
  }
  if (const auto counted = counted_piece_end(i)) return counted;
  // "21st Century Border Initiative"
  if (is_ordinal(i) && i + 2 < sentence_.last && lexed_.text(i + 1) == "Century") return i + 1;
  if (lexed_.token(i).kind != TokenKind::word) return std::nullopt;
  const TokenCase letter_case = lexed_.token(i).letter_case;
  const bool capital =
      letter_case == TokenCase::capitalised || letter_case == TokenCase::upper ||
      (letter_case == TokenCase::mixed && (is_ascii_upper(lexed_.text(i).front()) || names_electronic(i)));
  if (!capital) return std::nullopt;
  const Word& word = lexed_.word(i);
  if (is_prefixed(i)) return i + 3;
  const bool compound = i + 2 < sentence_.last && lexed_.is_mark(i + 1, '-') && lexed_.token(i + 1).glued &&
                        lexed_.token(i + 2).glued && lexed_.is_capital(i + 2);
  if (compound && word.is(WordClass::cardinal)) return i + 3;  // "Four-Party Talks"
  if (word.is(WordClass::name_stop)) {
    // "the Leaders' Summit on Reefs"
    const auto head = head_at(i);
    const bool about = head && head->tokens.size() > 1 && head->tokens.last < sentence_.last &&
                       lexed_.text(head->tokens.last) == "on";
    return about ? std::optional{head->tokens.last} : std::nullopt;
  }
  if (word.is(WordClass::name_inner) && !names_behind(i) && !is_described(i)) return std::nullopt;
  const bool sentence_start =
      i == sentence_.first ||
      (i > sentence_.first && (lexed_.is_mark(i - 1, ':') || lexed_.is_mark(i - 1, ']')));
  if (sentence_start && !begins_sentence_as_name(i)) return std::nullopt;
  // "under the Three Principles on Reefs", but not "Partnership Two Years After"
  const bool begins = !sentence_start && !lexed_.is_capital(i - 1);
  if (begins && word.is(WordClass::cardinal) && piece_end(i + 1)) return i + 1;
  // In the middle of a sentence "The" and "In" can only be part of a title in quotes.
  const bool symbol = i + 1 < sentence_.last && lexed_.is_mark(i + 1, '/');  // "Resolution A/RES/77/248"
  if (!symbol &&
      word.is(WordClass::determiner | WordClass::pronoun | WordClass::conjunction | WordClass::modal))
    return std::nullopt;
  return i + 1;
}

/// "Declaration on | eGovernment"
bool RunFinder::names_electronic(std::uint32_t i) const {
  const std::string_view text = lexed_.text(i);
  return text.size() > 3 && text.front() == 'e' && is_ascii_upper(text[1]) && i > sentence_.first &&
         introduces_matter(lexed_.text(i - 1));
}

/// "AI Safety Summit", "ICT R&D Dialogue": a name goes on behind the words that name nothing where they end.
bool RunFinder::names_behind(std::uint32_t inner) const {
  constexpr std::uint32_t most_inner = 4;
  for (std::uint32_t i = inner + 1; i < std::min(sentence_.last, inner + 1 + most_inner); ++i) {
    if (lexed_.token(i).kind != TokenKind::word) return false;
    if (atom_at(i) != nullptr || !lexed_.word(i).is(WordClass::name_inner)) return piece_end(i).has_value();
    if (!lexed_.is_capital(i)) return false;
  }
  return false;
}

/// "Roadmap on Trustworthy AI": a word with a capital before it makes it a matter of its own; so does another
/// matter beside it, "Group on Internet and Communications Technology".
bool RunFinder::is_described(std::uint32_t inner) const {
  const bool beside = inner >= sentence_.first + 2 && inner + 2 < sentence_.last &&
                      lexed_.is_capital(inner - 2) && introduces_matter(lexed_.text(inner - 1)) &&
                      lexed_.text(inner + 1) == "and" && atom_over(inner + 2) == nullptr &&
                      lexed_.is_capital(inner + 2);
  if (beside) return true;
  if (inner < sentence_.first + 2 || atom_over(inner - 1) != nullptr || !lexed_.is_capital(inner - 1))
    return false;
  const std::string_view link = lexed_.text(inner - 2);
  return link == "on" || link == "for" || link == "of";
}

bool RunFinder::ends_longer_name(std::uint32_t i) const {
  const Atom* atom = atom_over(i);
  return atom != nullptr && atom->kind == LabelKind::ambiguous && atom->tokens.size() == 1 &&
         i > sentence_.first && lexed_.is_capital(i - 1) && atom_over(i - 1) == nullptr &&
         !lexed_.word(i - 1).is(WordClass::determiner | WordClass::name_stop);
}

std::optional<HeadAt> RunFinder::listed_head_at(std::uint32_t i, std::uint32_t limit) const {
  std::optional<HeadAt> best;
  if ((atom_over(i) != nullptr && !ends_longer_name(i)) || !lexed_.is_capital(i)) return best;
  lexed_.gazetteer->heads.match(lexed_.from(i, sentence_), [&](const PhraseTrie::Match& match) {
    const TokenRange tokens{i, i + match.size};
    if (tokens.last > limit) return;
    for (std::uint32_t t = i; t < tokens.last; ++t) {
      if (atom_over(t) != nullptr && !ends_longer_name(t)) return;
      if (lexed_.token(t).kind == TokenKind::word && !lexed_.is_capital(t) &&
          !lexed_.word(t).is(WordClass::preposition | WordClass::conjunction | WordClass::determiner)) {
        return;
      }
    }
    best = HeadAt{tokens, lexed_.gazetteer->head_values[match.values.front()]};
  });
  return best;
}

std::optional<HeadAt> RunFinder::head_at(std::uint32_t i, std::uint32_t limit) const {
  if (i >= limit) return std::nullopt;
  const auto listed = listed_head_at(i, limit);
  return listed ? listed : convened_at(i, limit);
}

std::optional<HeadAt> RunFinder::convened_at(std::uint32_t i, std::uint32_t limit) const {
  if (!lexed_.word(i).is(WordTrait::convened)) return std::nullopt;
  std::uint32_t noun = i + 1;
  if (noun < sentence_.last && lexed_.token(noun).kind == TokenKind::clitic) ++noun;
  const auto forum = noun < sentence_.last ? listed_head_at(noun, limit) : std::nullopt;
  if (!forum || forum->value.type != EntityType::forum || forum->tokens.size() > 1) return std::nullopt;
  return HeadAt{{i, forum->tokens.last}, {EntityType::forum, false, false}};
}

std::vector<HeadAt> RunFinder::heads_in(TokenRange range) const {
  std::vector<HeadAt> heads;
  std::uint32_t i = range.first;
  while (i < range.last) {
    auto head = head_at(i);
    // "Young Trilateral Leaders": an adjective there.
    if (head && head->tokens.size() == 1 && head->tokens.last < sentence_.last &&
        lexed_.text(i).ends_with("lateral") && lexed_.is_capital(head->tokens.last) &&
        atom_over(head->tokens.last) == nullptr)
      head.reset();
    if (head && head->tokens.last > range.last) {  // "Trade Mission | to Chile"
      head = head_at(i, range.last);
      if (head && lexed_.text(i) == "Delegation") head.reset();
    }
    if (head) {
      heads.push_back(*head);
      i = head->tokens.last;
    } else {
      ++i;
    }
  }
  return heads;
}

/// The joint at `at` ("-", "/", "&", a dash) and the piece behind it: where they end, if they go on the core.
std::optional<std::uint32_t> RunFinder::joined_end(std::uint32_t at) const {
  const std::string_view mark = lexed_.text(at);
  const bool dash = mark == "\u2013";
  const bool joint = mark == "-" || mark == "/" || mark == "&" || mark == "@" || dash || mark == "\u2011" ||
                     mark == "\u2010";
  if (!joint || at + 1 >= sentence_.last) return std::nullopt;
  const bool glued_left = lexed_.token(at).glued;
  const bool glued_right = lexed_.token(at + 1).glued;
  const bool tight = glued_left && glued_right;
  const Atom* left = atom_over(at - 1);
  const Atom* right = atom_at(at + 1);
  // "U.S. – Japan Cooperation", "SADC - EU Troika": a spaced dash joins states only, and groupings of them.
  const bool between_states = (acts_as_state(left) && (acts_as_state(right) || is_grouping(right))) ||
                              (is_grouping(left) && acts_as_state(right));
  if (tight || mark == "&" || ((dash || mark == "-") && !glued_left && !glued_right && between_states)) {
    if (const auto next = piece_end(at + 1)) return next;
    // "Agreement on E-commerce", "Memorandum on Co-financing"
    const bool prefix =
        lexed_.token(at - 1).range.size() == 1 || lexed_.word(at - 1).is(WordClass::verb_prefix);
    if (tight && mark == "-" && prefix && lexed_.is_capital(at - 1) &&
        lexed_.token(at + 1).letter_case == TokenCase::lower)
      return at + 2;
    // "High-level Dialogue"
    if (tight && lexed_.token(at + 1).letter_case == TokenCase::lower && !is_made_by(lexed_.text(at + 1)) &&
        piece_end(at + 2))
      return at + 2;  // but "Lima-based | Coral Foundation"
  }
  // "Reef-at-Risk Mission"
  const bool inner = tight && mark == "-" && at + 3 < sentence_.last &&
                     lexed_.word(at + 1).is(WordClass::preposition) && lexed_.is_mark(at + 2, '-') &&
                     lexed_.token(at + 3).glued && lexed_.is_capital(at + 3);
  if (inner) return piece_end(at + 3);
  const bool number_behind = lexed_.token(at + 1).kind == TokenKind::number;
  const bool counted_forum =
      tight && number_behind && left != nullptr && left->type == EntityType::forum &&
      (left->kind == LabelKind::acronym || left->kind == LabelKind::ambiguous);  // "COP-26"
  const bool between_numbers = number_behind && lexed_.token(at - 1).kind == TokenKind::number;
  const bool upper_before = tight && number_behind && lexed_.token(at - 1).letter_case == TokenCase::upper;
  const bool in_symbol =
      mark == "/" || (mark == "-" && at >= sentence_.first + 2 &&
                      (lexed_.is_mark(at - 2, '/') || lexed_.word(at - 2).is(WordClass::numbered_head) ||
                       (at + 2 < sentence_.last && lexed_.is_mark(at + 2, '/'))));  // "ES-11/1"
  const bool symbol = upper_before && in_symbol;
  return between_numbers || counted_forum || symbol ? std::optional{at + 2} : std::nullopt;  // "S/RES/2231"
}

/// "Regulators’ Council", "Women’s Summit", "Prosecutor’s Office": the owners are part of the name, unless
/// they are named things themselves.
bool RunFinder::plural_possessive(std::uint32_t at) const {
  if (lexed_.token(at).kind != TokenKind::clitic || at + 1 >= sentence_.last) return false;
  static constexpr std::array<std::string_view, 3> irregular{"Women", "Men", "Children"};
  const std::string_view mark = lexed_.text(at);
  const std::string_view owners = lexed_.text(at - 1);
  const bool plural = mark == "'" || mark == "\u2019"
                          ? owners.ends_with('s')
                          : std::find(irregular.begin(), irregular.end(), owners) != irregular.end() ||
                                lexed_.text(at + 1) == "Office";
  return plural && atom_over(at - 1) == nullptr && piece_end(at + 1).has_value();
}

bool RunFinder::predicates_of_state(std::uint32_t at) const {
  const Atom* state = at > sentence_.first ? atom_over(at - 1) : nullptr;
  if (state == nullptr || state->type != EntityType::state || lexed_.token(at).glued) return false;
  if (lexed_.is_headline_verb(at)) return true;
  const std::uint32_t first = state->tokens.first;
  return first > sentence_.first && lexed_.text(first - 1) == "and" && lexed_.is_headline_verb_of_many(at);
}

/// "Trade Office | Announces New Plan": in a headline the verb is capitalised as well.
bool RunFinder::predicates(std::uint32_t first, std::uint32_t at) const {
  if (atom_over(at) == nullptr && predicates_of_state(at)) return true;
  const Word& word = lexed_.word(at);
  if (!word.is(VerbForm::third) || atom_over(at) != nullptr || head_at(at)) return false;
  if (lexed_.gazetteer->lexicon.word(word.lemma).is(WordClass::noun_too) && !lexed_.is_headline_verb(at))
    return false;
  if (const Atom* subject = atom_over(at - 1)) return subject->type == EntityType::agency;
  for (std::uint32_t t = std::max(first, at - std::min<std::uint32_t>(at, 3)); t < at; ++t) {
    const auto head = head_at(t);
    if (head && head->tokens.last == at) return head->value.type == EntityType::agency;
  }
  return false;
}

/// Pieces side by side or joined by a hyphen, a slash or "&"; numbers behind a head ("Study Group 1",
/// "Question 22-1 / 1").
std::uint32_t RunFinder::core_end(std::uint32_t i) const {
  const auto end = piece_end(i);
  if (!end) return i;
  const auto lead = head_at(i);  // "Conference of the Parties"
  std::uint32_t at = lead && lexed_.text(lead->tokens.last - 1) == "Parties" ? lead->tokens.last : *end;
  while (at < sentence_.last && !predicates(i, at)) {
    if (const auto joined = joined_end(at)) {
      at = *joined;
    } else if (counts_head(i, at) || plural_possessive(at)) {
      ++at;
    } else if (lexed_.is_mark(at, '(') && at + 3 < sentence_.last && lexed_.is_mark(at + 2, ')') &&
               piece_end(at + 1) && head_at(at + 3)) {
      at += 3;  // "Competitiveness and Resilience (CoRe) Partnership": a short form in the middle of the name
    } else if (const auto next = piece_end(at)) {
      at = *next;
    } else if (lexed_.text(at) == "working" && at + 1 < sentence_.last && lexed_.text(at + 1) == "Group") {
      at += 2;
    } else if (const auto head = head_at(at); head && head->tokens.size() > 1) {
      at = head->tokens.last;  // "Climate Leaders’ Summit"
    } else if (const std::uint32_t behind = behind_inner_words(i, at); behind > at) {
      at = behind;
    } else {
      break;
    }
  }
  return at;
}

bool RunFinder::is_post(TokenRange core) const {
  bool post = false;
  lexed_.gazetteer->posts.match(lexed_.from(core.first, core), [&](const PhraseTrie::Match& match) {
    post = post || match.size == core.size();
  });
  return post;
}

/// "Embassy in Chile": a state's own, somewhere else.
bool RunFinder::is_posted(std::uint32_t at) const {
  const std::string_view head = lexed_.text(at);
  return atom_over(at) == nullptr && (head == "Embassy" || head == "Consulate");
}

/// Behind what a list joins to the name that ends at `core.last`, or that end itself.
std::uint32_t RunFinder::behind_joint(std::uint32_t first, TokenRange core, bool after_attachment) const {
  const std::uint32_t at = core.last;
  if (lexed_.text(at) == "and" || (lexed_.text(at) == "or" && after_attachment))
    return joins_by_and(core.first, at, after_attachment) || continues_organ(core) ? core_end(at + 1) : at;
  if (const std::uint32_t listed = core.first == first ? lead_list_end({first, at}) : at; listed > at)
    return listed;
  if (!lexed_.is_mark(at, ',')) return at;
  return is_chamber(first) && !after_attachment ? behind_committee(at)
                                                : extend_list(at, after_attachment || is_begun_list(core));
}

TokenRange RunFinder::run_at(std::uint32_t i) const {
  if (i > sentence_.first && predicates(sentence_.first, i)) return {i, i};
  std::uint32_t core_first = i;
  std::uint32_t at = core_end(i);
  if (at == i) return {i, i};
  if (const std::uint32_t defined = end_by_initials(i); defined > at) return {i, defined};
  bool after_attachment = false;
  while (at < sentence_.last) {
    if (const std::uint32_t noun = after_attachment ? behind_adjectives({core_first, at}) : at; noun > at) {
      at = noun;
      continue;
    }
    if (const std::uint32_t joint = behind_joint(i, {core_first, at}, after_attachment); joint > at) {
      at = joint;
      continue;
    }
    if (const std::uint32_t behind = behind_edition(at); behind > at) return {i, behind};
    if (const std::uint32_t behind = behind_dated(at); behind > at) {
      at = behind;
      after_attachment = true;
      continue;
    }
    const auto next = attachment_at(at);
    if (!next || !attaches(i, {core_first, at}, *next, after_attachment)) break;
    core_first = *next;
    at = attached_end(at, *next);
    after_attachment = true;
  }
  const bool numbered = at > i + 1 && lexed_.token(at - 1).kind == TokenKind::number &&
                        lexed_.word(at - 2).is(WordClass::numbered_head);
  if (numbered) return {i, behind_year_in_brackets(at)};
  // "Radio Conference 2019 (RC-19)"
  const bool dated = at + 1 < sentence_.last && lexed_.is_mark(at + 1, '(');
  return {i, after_attachment || dated ? behind_years({i, at}) : at};
}

}  // namespace entente
