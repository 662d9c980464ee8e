#include "entente/recognise/places.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "entente/base/calendar.hpp"
#include "entente/base/text.hpp"

namespace entente {

namespace {

void read_cities_in_states(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms,
                           std::vector<Reading>& readings) {
  for (const Atom& atom : atoms) {
    if (atom.type != EntityType::state && atom.type != EntityType::place) continue;
    if (atom.tokens.first < sentence.first + 3 || !lexed.is_mark(atom.tokens.first - 1, ',')) continue;
    std::uint32_t first = atom.tokens.first - 1;
    while (first > sentence.first && lexed.token(first - 1).kind == TokenKind::word &&
           lexed.is_capital(first - 1) && !lexed.word(first - 1).is(WordClass::name_stop) &&
           atom.tokens.first - 1 - first < 3) {
      --first;
    }
    const TokenRange name{first, atom.tokens.first - 1};
    if (name.empty() || first == sentence.first) continue;
    // A state in a list of states, a place that the vocabulary knows.
    if (std::any_of(atoms.begin(), atoms.end(), [&](const Atom& known) {
          return known.tokens.last == name.last && known.tokens.first >= name.first &&
                 (known.type == EntityType::state ||
                  (known.tokens == name && known.kind != LabelKind::ambiguous));
        }))
      continue;
    const std::string before = to_lower(lexed.text(first - 1));
    if (before != "in" && before != "at" && before != "near") continue;
    Reading reading;
    reading.tokens = name;
    reading.first_with_owner = name.first;
    reading.type = EntityType::place;
    reading.rule = name_rule::city_in_state;
    reading.owner = atom.type == EntityType::state ? std::optional{atom.entries.front()} : std::nullopt;
    readings.push_back(std::move(reading));
  }
}

bool begins_date(const LexedView& lexed, std::uint32_t i, TokenRange sentence) {
  if (i + 1 >= sentence.last || (lexed.text(i) != "in" && lexed.text(i) != "on")) return false;
  constexpr std::uint32_t longest = 6;
  const std::uint32_t end = std::min(sentence.last, i + 1 + longest);
  return lexed.token(i + 1).kind == TokenKind::number || match_date(lexed.text({i + 1, end})).has_value();
}

/// "opens | in", "held | in", "takes place | in": whether it is told there where a meeting is.
bool tells_of_meeting(const LexedView& lexed, std::uint32_t in, TokenRange sentence) {
  if (in == sentence.first) return false;
  const std::uint32_t verb = in - 1;
  if (lexed.text(verb) == "place") return true;
  static constexpr std::array opening{"opens", "opened", "begins", "meets", "convenes"};
  return std::find(opening.begin(), opening.end(), lexed.text(verb)) != opening.end() ||
         (lexed.word(verb).is_verb() && lexed.is_form_of(verb, WordTrait::meets) &&
          !lexed.word(verb).is(VerbForm::base));
}

/// A word of which several institutions have their names; one alone may have it from a place.
bool is_of_institutions(const Word& word) {
  return word.is(WordClass::institutional) && word.is(WordTrait::in_many_names);
}

/// A name of one or two words that begin with a capital and go on in small letters, and nothing known.
TokenRange unlisted_name(const LexedView& lexed, std::uint32_t first, TokenRange sentence,
                         std::span<const Atom> atoms) {
  constexpr std::uint32_t longest = 2;
  std::uint32_t last = first;
  while (last < sentence.last && lexed.token(last).letter_case == TokenCase::capitalised &&
         lexed.token(last).kind == TokenKind::word && last - first <= longest &&
         !lexed.word(last).is(WordClass::name_stop | WordClass::name_inner) &&
         !is_of_institutions(lexed.word(last)))
    ++last;
  // "Viña | del Mar"
  const bool particle = last > first && last + 1 < sentence.last &&
                        lexed.word(last).is(WordClass::name_particle) &&
                        lexed.token(last + 1).letter_case == TokenCase::capitalised;
  if (particle) last += 2;
  const bool known = std::any_of(atoms.begin(), atoms.end(), [&](const Atom& atom) {
    return atom.tokens.first < last && first < atom.tokens.last;
  });
  const std::uint32_t most = longest + (particle ? 2 : 0);
  if (known || last - first > most || last == sentence.last) return {first, first};
  const bool punctuated = lexed.is_mark(last, ',') || lexed.is_mark(last, '.') || lexed.is_mark(last, ';');
  const bool goes_on =
      lexed.token(last).glued || lexed.is_capital(last) || lexed.token(last).kind == TokenKind::clitic;
  return punctuated || !goes_on ? TokenRange{first, last} : TokenRange{first, first};
}

/// "Antisemitism", "Interoperability": what is, not where.
bool is_abstract(std::string_view word) {
  static constexpr std::array endings{"ism", "ity", "ness", "ship", "tion", "ment", "ics", "ing"};
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

/// The sentence goes on behind a name: by a mark, or a word that is no noun of which the name is a part.
bool goes_on_without(const LexedView& lexed, std::uint32_t behind, TokenRange sentence) {
  if (behind >= sentence.last || lexed.token(behind).kind != TokenKind::word) return true;
  const Word& word = lexed.word(behind);
  return word.is_verb() ||
         word.is(WordClass::preposition | WordClass::conjunction | WordClass::subordinator |
                 WordClass::adverb | WordClass::modal | WordClass::be | WordClass::have | WordClass::pronoun |
                 WordClass::determiner | WordClass::quantifier | WordClass::ordinal);
}

/// "Gori", "Viña del Mar": a single name that no list or label has a word of.
bool is_unheard_of(const LexedView& lexed, TokenRange name) {
  std::uint32_t own = 0;
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (lexed.word(i).is(WordClass::name_particle)) continue;
    if (lexed.ids[i] != unknown_word || is_abstract(lexed.text(i))) return false;
    ++own;
  }
  return own == 1 || (own == 2 && name.last - name.first > 2);
}

/// "the hospital in", "near": running text, not a heading, and no matter in which one has an interest.
bool stands_in(const LexedView& lexed, std::uint32_t in, TokenRange sentence) {
  if (in == sentence.first || lexed.token(in - 1).letter_case != TokenCase::lower) return false;
  static constexpr std::array mattering{"believe",   "case",       "confidence",  "decision", "engage",
                                        "engaging",  "interest",   "interests",   "invest",   "invested",
                                        "investing", "investment", "investments", "judgment", "opinion",
                                        "ruling",    "shares",     "stake",       "trust"};
  return std::find(mattering.begin(), mattering.end(), lexed.text(in - 1)) == mattering.end();
}

void read_scenes(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms,
                 std::vector<Reading>& readings) {
  const auto add = [&](TokenRange name) {
    if (std::any_of(readings.begin(), readings.end(),
                    [&](const Reading& reading) { return reading.tokens == name; }))
      return;
    Reading reading;
    reading.tokens = name;
    reading.first_with_owner = name.first;
    reading.type = EntityType::place;
    reading.rule = name_rule::scene;
    readings.push_back(std::move(reading));
  };
  for (std::uint32_t in = sentence.first; in + 1 < sentence.last; ++in) {
    const bool near = lexed.text(in) == "near";
    if (lexed.text(in) != "in" && !near) continue;
    const TokenRange name = unlisted_name(lexed, in + 1, sentence, atoms);
    if (name.empty()) continue;
    const bool unheard_of = is_unheard_of(lexed, name) && stands_in(lexed, in, sentence) &&
                            goes_on_without(lexed, name.last, sentence);
    const bool told =
        !near && (begins_date(lexed, name.last, sentence) || tells_of_meeting(lexed, in, sentence));
    if (!unheard_of && !told) continue;
    add(name);
    // "in Poso and Surakarta"
    if (name.last + 1 >= sentence.last || lexed.text(name.last) != "and") continue;
    const TokenRange other = unlisted_name(lexed, name.last + 1, sentence, atoms);
    if (!other.empty() && is_unheard_of(lexed, other) && goes_on_without(lexed, other.last, sentence))
      add(other);
  }
}

}  // namespace

std::vector<Reading> read_places(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms) {
  std::vector<Reading> readings;
  read_cities_in_states(lexed, sentence, atoms, readings);
  read_scenes(lexed, sentence, atoms, readings);
  return readings;
}

bool is_area_of_post(const LexedView& lexed, TokenRange sentence, const Atom& place) {
  const std::uint32_t link = place.tokens.first - 1;
  if (place.type != EntityType::place || place.entries.empty() || place.tokens.first < sentence.first + 2 ||
      lexed.text(link) != "for" || !lexed.is_capital(link - 1))
    return false;
  if (lexed.gazetteer->vocabulary.entries[place.entries.front().index()].state) return false;
  bool post = false;
  lexed.gazetteer->posts.match(lexed.from(link - 1, {link - 1, link}),
                               [&](const PhraseTrie::Match& match) { post = post || match.size == 1; });
  return post;
}

}  // namespace entente
