// Which verbs go on with the subject of the verb before, or with one that an aside parts from them.
#include "entente/relate/action_words.hpp"
#include "entente/relate/clause_finder.hpp"

namespace entente {

/// How the verb at `i` goes on, with `before` as the last token before it. Before the first verb a comma
/// closes an aside: "Mexico, together with partners, plans to …", "A and B, led by X, affirm our …", "A and
/// B, which lead the group, undertook to …".
ClauseFinder::Resumption ClauseFinder::resumption(std::uint32_t i, std::uint32_t before) const {
  const Word& word = lexed_.word(i);
  // "A and B, which have met since 2009, | plan to …"
  const bool only_relative = groups_.size() == 1 && !before_relative(groups_.front()).empty();
  const bool after_aside = lexed_.is_mark(before, ',') && (groups_.empty() || only_relative);
  const bool closes = after_aside && is_aside_closed_by(before) && stands_before_object(i);
  const bool sure_verb =
      !word.is(WordClass::noun_too) ||
      (i + 1 < sentence_.last && ((lexed_.text(i) == "look" && lexed_.text(i + 1) == "forward") ||
                                  (lexed_.text(i) == "plan" && lexed_.text(i + 1) == "to")));
  const bool looks = lexed_.text(i) == "looks" && i + 1 < sentence_.last && lexed_.text(i + 1) == "forward";
  const bool affirms = closes && ((word.is(VerbForm::base) && sure_verb) || looks);
  // "A, | committed to reefs, met": but "A, for its part, committed to …"
  const bool may_describe = !only_relative && word.is(WordClass::adjective_high | WordClass::adjective_low) &&
                            !is_for_its_part(before);
  const bool resumes = closes && word.is(VerbForm::past) && !may_describe;
  const bool coordinated =
      lexed_.text(before) == "and" || lexed_.text(before) == "but" ||
      (lexed_.is_mark(before, ',') && !(after_aside && (word.is(VerbForm::third) || affirms || resumes)));
  return {coordinated, affirms};
}

bool ClauseFinder::is_finite_past(std::uint32_t i, bool coordinated) const {
  if (i + 1 < sentence_.last && lexed_.text(i + 1) == "by") return false;  // "led by": no finite verb
  return !(coordinated && !goes_on_in_past(i)) && !is_reduced_relative(i);
}

/// "commend the progress | made and …": a participle behind the object of the verb before it.
bool ClauseFinder::is_reduced_relative(std::uint32_t i) const {
  if (groups_.empty() || lexed_.text(i) != "made" || i + 1 >= sentence_.last) return false;
  for (std::uint32_t at = groups_.back().tokens.last; at < i; ++at) {
    if (context_.mention_over[at] >= 0 || lexed_.is_mark(at, ',') ||
        lexed_.word(at).is(WordClass::conjunction | WordClass::subordinator | WordClass::pronoun))
      return false;
  }
  return lexed_.token(i + 1).kind == TokenKind::punctuation ||
         lexed_.word(i + 1).is(WordClass::preposition | WordClass::conjunction);
}

/// The comma closes "for its part", "for their part".
bool ClauseFinder::is_for_its_part(std::uint32_t comma) const {
  return comma > sentence_.first + 3 && lexed_.is_mark(comma, ',') && is_for_its_part_at(comma - 1);
}

/// "for its part" ends with token `part`, and something stands before it.
bool ClauseFinder::is_for_its_part_at(std::uint32_t part) const {
  return part > sentence_.first + 2 && lexed_.text(part) == "part" &&
         lexed_.word(part - 1).is(WordClass::possessive) && lexed_.text(part - 2) == "for";
}

/// The comma is the second of two, and names stand before the first, or a post before a person: a subject
/// with an aside.
bool ClauseFinder::is_aside_closed_by(std::uint32_t comma) const {
  bool named = false;
  for (std::uint32_t i = sentence_.first; i < comma; ++i) {
    const Mention* bearer = lexed_.is_mark(i, ',') ? context_.mention(i + 1) : nullptr;
    const bool posted = bearer != nullptr && !bearer->post.empty() && bearer->post.first < i;
    if (context_.mention_over[i] >= 0 || lexed_.word(i).is(WordClass::party_noun)) {
      named = true;
    } else if (lexed_.is_mark(i, ',') && (named || posted)) {
      return true;
    }
  }
  return false;
}

/// A verb of undertaking behind "and" or a comma that goes on with the subject of the verbs before it.
bool ClauseFinder::goes_on_binding(std::uint32_t i) const {
  if (groups_.empty() || i + 2 >= sentence_.last) return false;
  if (lexed_.text(i) == "look" || lexed_.text(i) == "looks")
    return lexed_.text(i + 1) == "forward" && lexed_.text(i + 2) == "to";
  const Word& word = lexed_.word(i);
  if (word.lemma == unknown_word) return false;
  const Word& lemma = lexed_.gazetteer->lexicon.word(word.lemma);
  // "… and reassert their (shared) commitment to …"
  const bool phrase = lexed_.word(i + 1).is(WordClass::possessive) || lexed_.text(i + 1) == "a";
  if (lemma.is(WordClass::reaffirm) && phrase) {
    return lexed_.word(i + 2).is(WordClass::commitment_noun) ||
           (i + 3 < sentence_.last && lexed_.word(i + 3).is(WordClass::commitment_noun));
  }
  if (lemma.is(WordClass::present_low)) return agrees_with_last(i);  // "… and encourage further talks"
  // "We condemn this, and remain committed to …"
  if (const auto adjective = stance_adjective(context_, i, sentence_.last)) {
    return *adjective + 1 < sentence_.last && lexed_.text(*adjective + 1) == "to" && agrees_with_last(i);
  }
  const std::uint32_t next = behind_aside(i + 1);
  const bool reflexive = lexed_.text(next) == "ourselves" || lexed_.text(next) == "themselves";
  if (lexed_.text(reflexive ? next + 1 : next) != "to") return false;
  // "We commend and continue to support …"; other verbs are read as actions of the undertaking before.
  if (lemma.is(WordClass::aspect)) return agrees_with_last(i);
  // "took note of the report, and | plan to respond": a noun has an article
  const bool plans = lexed_.text(i) == "plan" && lexed_.word(i + 2).is(VerbForm::base) &&
                     groups_.back().embedding == Embedding::main && !groups_.back().subject.empty();
  return lemma.is(WordClass::undertake_high | WordClass::undertake_low) &&
         (!lemma.is(WordClass::noun_too) || plans || agrees_with_last(i));
}

/// "condemn violence and pledge to work": the verb at `i` has the form of the one before, which binds to
/// nothing and whose object a noun at `i` would not join: "welcome progress and plans to expand".
bool ClauseFinder::agrees_with_last(std::uint32_t i) const {
  const VerbGroup& last = groups_.back();
  if (last.embedding != Embedding::main || last.subject.empty() ||
      lexed_.is_form_of(last.head, WordClass::undertake_high | WordClass::undertake_low))
    return false;
  const bool third = lexed_.word(i).is(VerbForm::third);
  if (last.kind == VerbGroupKind::perfect) return third == (lexed_.text(last.tokens.first) == "has");
  if (last.kind != VerbGroupKind::present) return false;
  const bool joined =
      lexed_.is_mark(i - 2, ',') || !lexed_.is_form_of(last.head, WordClass::belief | WordClass::speech);
  return third ? lexed_.word(last.head).is(VerbForm::third) && joined
               : lexed_.word(last.head).is(VerbForm::base);
}

/// Behind ", through this Partnership," at `i`, or `i`.
std::uint32_t ClauseFinder::behind_aside(std::uint32_t i) const {
  const std::uint32_t behind = skip_aside(i);
  return behind < sentence_.last ? behind : i;
}

bool ClauseFinder::goes_on_in_past(std::uint32_t i) const {
  if (groups_.empty()) return false;
  const Word& lemma = lexed_.gazetteer->lexicon.word(lexed_.word(i).lemma);
  if (lexed_.is_mark(i - 1, ',') && lemma.is(WordClass::gerund_high)) return false;
  if (groups_.back().kind == VerbGroupKind::past) return true;
  if (i + 1 >= sentence_.last) return false;
  const Word& next = lexed_.word(i + 1);
  return next.is(WordClass::determiner | WordClass::possessive | WordClass::subordinator) ||
         lexed_.text(i + 1) == "to";
}

}  // namespace entente
