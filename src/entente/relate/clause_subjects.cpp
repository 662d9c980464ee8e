#include <algorithm>
#include <array>
#include <string_view>

#include "entente/base/text.hpp"
#include "entente/relate/clause_finder.hpp"

namespace entente {

std::uint32_t ClauseFinder::clause_floor(std::uint32_t verb) const {
  const std::uint32_t after_group = groups_.empty() ? sentence_.first : groups_.back().tokens.last;
  for (std::uint32_t i = verb; i > after_group; --i) {
    // Before the first verb semicolons part the names of a long subject, not clauses.
    if ((lexed_.is_mark(i - 1, ';') && !groups_.empty()) || lexed_.is_mark(i - 1, ':')) return i;
  }
  return after_group;
}

void ClauseFinder::find_subject(VerbGroup& group) const {
  const std::uint32_t floor = clause_floor(group.tokens.first);
  if (find_pronoun_subject(group, floor)) return;
  std::uint32_t end = group.tokens.first;
  // "both countries each plan"; but "Both look forward"
  const auto is_before_verb = [&](std::uint32_t i) {
    return is_quantifier(i) ? i > floor : is_adverb(i) || lexed_.is_mark(i, ',');
  };
  while (end > floor && is_before_verb(end - 1)) {
    if (lexed_.is_mark(end - 1, ',') && !is_parenthetic_comma(end - 1, floor)) break;
    --end;
  }
  const bool first_clause = groups_.empty() || floor != groups_.back().tokens.last;
  // "The leaders fully endorse and | will stand behind the deal": a verb whose object comes later.
  if (groups_.empty() && end > floor + 2 && lexed_.text(end - 1) == "and" &&
      context_.mention_over[end - 2] < 0 && lexed_.word(end - 2).is(VerbForm::base) &&
      !lexed_.word(end - 2).is(WordClass::noun_too) && !lexed_.is_capital(end - 2)) {
    end -= 2;
    while (end > floor && (is_adverb(end - 1) || lexed_.is_mark(end - 1, ','))) --end;
  }
  // "rules that we hope | will last": what is hoped, as the hope is
  if (end == floor && !groups_.empty() && groups_.back().tokens.last == group.tokens.first &&
      groups_.back().embedding != Embedding::main) {
    group.embedding = groups_.back().embedding;
    return;
  }
  if (end == floor || lexed_.text(end - 1) == "and" || lexed_.text(end - 1) == "but" ||
      lexed_.is_mark(end - 1, ',')) {
    if (!groups_.empty()) share_subject(group);
    return;
  }
  if (find_complement_subject(group, floor, end)) return;
  if (group.kind == VerbGroupKind::present && opens_with_as(floor, end)) {
    group.embedding = Embedding::relative;  // "Finally, as Chile and Peru | continue to grow, …"
    return;
  }
  if (first_clause) {
    group.subject = {floor, end};
    narrow(group.subject);
    return;
  }
  // Behind an earlier verb: the phrase right before this one, if a comma or "and" sets it off.
  const std::uint32_t begin = phrase_begin(end, floor);
  if (lexed_.text(begin) == "to" && context_.mention_over[begin] < 0) {
    group.embedding = Embedding::relative;  // "agreed to name groups related to …": no clause of its own
    return;
  }
  if (stands_in_time(begin, end)) {
    group.embedding = Embedding::relative;  // "…, two days before the Summit meets there"
    return;
  }
  group.subject = {begin, end};
  if (begin == floor) {
    group.embedding = embedding_by(groups_.back());  // "ensure the Quad continues"
    if (group.embedding == Embedding::main) group.embedding = Embedding::relative;
  }
  trim_front(group.subject);
}

bool ClauseFinder::is_parenthetic_comma(std::uint32_t comma, std::uint32_t floor) const {
  for (std::uint32_t i = comma; i > floor; --i) {
    if (lexed_.is_mark(i - 1, ',')) return true;
  }
  return false;
}

/// The last complementizer between the verbs opens this clause: "that they will", "which can".
bool ClauseFinder::find_complement_subject(VerbGroup& group, std::uint32_t floor, std::uint32_t end) const {
  for (std::uint32_t i = end; i > floor; --i) {
    const std::uint32_t at = i - 1;
    if (context_.mention_over[at] >= 0 ||
        !lexed_.word(at).is(WordClass::subordinator | WordClass::conditional))
      continue;
    const std::string_view text = lexed_.text(at);
    if (text == "so" || (text == "as" && closes_aside(at, end))) continue;
    // "once a year", "once again"
    const std::string_view behind = lexed_.text(at + 1);
    if (text == "once" && (behind == "a" || behind == "every" || behind == "per" || behind == "again" ||
                           behind == "more" || behind == "in"))
      continue;
    // "of that effort": an article there; "If needed, …": no clause.
    if (text == "that" && at > floor && lexed_.word(at - 1).is(WordClass::preposition)) continue;
    if (at == sentence_.first && opens_with_elliptic_condition()) continue;
    if (at + 1 == end) {
      group.embedding = Embedding::relative;  // "which can", "that are"
      return true;
    }
    // "A and B, which lead the group, | undertook to …"
    const bool aside = (text == "which" || text == "who" || text == "whose") && at > floor + 1 &&
                       lexed_.is_mark(at - 1, ',') && end < group.tokens.first && lexed_.is_mark(end, ',');
    if (aside) {
      group.subject = {floor, at - 1};
      narrow(group.subject);
      return true;
    }
    group.subject = {at + 1, end};
    if (text == "that" || text == "how") {
      group.embedding = governor(at);
    } else if (lexed_.word(at).is(WordClass::conditional)) {
      group.embedding = Embedding::conditional;
    } else if (equal_ignoring_case(text, "as") && group.kind == VerbGroupKind::present) {
      group.embedding = Embedding::relative;  // "As Chile continues to grow, …"
    } else {
      group.embedding =
          text == "while" || text == "as" || text == "because" || text == "although" || text == "whereas"
              ? Embedding::main
              : Embedding::relative;
    }
    narrow(group.subject);
    return true;
  }
  return false;
}

bool ClauseFinder::find_pronoun_subject(VerbGroup& group, std::uint32_t floor) const {
  const auto pronoun = pronoun_before(group.tokens.first, floor);
  if (!pronoun) return false;
  group.subject = {*pronoun, *pronoun + 1};
  if (*pronoun > floor && lexed_.text(*pronoun - 1) == "that") group.embedding = governor(*pronoun - 1);
  // "recalled that, in Lima, they agreed"
  const std::uint32_t that =
      floor == sentence_.first && lexed_.word(floor).is(VerbForm::gerund) ? floor + 1 : floor;
  if (that + 1 < *pronoun && lexed_.text(that) == "that") group.embedding = governor(that);
  // "our vision for what we hope to achieve", "As we continue to grow, …"
  const std::string_view opener = *pronoun > sentence_.first ? lexed_.text(*pronoun - 1) : std::string_view{};
  if (opener == "what" || (equal_ignoring_case(opener, "as") && group.kind == VerbGroupKind::present) ||
      (opener == "when" && asks_when(*pronoun - 1)))
    group.embedding = Embedding::relative;
  // "affirmed they will …", "believe they should …": "that" may be missing.
  if (*pronoun > sentence_.first && !groups_.empty() && groups_.back().tokens.last == *pronoun)
    group.embedding = embedding_by(groups_.back());
  if (*pronoun > floor && lexed_.word(*pronoun - 1).is(WordClass::conditional)) {
    group.embedding = Embedding::conditional;
  }
  return true;
}

/// "decide | when it will pay", "if and | when they open"; "in May, when we will meet" tells of a time.
bool ClauseFinder::asks_when(std::uint32_t when) const {
  if (when == sentence_.first || context_.mention_over[when - 1] >= 0) return false;
  const std::string_view before = lexed_.text(when - 1);
  return before == "and" || before == "or" || lexed_.word(when - 1).is(VerbForm::base | VerbForm::past);
}

/// "As part of that effort, …", "As reconfirmed by leaders, …": a comma ends it before the subject.
bool ClauseFinder::closes_aside(std::uint32_t as, std::uint32_t end) const {
  if (as > sentence_.first && !lexed_.is_mark(as - 1, ',')) return false;
  for (std::uint32_t i = as + 1; i < end; ++i) {
    if (context_.mention_over[i] < 0 && lexed_.is_mark(i, ',')) return true;
  }
  return false;
}

/// "we", "they" right before the verb: the subject, whatever stands before it.
std::optional<std::uint32_t> ClauseFinder::pronoun_before(std::uint32_t verb, std::uint32_t floor) const {
  std::uint32_t at = verb;
  while (at > floor && is_adverb(at - 1)) --at;
  if (at == floor || context_.mention_over[at - 1] >= 0) return std::nullopt;
  static constexpr std::array pronouns{"we", "they", "he", "she", "it"};
  const std::string_view text = lexed_.text(at - 1);
  const bool is_pronoun = std::any_of(pronouns.begin(), pronouns.end(), [text](std::string_view pronoun) {
    return equal_ignoring_case(text, pronoun);
  });
  return is_pronoun ? std::optional{at - 1} : std::nullopt;
}

/// "Norway, whose fleet sails far, will …": what stands before the relative clause, if that opens the
/// sentence.
TokenRange ClauseFinder::before_relative(const VerbGroup& relative) const {
  if (relative.embedding != Embedding::relative || relative.tokens.first < sentence_.first + 3) return {};
  for (std::uint32_t i = relative.tokens.first; i > sentence_.first + 1; --i) {
    if (!lexed_.is_mark(i - 1, ',')) continue;
    const std::string_view opener = lexed_.text(i);
    if (opener != "which" && opener != "who" && opener != "whose") continue;
    TokenRange phrase{sentence_.first, i - 1};
    narrow(phrase);
    return phrase;
  }
  return {};
}

/// "We affirm that A, which is to lead the talks, | must open ports": A must.
bool ClauseFinder::take_subject_of_that(const VerbGroup& relative, VerbGroup& group) const {
  const TokenRange head = before_relative(relative);
  for (std::uint32_t that = head.last; that > sentence_.first && !head.empty(); --that) {
    if (context_.mention_over[that - 1] >= 0 || lexed_.text(that - 1) != "that") continue;
    group.subject = {that, head.last};
    group.embedding = governor(that - 1);
    return true;
  }
  return false;
}

/// "make clear that attacks have no excuse, and must be condemned": of what is believed to be so it is asked.
bool ClauseFinder::is_demanded_too(const VerbGroup& believed, const VerbGroup& group) const {
  const std::string_view modal = lexed_.text(group.tokens.first);
  return believed.embedding == Embedding::belief && (modal == "must" || modal == "should");
}

void ClauseFinder::share_subject(VerbGroup& group) const {
  // A past or perfect verb goes on with the last such one; others with the verb before.
  const VerbGroup* from = &groups_.back();
  // "that it cannot be won and must never be fought": modal verbs go on with the modal verb before.
  const bool closed = group.tokens.first > sentence_.first && lexed_.is_mark(group.tokens.first - 1, ',');
  // "We intend to study how it can be done, and | will report": what is asked can, what we do will.
  const auto is_will = [&](std::uint32_t modal) {
    return lexed_.text(modal) == "will" || lexed_.text(modal) == "shall";
  };
  const bool parted = group.tokens.first > sentence_.first + 2 &&
                      lexed_.text(group.tokens.first - 1) == "and" &&
                      lexed_.is_mark(group.tokens.first - 2, ',') && is_will(group.tokens.first) &&
                      from->embedding != Embedding::main && !is_will(from->tokens.first);
  // "A and B, which are to lead the review, | shall report"
  const bool goes_on = group.kind == VerbGroupKind::modal &&
                       (from->kind == VerbGroupKind::modal || is_demanded_too(*from, group)) &&
                       !(closed && !before_relative(*from).empty()) && !parted;
  if (closed && !goes_on && take_subject_of_that(*from, group)) return;
  if (from->embedding != Embedding::main && !goes_on) {
    const auto earlier = std::find_if(groups_.rbegin(), groups_.rend(), [](const VerbGroup& candidate) {
      return candidate.embedding == Embedding::main && !candidate.subject.empty();
    });
    if (earlier != groups_.rend()) {
      from = &*earlier;
    } else if (const TokenRange head = before_relative(*from); !head.empty()) {
      group.subject = head;
      group.embedding = Embedding::main;
      return;
    }
  }
  group.subject = from->subject;
  group.embedding = from->embedding;
}

Embedding ClauseFinder::embedding_by(const VerbGroup& governor_group) const {
  const Word& word = lexed_.word(governor_group.head);
  const Word& lemma = word.lemma == unknown_word ? word : lexed_.gazetteer->lexicon.word(word.lemma);
  if (lemma.is(WordClass::belief)) return Embedding::belief;
  return lemma.is(WordClass::speech) ? Embedding::speech : Embedding::main;
}

Embedding ClauseFinder::governor(std::uint32_t that) const {
  std::uint32_t before = that;
  while (before > sentence_.first && (is_adverb(before - 1) || lexed_.is_mark(before - 1, ','))) --before;
  if (before == sentence_.first) return Embedding::main;
  --before;
  if (before + 1 < that && lexed_.is_mark(before + 1, ',')) before = before_aside(before + 1);
  before = before_addressee(before);
  if (lexed_.text(before) == "and" && !groups_.empty())
    return groups_.back().embedding;  // "that …, and that …"
  const Word& word = lexed_.word(before);
  const Word& lemma = word.lemma == unknown_word ? word : lexed_.gazetteer->lexicon.word(word.lemma);
  if (lemma.is(WordClass::belief) && word.is_verb()) return Embedding::belief;
  if (lemma.is(WordClass::speech) && word.is_verb()) return Embedding::speech;
  if (word.is(WordClass::commitment_noun) || (word.is(WordClass::speech) && !word.is(VerbForm::base)))
    return Embedding::speech;
  return opens_relative(before, that) ? Embedding::relative : Embedding::belief;
}

/// "pledge, from Lima, that": the verb before the aside that the comma closes, else what stands before the
/// comma.
std::uint32_t ClauseFinder::before_aside(std::uint32_t comma) const {
  constexpr std::uint32_t longest = 12;
  for (std::uint32_t i = comma - 1; i > sentence_.first && comma - i < longest; --i) {
    if (context_.mention_over[i] < 0 && lexed_.is_mark(i, ','))
      return lexed_.word(i - 1).is_verb() && context_.mention_over[i - 1] < 0 ? i - 1 : comma - 1;
  }
  return comma - 1;
}

/// "a source of strength that we will leverage": behind a plain noun "that we" is a relative clause, and what
/// the parties will do with the noun; "the view that we will …" is a belief.
bool ClauseFinder::opens_relative(std::uint32_t noun, std::uint32_t that) const {
  const Word& word = lexed_.word(noun);
  const bool plain = context_.mention_over[noun] < 0 && lexed_.token(noun).kind == TokenKind::word &&
                     !word.is_verb() &&
                     !word.is(WordClass::belief | WordClass::adverb | WordClass::preposition);
  return plain && noun + 1 == that && that + 1 < sentence_.last && lexed_.text(that + 1) == "we";
}

/// "assured President X that …", "informed the meeting that …": the verb before whom it was said to.
std::uint32_t ClauseFinder::before_addressee(std::uint32_t i) const {
  const Mention* told = context_.mention(i);
  const bool somebody =
      told != nullptr ? context_.type(*told) == EntityType::person || acts_like_state(context_, told->entity)
                      : lexed_.word(i).is(WordClass::meeting | WordClass::party_noun);
  if (!somebody) return i;
  std::uint32_t at = told != nullptr ? told->span.first : i;
  while (at > sentence_.first + 1 && (lexed_.is_capital(at - 1) || lexed_.text(at - 1) == "the")) --at;
  return at > sentence_.first && context_.mention_over[at - 1] < 0 && lexed_.word(at - 1).is_verb() ? at - 1
                                                                                                    : i;
}

std::uint32_t ClauseFinder::phrase_begin(std::uint32_t end, std::uint32_t floor) const {
  std::uint32_t begin = end;
  while (begin > floor) {
    const std::uint32_t at = begin - 1;
    if (const Mention* mention = context_.mention(at)) {
      begin = std::max(floor, mention->span.first);
      continue;
    }
    if (lexed_.is_mark(at, ',') && !joins_states(at, end)) break;
    const bool joins_mentions = lexed_.text(at) == "and" && context_.mention_over[begin] >= 0 && at > floor &&
                                context_.mention_over[at - 1] >= 0;
    const bool closes_list =
        lexed_.text(at) == "and" && at > floor && lexed_.is_mark(at - 1, ',') && joins_states(at - 1, end);
    const bool the_before_mention = lexed_.text(at) == "the";
    if (lexed_.text(at) == "and" && !joins_mentions && !closes_list && !joins_posts(at)) {
      // "Japan and the United States": the article stands between.
      if (!(begin < end && lexed_.text(begin) == "the" && at > floor && context_.mention_over[at - 1] >= 0))
        break;
    }
    if (lexed_.word(at).is(WordClass::pronoun) && !the_before_mention) return at;
    --begin;
  }
  return begin;
}

/// "as" opens the clause, at its beginning or behind a comma, and no comma ends it before the verb.
bool ClauseFinder::opens_with_as(std::uint32_t floor, std::uint32_t end) const {
  for (std::uint32_t i = end; i > floor; --i) {
    const std::uint32_t at = i - 1;
    if (context_.mention_over[at] >= 0) continue;
    if (lexed_.is_mark(at, ',')) return false;
    if (equal_ignoring_case(lexed_.text(at), "as"))
      return at == sentence_.first || lexed_.is_mark(at - 1, ',');
  }
  return false;
}

/// "two days before the Summit (meets)": when something is, or was, done.
bool ClauseFinder::stands_in_time(std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t i = begin; i + 1 < end; ++i) {
    const std::string_view text = lexed_.text(i);
    if (context_.mention_over[i] < 0 && (text == "before" || text == "after" || text == "until")) return true;
  }
  return false;
}

