// Which words can be verbs of what is to be done.
#include "entente/relate/action_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "entente/base/text.hpp"
#include "entente/relate/actions.hpp"
#include "entente/relate/clauses.hpp"

namespace entente {

bool is_word(const Context& context, std::uint32_t i) {
  return context.lexed->token(i).kind == TokenKind::word && context.mention_over[i] < 0;
}

bool lemma_is(const LexedView& lexed, std::uint32_t i, WordClass any_of) {
  return lexed.word(i).is_verb() && lexed.is_form_of(i, any_of);
}

std::uint32_t behind_prefix(const LexedView& lexed, std::uint32_t i, std::uint32_t limit) {
  const bool prefixed = i + 2 < limit && lexed.word(i).is(WordClass::verb_prefix) &&
                        lexed.is_mark(i + 1, '-') && lexed.token(i + 1).glued && lexed.token(i + 2).glued;
  return prefixed ? i + 2 : i;
}

std::string lemma_at(const LexedView& lexed, std::uint32_t token) {
  const Word& word = lexed.word(token);
  if (word.is_verb() && word.lemma != unknown_word)
    return std::string{lexed.gazetteer->lexicon.text(word.lemma)};
  if (word.is(WordClass::be)) return "be";
  if (word.is(WordClass::have)) return "have";
  std::string folded;
  fold_word(lexed.text(token), folded);
  return guess_lemma(folded);
}

namespace {

/// A word of no class where a verb is expected, with an object behind it and without the ending of a noun.
bool is_unknown_verb(const Context& context, std::uint32_t token, std::uint32_t limit) {
  const LexedView& lexed = *context.lexed;
  const Word& word = lexed.word(token);
  if (word.classes != WordClass::none || word.is_verb() || lexed.token(token).letter_case != TokenCase::lower)
    return false;
  constexpr std::array<std::string_view, 20> noun_endings{
      "ion", "ment", "ity", "ness", "ism", "ance", "ence", "ship", "cy",   "ogy",
      "ing", "ed",   "al",  "s",    "ble", "ous",  "ful",  "ive",  "less", "ic"};
  const std::string_view text = lexed.text(token);
  if (text.size() < 4 || std::any_of(noun_endings.begin(), noun_endings.end(),
                                     [&](std::string_view ending) { return text.ends_with(ending); })) {
    return false;
  }
  if (token + 1 >= limit) return false;
  // "livestock and rice that …"
  return context.mention_over[token + 1] < 0 && lexed.text(token + 1) != "that" &&
         (lexed.word(token + 1).is(WordClass::determiner | WordClass::possessive) ||
          lexed.text(token + 1) == "to");
}

/// A gerund where a verb is expected: "participating states" describes; "participating in the talks" acts.
bool is_acting_gerund(const Context& context, std::uint32_t token, std::uint32_t limit) {
  const LexedView& lexed = *context.lexed;
  const Word& word = lexed.word(token);
  const bool has_next = token + 1 < limit && context.mention_over[token + 1] < 0;
  if (!word.is(VerbForm::gerund) || word.is(WordClass::preposition)) return false;
  if (!word.is(WordClass::adjective_gerund)) return !has_next || lexed.text(token + 1) != "of";
  // "to developing", "to co-|developing"
  const bool behind_to = token > 0 && (lexed.text(token - 1) == "to" || lexed.is_mark(token - 1, '-'));
  if (!has_next || lexed.text(token + 1) == "of") return false;
  const Word& next = lexed.word(token + 1);
  if (next.is(WordClass::party_noun | WordClass::generic_actor)) return false;
  return behind_to || next.is(WordClass::preposition | WordClass::determiner | WordClass::possessive);
}

/// "and share satellite data", "and exchange information": what states share and exchange.
bool gives_knowledge(const LexedView& lexed, std::uint32_t token, std::uint32_t limit) {
  static constexpr std::array<std::string_view, 12> knowledge{
      "information", "data",      "views",        "experience", "experiences", "knowledge",
      "expertise",   "practices", "intelligence", "lessons",    "research",    "technology"};
  if (lexed.text(token) != "share" && lexed.text(token) != "exchange") return false;
  constexpr std::uint32_t longest = 3;  // "sensitive satellite data"
  const std::uint32_t last = std::min(limit, token + 1 + longest);
  for (std::uint32_t i = token + 1; i < last; ++i) {
    if (std::find(knowledge.begin(), knowledge.end(), lexed.text(i)) != knowledge.end()) return true;
    if (lexed.token(i).kind != TokenKind::word ||
        lexed.word(i).is(WordClass::preposition | WordClass::conjunction))
      return false;
  }
  return false;
}

/// "and step up our efforts", "and support continued efforts"; "and support provided by the Bank" is none.
bool has_described_object(const Context& context, std::uint32_t token, std::uint32_t limit) {
  const LexedView& lexed = *context.lexed;
  const std::uint32_t object = token + 2;
  if (object >= limit || lexed.token(object).kind != TokenKind::word) return false;
  const std::string_view next = lexed.text(token + 1);
  const Word& behind = lexed.word(object);
  if (next == "up" || next == "down")
    return context.mention_over[object] < 0 && behind.is(WordClass::determiner | WordClass::possessive);
  return lexed.word(token + 1).is(VerbForm::participle) &&
         !behind.is(WordClass::preposition | WordClass::conjunction | WordClass::determiner |
                    WordClass::subordinator | WordClass::adverb | WordClass::modal | WordClass::be) &&
         lexed.text(object) != "to";
}

/// "task forces", "exchange programmes": a fixed compound whose first word could be a verb.
bool opens_compound(const LexedView& lexed, std::uint32_t token, std::uint32_t limit) {
  bool compound = false;
  lexed.gazetteer->compounds.match(lexed.from(token, {token, limit}),
                                   [&](const PhraseTrie::Match&) { compound = true; });
  return compound;
}

/// A verb that is a noun as well: an object must follow.
bool acts_on_object(const Context& context, std::uint32_t token, std::uint32_t limit, bool after_comma) {
  const LexedView& lexed = *context.lexed;
  if (token + 1 >= limit) return false;
  if (context.mention_over[token + 1] >= 0) return true;
  // "and partner with the Union"
  if ((lexed.text(token + 1) == "with" || lexed.text(token + 1) == "on") &&
      lemma_is(lexed, token, WordClass::light_action))
    return true;
  const Word& next = lexed.word(token + 1);
  // "and act in accordance with …"
  if (lexed.text(token) == "act" && next.is(WordClass::preposition) && lexed.text(token + 1) != "of")
    return true;
  // "train 200 officers", but "phase 2 of the plan"
  if (lexed.token(token + 1).kind == TokenKind::number) {
    return token + 2 < limit && lexed.token(token + 2).letter_case == TokenCase::lower &&
           !lexed.word(token + 2).is(WordClass::preposition | WordClass::conjunction | WordClass::be);
  }
  if (lexed.token(token + 1).kind != TokenKind::word) return false;
  if (next.is(WordClass::determiner | WordClass::possessive | WordClass::pronoun) &&
      !next.is(WordClass::preposition))
    return true;
  if (lexed.text(token + 1) == "and" && token + 2 < limit && is_word(context, token + 2) &&
      lexed.word(token + 2).is(VerbForm::base)) {
    return true;
  }
  if (gives_knowledge(lexed, token, limit) || has_described_object(context, token, limit)) return true;
  if (!after_comma)
    return lexed.word(token + 1).is(WordClass::adverb) && lexed.text(token + 1).ends_with("ly");
  return !next.is(WordClass::preposition | WordClass::conjunction | WordClass::modal | WordClass::be |
                  WordClass::have | WordClass::subordinator);
}

}  // namespace

bool can_be_action(const Context& context, std::uint32_t token, std::uint32_t limit, ActionForm form,
                   bool after_comma) {
  if (token >= limit) return false;
  const LexedView& lexed = *context.lexed;
  token = behind_prefix(lexed, token, limit);
  if (!is_word(context, token)) return false;
  const Word& word = lexed.word(token);
  if (lexed.token(token).letter_case == TokenCase::upper) return false;
  if (form == ActionForm::any) {
    return can_be_action(context, token, limit, ActionForm::base, after_comma) ||
           can_be_action(context, token, limit, ActionForm::gerund, after_comma);
  }
  if (form == ActionForm::gerund) return is_acting_gerund(context, token, limit);
  if (lexed.text(token) == "be") return true;
  if (!word.is(VerbForm::base)) return is_unknown_verb(context, token, limit);
  if (opens_compound(lexed, token, limit)) return false;
  if (!word.is(WordClass::noun_too)) return true;
  return acts_on_object(context, token, limit, after_comma);
}

std::optional<std::uint32_t> stance_adjective(const Context& context, std::uint32_t verb,
                                              std::uint32_t last) {
  const LexedView& lexed = *context.lexed;
  const std::string lemma = lemma_at(lexed, verb);
  if (lemma != "remain" && lemma != "stand") return std::nullopt;
  const std::uint32_t adjective = skip_adverbs(lexed, verb + 1, last);
  for (std::uint32_t i = verb + 1; i < adjective; ++i) {
    if (lexed.word(i).is(WordClass::negation)) return std::nullopt;
  }
  const bool binds = adjective < last && context.mention_over[adjective] < 0 &&
                     lexed.word(adjective).is(WordClass::adjective_high | WordClass::adjective_low);
  return binds ? std::optional{adjective} : std::nullopt;
}

}  // namespace entente
