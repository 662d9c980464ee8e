#include "entente/relate/clause_finder.hpp"

#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/relate/action_words.hpp"

namespace entente {

std::vector<VerbGroup> ClauseFinder::find() {
  std::uint32_t i = sentence_.first;
  while (i < sentence_.last) {
    if (const Mention* mention = context_.mention(i)) {
      i = std::max(i + 1, mention->span.last);
      continue;
    }
    if (lexed_.is_mark(i, '(')) {
      i = after_bracket(i);
      continue;
    }
    if (auto group = group_at(i)) {
      if (group->subject.empty() && !is_headless(*group)) find_subject(*group);
      i = group->tokens.last;
      groups_.push_back(*group);
    } else {
      ++i;
    }
  }
  if (opens_with_condition()) {
    for (VerbGroup& group : groups_) {
      if (group.embedding == Embedding::main) group.embedding = Embedding::conditional;
    }
  }
  return std::move(groups_);
}

/// "If the talks fail, we will …", "Should prices fall, we will …": what follows is bound to the condition.
bool ClauseFinder::opens_with_condition() const {
  if (sentence_.empty() || context_.mention_over[sentence_.first] >= 0) return false;
  // "Were Chile to ask for it, we would …"
  if (lexed_.text(sentence_.first) == "Were") return true;
  return lexed_.word(sentence_.first).is(WordClass::conditional) && !opens_with_elliptic_condition();
}

bool ClauseFinder::opens_with_elliptic_condition() const {
  constexpr std::uint32_t longest = 10;
  if (sentence_.size() < 3 || !lexed_.word(sentence_.first).is(WordClass::conditional)) return false;
  if (lexed_.is_mark(sentence_.first + 2, ',')) return true;
  // "Unless otherwise agreed, …", "If decided so by both, …": no subject of its own
  const std::uint32_t verb =
      lexed_.text(sentence_.first + 1) == "otherwise" ? sentence_.first + 2 : sentence_.first + 1;
  if (!lexed_.word(verb).is(VerbForm::participle) || lexed_.word(verb).is(VerbForm::base)) return false;
  for (std::uint32_t i = verb + 1; i < std::min(sentence_.last, verb + longest); ++i) {
    if (lexed_.is_mark(i, ',')) return true;
  }
  return false;
}

std::uint32_t ClauseFinder::after_bracket(std::uint32_t open) const {
  for (std::uint32_t i = open + 1; i < sentence_.last && i < open + 60; ++i) {
    if (lexed_.is_mark(i, ')')) return i + 1;
  }
  return open + 1;
}

std::uint32_t ClauseFinder::before_bracket(std::uint32_t close) const {
  for (std::uint32_t i = close; i > sentence_.first && close - i < 10; --i) {
    if (lexed_.is_mark(i, '(') && i > sentence_.first) return i - 1;
  }
  return close;
}

std::optional<VerbGroup> ClauseFinder::group_at(std::uint32_t i) const {
  const Word& word = lexed_.word(i);
  if (lexed_.token(i).kind != TokenKind::word) return std::nullopt;
  if (word.is(WordClass::modal)) return modal_at(i);
  if (word.is(WordClass::be)) return be_at(i);
  if (word.is(WordClass::have)) return have_at(i);
  return plain_at(i);
}

bool ClauseFinder::word_before(std::uint32_t i, WordClass any_of) const {
  return i > sentence_.first && lexed_.word(i - 1).is(any_of);
}

std::optional<VerbGroup> ClauseFinder::modal_at(std::uint32_t i) const {
  // "the political will to …", and "May 2022".
  if (i + 1 >= sentence_.last || lexed_.text(i + 1) == "to" ||
      (i > sentence_.first && lexed_.is_capital(i))) {
    return std::nullopt;
  }
  VerbGroup group;
  group.kind = VerbGroupKind::modal;
  // "Nor will we": the subject stands behind.
  const bool inverted = i > sentence_.first && equal_ignoring_case(lexed_.text(i - 1), "nor") &&
                        (lexed_.text(i + 1) == "we" || lexed_.text(i + 1) == "they");
  if (inverted) group.subject = {i + 1, i + 2};
  std::uint32_t at = skip_quantifier(inverted ? i + 2 : i + 1, group.negated);
  // "will next meet in Lima"
  if (at + 1 < sentence_.last && lexed_.text(at) == "next" && lexed_.word(at + 1).is(VerbForm::base)) ++at;
  // "will from now on exchange"
  if (at + 3 < sentence_.last && lexed_.text(at) == "from" && lexed_.text(at + 1) == "now" &&
      lexed_.text(at + 2) == "on")
    at += 3;
  at = behind_manner(skip_aside(skip_enumerator(lexed_, at, sentence_.last)));
  if (at >= sentence_.last || lexed_.token(at).kind != TokenKind::word) return std::nullopt;
  if (lexed_.text(at) == "have") {  // "will have met", but "will have a seat"
    const std::uint32_t behind = skip(at + 1, group.negated);
    const bool auxiliary = behind < sentence_.last && context_.mention_over[behind] < 0 &&
                           lexed_.word(behind).is(VerbForm::participle) &&
                           lexed_.token(behind).kind == TokenKind::word;
    if (auxiliary) at = behind;
  }
  group.head = at;
  group.tokens = {i, at + 1};
  return group;
}

/// "should | in due time | recognise": the verb behind a phrase of time or manner, or `i`.
std::uint32_t ClauseFinder::behind_manner(std::uint32_t i) const {
  constexpr std::uint32_t longest = 6;
  if (i >= sentence_.last || context_.mention_over[i] >= 0 || !lexed_.word(i).is(WordClass::preposition))
    return i;
  for (std::uint32_t at = i + 2; at < std::min(sentence_.last, i + longest); ++at) {
    if (context_.mention_over[at] >= 0 || lexed_.token(at).kind == TokenKind::punctuation) return i;
    const Word& word = lexed_.word(at);
    const bool acts = !word.is(WordClass::noun_too) || stands_before_object(at) ||
                      (at + 1 < sentence_.last && (lexed_.word(at + 1).is(WordClass::pronoun) ||
                                                   lexed_.token(at + 1).kind == TokenKind::number));
    if (word.is(VerbForm::base) && acts) return at;
  }
  return i;
}

/// Behind ", among other commitments," at `i`.
std::uint32_t ClauseFinder::skip_aside(std::uint32_t i) const {
  constexpr std::uint32_t longest = 8;
  if (i >= sentence_.last || !lexed_.is_mark(i, ',')) return i;
  for (std::uint32_t close = i + 1; close + 1 < std::min(sentence_.last, i + longest); ++close) {
    if (lexed_.is_mark(close, ',')) return close + 1;
  }
  return i;
}

std::optional<VerbGroup> ClauseFinder::be_at(std::uint32_t i) const {
  const std::string_view text = lexed_.text(i);
  if (text == "be" || text == "being" || text == "been") return std::nullopt;
  VerbGroup group;
  const std::uint32_t at = skip_quantifier(i + 1, group.negated);
  // "is to present", "are to be held"
  if ((text == "is" || text == "are") && at + 1 < sentence_.last && lexed_.text(at) == "to" &&
      !lexed_.text(at - 1).ends_with("likely") && context_.mention_over[at + 1] < 0 &&
      (lexed_.word(at + 1).is(VerbForm::base) || lexed_.text(at + 1) == "be")) {
    group.kind = VerbGroupKind::modal;
    group.head = at + 1;
    group.tokens = {i, at + 2};
    return group;
  }
  // "are going to host"
  if ((text == "is" || text == "are") && at + 2 < sentence_.last && lexed_.text(at) == "going" &&
      lexed_.text(at + 1) == "to" && context_.mention_over[at + 2] < 0 &&
      lexed_.word(at + 2).is(VerbForm::base)) {
    group.kind = VerbGroupKind::modal;
    group.head = at + 2;
    group.tokens = {i, at + 3};
    return group;
  }
  group.kind = VerbGroupKind::copula;
  group.head = i;
  group.tokens = {i, i + 1};
  if (at < sentence_.last && lexed_.token(at).kind == TokenKind::word && context_.mention_over[at] < 0) {
    const Word& next = lexed_.word(at);
    if (next.is(VerbForm::gerund) && !next.is(WordClass::noun_too)) {
      group.kind = VerbGroupKind::progressive;
    } else if (next.is(VerbForm::participle) ||
               next.is(WordClass::adjective_high | WordClass::adjective_low)) {
      group.kind = VerbGroupKind::participle;
    }
    if (group.kind != VerbGroupKind::copula) {
      group.head = at;
      group.tokens.last = at + 1;
    }
  }
  return group;
}

std::optional<VerbGroup> ClauseFinder::have_at(std::uint32_t i) const {
  if (lexed_.text(i) == "having" || word_before(i, WordClass::preposition)) return std::nullopt;
  VerbGroup group;
  std::uint32_t at = skip_quantifier(i + 1, group.negated);
  group.kind = VerbGroupKind::present;
  group.head = i;
  group.tokens = {i, i + 1};
  if (at < sentence_.last && lexed_.text(at) == "been") at = skip(at + 1, group.negated);
  if (at < sentence_.last && lexed_.word(at).is(VerbForm::participle) && context_.mention_over[at] < 0) {
    group.kind = VerbGroupKind::perfect;
    group.head = at;
    group.tokens.last = at + 1;
  }
  return group;
}

bool ClauseFinder::ends_noun_phrase(std::uint32_t i) const {
  if (context_.mention_over[i] >= 0) return true;
  const Token& token = lexed_.token(i);
  if (token.kind == TokenKind::number) return true;
  if (token.kind != TokenKind::word) {
    return lexed_.is_mark(i, ')') || lexed_.is_mark(i, ',') || lexed_.text(i) == "\u201D" ||
           lexed_.text(i) == "\u2013" || lexed_.text(i) == "\u2014";
  }
  const Word& word = lexed_.word(i);
  if (word.is(WordClass::pronoun)) return true;
  return !word.is(WordClass::determiner | WordClass::possessive | WordClass::preposition | WordClass::modal |
                  WordClass::be | WordClass::have | WordClass::subordinator | WordClass::conjunction);
}

bool ClauseFinder::is_plural_subject(std::uint32_t i) const {
  if (const Mention* mention = context_.mention(i)) {
    const EntityType type = context_.type(*mention);
    return type == EntityType::state || type == EntityType::person || type == EntityType::agency ||
           type == EntityType::forum;
  }
  if (is_last_of_posts(i)) return true;
  const std::string_view text = lexed_.text(i);
  const Word& word = lexed_.word(i);
  if (text == "we" || text == "We" || text == "they" || text == "They" || text == "both" || text == "Both")
    return true;
  return word.is(WordClass::party_noun) || (text.size() > 3 && text.ends_with("s") && !text.ends_with("ss"));
}

/// "The President and the Prime Minister share", "President Aho and President Lind commit": two who bear
/// posts end at `i`.
bool ClauseFinder::is_last_of_posts(std::uint32_t i) const {
  constexpr std::uint32_t longest_name = 3;  // behind the post
  const auto& posts = context_.recognition.posts;
  const auto behind =
      std::lower_bound(posts.begin(), posts.end(), i + 1,
                       [](const PostAt& post, std::uint32_t token) { return post.tokens.first < token; });
  if (behind == posts.begin()) return false;
  const PostAt& post = *std::prev(behind);
  if (post.tokens.last > i + 1 || i + 1 - post.tokens.last > longest_name) return false;
  for (std::uint32_t at = post.tokens.last; at <= i; ++at) {
    if (!lexed_.is_capital(at)) return false;
  }
  for (std::uint32_t at = post.tokens.first; at > sentence_.first; --at) {
    if (lexed_.text(at - 1) == "and") return true;
    if (!lexed_.is_capital(at - 1) && lexed_.text(at - 1) != "the" && context_.mention_over[at - 1] < 0)
      return false;
  }
  return false;
}

std::optional<VerbGroup> ClauseFinder::plain_at(std::uint32_t i) const {
  const Word& word = lexed_.word(i);
  if (!word.is(VerbForm::base | VerbForm::third | VerbForm::past)) return std::nullopt;
  std::uint32_t before = i;
  // "Japan and Peru co-|chaired the talks"
  const bool shared = word.is(VerbForm::past) && i > sentence_.first + 1 && lexed_.text(i - 2) == "co" &&
                      behind_prefix(lexed_, i - 2, i + 1) == i;
  if (shared) before -= 2;
  while (before > sentence_.first && (is_adverb(before - 1) || is_quantifier(before - 1))) --before;
  // "Both look forward to …", "Both remain fully committed to …"
  const bool quantified = before == sentence_.first && before < i && is_quantifier(before) &&
                          lexed_.is_capital(before) &&
                          (stands_before_object(i) || stance_adjective(context_, i, sentence_.last));
  if (quantified) ++before;
  if (opens_item(before)) return word.is(VerbForm::past) ? headless_at(i) : performative_at(i);
  if (lexed_.token(i).letter_case != TokenCase::lower) return std::nullopt;
  --before;
  // "and Chile for its part | pledges to fund …"
  if (is_for_its_part_at(before)) before -= 3;
  if (lexed_.is_mark(before, ')')) before = before_bracket(before);
  const Resumption resumed = resumption(i, before);
  // "discussed plans to …", "pledged continued support": what is discussed or pledged.
  if (!groups_.empty() && groups_.back().tokens.last == before + 1 && !resumed.coordinated)
    return std::nullopt;
  VerbGroup group;
  group.head = i;
  group.tokens = {i, i + 1};
  if (word.is(VerbForm::past)) {
    group.kind = VerbGroupKind::past;
    // "cut", "put": the same in the present; the subject does not tell, and it does not matter here.
    // "The two agreed to …"; but "the two agreed texts"
    const bool the_two = before == sentence_.first + 1 && lexed_.word(before).is(WordClass::cardinal) &&
                         equal_ignoring_case(lexed_.text(sentence_.first), "the") && stands_before_object(i);
    const bool behind_subject = resumed.coordinated || quantified || the_two || ends_noun_phrase(before);
    return behind_subject && is_finite_past(i, resumed.coordinated) ? std::optional{group} : std::nullopt;
  }
  group.kind = VerbGroupKind::present;
  // "They welcomed …, and intend to …". Other verbs here are read as actions of the verb before.
  const bool finite =
      resumed.behind_aside || (resumed.coordinated ? goes_on_binding(i) : is_finite_present(i, before));
  return finite ? std::optional{group} : std::nullopt;
}

bool ClauseFinder::stands_before_object(std::uint32_t i) const {
  return i + 1 < sentence_.last &&
         (lexed_.word(i + 1).is(WordClass::determiner | WordClass::possessive | WordClass::subordinator) ||
          lexed_.text(i + 1) == "to" || lexed_.text(i + 1) == "forward" || lexed_.text(i + 1) == "over");
}

/// The verb at `i`, with `before` as the last token of what may be its subject, is one in the present, no
/// noun.
bool ClauseFinder::is_finite_present(std::uint32_t i, std::uint32_t before) const {
  const Word& word = lexed_.word(i);
  const bool before_object = stands_before_object(i);
  if (word.is(VerbForm::third)) {
    if ((lexed_.is_form_of(i, WordClass::noun_too) || is_noun_of_action(i)) &&
        !(before_object &&
          (context_.mention_over[before] >= 0 || lexed_.word(before).is(WordClass::pronoun) ||
           (lexed_.text(i + 1) == "to" &&
            lexed_.gazetteer->lexicon.word(word.lemma).is(WordClass::undertake_low))))) {
      return false;
    }
    return ends_noun_phrase(before);
  }
  if (!is_plural_subject(before)) return false;
  // "This dialogue aims": a pronoun of the singular takes no base form.
  const std::string_view subject = lexed_.text(before);
  if (context_.mention_over[before] < 0 &&
      (equal_ignoring_case(subject, "this") || equal_ignoring_case(subject, "that") ||
       equal_ignoring_case(subject, "it")))
    return false;
  const bool pronoun = lexed_.word(before).is(WordClass::pronoun) && context_.mention_over[before] < 0;
  // "Chile and Peru support launching talks"
  const bool before_gerund = i + 1 < sentence_.last && context_.mention_over[before] >= 0 &&
                             lexed_.word(i + 1).is(VerbForm::gerund) && lexed_.text(i) == "support";
  if (before_gerund) return true;
  return !word.is(WordClass::noun_too) || pronoun || before_object ||
         lexed_.word(before).is(WordClass::party_noun);
}

/// "multiple launches of missiles", "regular exchanges with partners"
bool ClauseFinder::is_noun_of_action(std::uint32_t third) const {
  const Lexicon& lexicon = lexed_.gazetteer->lexicon;
  const WordId lemma = lexed_.word(third).lemma;
  return lemma != unknown_word && lexicon.verb_of_noun(lemma) == lemma;
}

bool ClauseFinder::is_adverb(std::uint32_t i) const {
  return lexed_.token(i).kind == TokenKind::word && context_.mention_over[i] < 0 &&
         lexed_.word(i).is(WordClass::adverb) &&
         !lexed_.word(i).is(WordClass::preposition | WordClass::determiner);
}

bool ClauseFinder::is_quantifier(std::uint32_t i) const {
  return context_.mention_over[i] < 0 && lexed_.word(i).is(WordClass::quantifier);
}

std::uint32_t ClauseFinder::skip(std::uint32_t i, bool& negated) const {
  while (i < sentence_.last && (is_adverb(i) || lexed_.word(i).is(WordClass::negation))) {
    negated = negated || lexed_.word(i).is(WordClass::negation);
    ++i;
    // "jointly and promptly"
    if (i + 1 < sentence_.last && lexed_.text(i) == "and" && is_adverb(i - 1) && is_adverb(i + 1)) ++i;
    // "will not only open ports": it will
    if (negated && i < sentence_.last && lexed_.text(i) == "only") {
      negated = false;
      ++i;
    }
  }
  return i;
}

/// "are both committed", "will each name": behind the quantifier, with the adverbs around it.
std::uint32_t ClauseFinder::skip_quantifier(std::uint32_t i, bool& negated) const {
  const std::uint32_t at = skip(i, negated);
  return at < sentence_.last && is_quantifier(at) ? skip(at + 1, negated) : at;
}

}  // namespace entente
