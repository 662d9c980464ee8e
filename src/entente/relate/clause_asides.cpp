// What stands before the subject of a clause and introduces it: "In addition, …", "Building on A and B, …".
#include <string_view>

#include "entente/base/text.hpp"
#include "entente/relate/clause_finder.hpp"

namespace entente {

bool ClauseFinder::opens_aside(const Word& word) {
  return word.is(WordClass::preposition | WordClass::adverb | WordClass::subordinator) ||
         word.is(VerbForm::gerund) || (word.is(VerbForm::participle) && !word.is(VerbForm::base));
}

void ClauseFinder::trim_front(TokenRange& phrase) const {
  while (!phrase.empty() && context_.mention_over[phrase.first] < 0 &&
         (lexed_.is_mark(phrase.first, ',') || lexed_.word(phrase.first).is(WordClass::conjunction) ||
          (is_adverb(phrase.first) && lexed_.text(phrase.first) != "Both" &&
           lexed_.text(phrase.first) != "both" && lexed_.text(phrase.first) != "All" &&
           lexed_.text(phrase.first) != "all"))) {
    ++phrase.first;
  }
}

/// "4. Malawi and Zambia …": the number of a paragraph.
void ClauseFinder::skip_number(TokenRange& phrase) const {
  if (phrase.first != sentence_.first || phrase.size() < 3 || context_.mention_over[phrase.first] >= 0 ||
      lexed_.token(phrase.first).kind != TokenKind::number)
    return;
  if (lexed_.is_mark(phrase.first + 1, '.') || lexed_.is_mark(phrase.first + 1, ')')) phrase.first += 2;
}

void ClauseFinder::narrow(TokenRange& phrase) const {
  skip_antecedent(phrase);
  skip_asides(phrase);
  skip_to_actor(phrase);
}

/// "(Among) the actions | the United States and Chile intend to take": a relative clause without a pronoun.
/// Things stand before it; "the members Chile and Peru", "the Chilean side" are who acts.
void ClauseFinder::skip_antecedent(TokenRange& phrase) const {
  if (phrase.size() < 4) return;
  const std::uint32_t article =
      lexed_.word(phrase.first).is(WordClass::preposition) ? phrase.first + 1 : phrase.first;
  const std::uint32_t noun = article + 1;
  const std::uint32_t behind = noun + 1;
  const std::uint32_t name = lexed_.word(behind).is(WordClass::determiner) ? behind + 1 : behind;
  const Mention* party = name < phrase.last ? context_.mention(name) : nullptr;
  if (party == nullptr || !context_.is_party(party->entity) || context_.mention_over[article] >= 0 ||
      context_.mention_over[noun] >= 0)
    return;
  constexpr auto no_thing = WordClass::party_noun | WordClass::other_side | WordClass::generic_actor |
                            WordClass::preposition | WordClass::quantifier;
  const bool things = lexed_.token(noun).letter_case == TokenCase::lower &&
                      lexed_.text(noun).ends_with('s') && !lexed_.word(noun).is(no_thing);
  if (things && lexed_.word(article).is(WordClass::determiner)) phrase.first = behind;
}

/// The first comma of the phrase, but for one inside a name ("Lima, Ohio"), or its end.
std::uint32_t ClauseFinder::next_comma(TokenRange phrase) const {
  std::uint32_t comma = phrase.first;
  while (comma < phrase.last && (context_.mention_over[comma] >= 0 || !lexed_.is_mark(comma, ','))) ++comma;
  return comma;
}

void ClauseFinder::skip_asides(TokenRange& phrase) const {
  skip_number(phrase);
  trim_front(phrase);
  for (int steps = 0; steps < 12 && !phrase.empty(); ++steps) {
    if (context_.mention_over[phrase.first] >= 0) return;
    // "For its part Chile, through the Ministry, …"
    if (phrase.size() > 3 && lexed_.text(phrase.first + 2) == "part" &&
        lexed_.word(phrase.first + 1).is(WordClass::possessive)) {
      phrase.first += 3;
      trim_front(phrase);
      continue;
    }
    const Word& word = lexed_.word(phrase.first);
    // "Until then the Group …"
    if (word.is(WordClass::preposition) && phrase.size() > 3 && lexed_.text(phrase.first + 1) == "then") {
      phrase.first += 2;
      trim_front(phrase);
      continue;
    }
    const bool ordinal =
        word.is(WordClass::sentence_opener) && phrase.size() > 1 && lexed_.is_mark(phrase.first + 1, ',');
    const bool capital_participle =
        word.is(VerbForm::participle) && lexed_.is_capital(phrase.first) && !word.is(WordClass::determiner);
    if (!opens_aside(word) && !is_time_aside(phrase) && !ordinal && !capital_participle &&
        !unlisted_aside(phrase.first))
      return;
    if (word.is(WordClass::determiner) && !ordinal && !is_time_aside(phrase)) return;
    const std::uint32_t comma = next_comma(phrase);
    if (comma == phrase.last) {
      // "To this end negotiations …", "In that context work …"
      const bool pointing =
          word.is(WordClass::preposition) && phrase.size() > 3 &&
          (lexed_.text(phrase.first + 1) == "this" || lexed_.text(phrase.first + 1) == "that");
      if (pointing) {
        phrase.first += 3;
      } else if (const auto actor = actor_at_end(phrase)) {
        phrase.first = *actor;
      } else {
        last_phrase(phrase);
      }
      return;
    }
    phrase.first = comma + 1;
    trim_front(phrase);
    skip_state_of_place(phrase, comma);
    skip_list_rest(phrase);
  }
}

/// "In Oslo, | Norway, the two sides …": where the place is, but not "In Oslo, Norway and Peru …".
void ClauseFinder::skip_state_of_place(TokenRange& phrase, std::uint32_t comma) const {
  const Mention* place = context_.mention_over[comma - 1] >= 0 ? context_.mention(comma - 1) : nullptr;
  const Mention* state = phrase.empty() ? nullptr : context_.mention(phrase.first);
  if (place == nullptr || context_.type(*place) != EntityType::place || state == nullptr ||
      context_.type(*state) != EntityType::state || state->span.last + 1 >= phrase.last ||
      !lexed_.is_mark(state->span.last, ','))
    return;
  const std::uint32_t next = state->span.last + 1;
  constexpr auto subject =
      WordClass::determiner | WordClass::pronoun | WordClass::possessive | WordClass::party_noun;
  if (context_.mention_over[next] < 0 && lexed_.word(next).is(subject)) phrase.first = next;
}

/// "In the field of reefs | Ministers agreed", "With regard to reefs | Chile agreed": an aside without its
/// comma.
std::optional<std::uint32_t> ClauseFinder::actor_at_end(TokenRange phrase) const {
  const std::uint32_t last = phrase.last - 1;
  const Mention* mention = context_.mention(last);
  const std::uint32_t first = mention != nullptr ? mention->span.first : last;
  const bool actor = mention != nullptr
                         ? context_.type(*mention) == EntityType::state || context_.is_party(mention->entity)
                         : lexed_.is_capital(last) && lexed_.word(last).is(WordClass::party_noun);
  if (!actor || first <= phrase.first + 1 || context_.mention_over[first - 1] >= 0) return std::nullopt;
  const bool bound = lexed_.is_capital(first - 1) || lexed_.token(first - 1).kind != TokenKind::word ||
                     lexed_.word(first - 1).is(WordClass::preposition | WordClass::conjunction |
                                               WordClass::determiner | WordClass::possessive);
  return bound ? std::nullopt : std::optional{first};
}

/// "To meet threats from crime, fishing, | and other challenges, Chile and Peru": no aside stands before, and
/// names of states behind a comma end the phrase.
void ClauseFinder::skip_to_actor(TokenRange& phrase) const {
  if (phrase.empty() || phrase.first == sentence_.first) return;
  const Mention* first = context_.mention(phrase.first);
  const bool actor_first =
      first != nullptr ? context_.type(*first) != EntityType::place : lexed_.text(phrase.first) != "other";
  if (actor_first) return;
  for (std::uint32_t i = phrase.first; i + 1 < phrase.last; ++i) {
    if (context_.mention_over[i] >= 0 || !lexed_.is_mark(i, ',')) continue;
    std::uint32_t at = i + 1;
    if ((lexed_.text(at) == "the" || lexed_.text(at) == "both") && at + 1 < phrase.last) ++at;
    const Mention* mention = context_.mention(at);
    const bool actor = mention != nullptr ? context_.type(*mention) == EntityType::state
                                          : lexed_.word(at).is(WordClass::party_noun);
    if (!actor && !lexed_.word(i + 1).is(WordClass::pronoun)) continue;
    phrase.first = i + 1;
    return;
  }
}

/// "(Later) this year, …"
bool ClauseFinder::is_time_aside(TokenRange phrase) const {
  if (phrase.size() > 4 && !lexed_.is_mark(phrase.first + 2, ',')) ++phrase.first;
  const std::string_view text = lexed_.text(phrase.first);
  if (phrase.size() < 4 || !lexed_.is_mark(phrase.first + 2, ',')) return false;
  return equal_ignoring_case(text, "this") || equal_ignoring_case(text, "next") ||
         equal_ignoring_case(text, "last");
}

bool ClauseFinder::unlisted_aside(std::uint32_t i) const {
  return i + 1 < sentence_.last && i == sentence_.first && lexed_.is_capital(i) &&
         lexed_.word(i + 1).is(WordClass::preposition) &&
         (lexed_.text(i + 1) != "of" || lexed_.word(i).is(WordClass::state_of_mind)) &&
         lexed_.text(i + 1) != "from" && lexed_.text(i + 1) != "between" &&
         !lexed_.word(i).is(WordClass::party_noun | WordClass::pronoun | WordClass::joint_body |
                            WordClass::effort_noun);
}

void ClauseFinder::skip_list_rest(TokenRange& phrase) const {
  while (
      !phrase.empty() && context_.mention_over[phrase.first] < 0 &&
      !lexed_.word(phrase.first)
           .is(WordClass::determiner | WordClass::pronoun | WordClass::possessive | WordClass::party_noun)) {
    const std::uint32_t comma = next_comma(phrase);
    if (comma == phrase.last) return;
    phrase.first = comma + 1;
    trim_front(phrase);
  }
}

void ClauseFinder::last_phrase(TokenRange& phrase) const {
  for (std::uint32_t i = phrase.last; i > phrase.first + 1; --i) {
    const std::uint32_t at = i - 1;
    if (context_.mention_over[at] >= 0) continue;
    const Word& word = lexed_.word(at);
    if (word.is(WordClass::pronoun) && !word.is(WordClass::determiner)) {
      phrase.first = at;
      return;
    }
    if (word.is(WordClass::determiner) && !lexed_.word(at - 1).is(WordClass::preposition)) {
      phrase.first = at;
      return;
    }
  }
}

}  // namespace entente