/// "Chile, | Peru, and Togo": the comma parts the names of states.
bool ClauseFinder::joins_states(std::uint32_t comma, std::uint32_t end) const {
  const auto is_state = [&](std::uint32_t i) {
    const Mention* mention = context_.mention(i);
    return mention != nullptr && context_.type(*mention) == EntityType::state;
  };
  std::uint32_t next = comma + 1;
  while (next < end && context_.mention_over[next] < 0 &&
         (lexed_.text(next) == "and" || lexed_.text(next) == "the"))
    ++next;
  return comma > sentence_.first && next < end && is_state(comma - 1) && is_state(next);
}

/// "the President and (the) Prime Minister"
bool ClauseFinder::joins_posts(std::uint32_t conjunction) const {
  const auto& posts = context_.recognition.posts;
  const std::uint32_t behind =
      conjunction + (conjunction + 1 < sentence_.last && lexed_.text(conjunction + 1) == "the" ? 2 : 1);
  const auto next =
      std::lower_bound(posts.begin(), posts.end(), behind,
                       [](const PostAt& post, std::uint32_t token) { return post.tokens.first < token; });
  return next != posts.end() && next != posts.begin() && next->tokens.first == behind &&
         std::prev(next)->tokens.last == conjunction;
}

}  // namespace entente
