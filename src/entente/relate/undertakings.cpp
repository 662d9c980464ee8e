#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/relate/circumstances.hpp"
#include "entente/relate/sentence_reader.hpp"

namespace entente {

void SentenceReader::reject(TokenRange tokens, std::string_view rule, std::string reason) {
  out_.rejected.push_back({id_, tokens, rule, std::move(reason)});
}

bool SentenceReader::lemma_is(std::uint32_t token, WordClass any_of) const {
  return lexed_.word(token).is_verb() && lexed_.is_form_of(token, any_of);
}

std::uint32_t SentenceReader::limit_of(const std::vector<VerbGroup>& groups, std::size_t g,
                                       const Subject& subject) const {
  for (std::size_t next = g + 1; next < groups.size(); ++next) {
    const VerbGroup& group = groups[next];
    if (group.embedding == Embedding::relative || group.embedding == Embedding::belief ||
        group.embedding == Embedding::conditional)
      continue;
    if (group.subject == groups[g].subject) return group.tokens.first;
    const Subject other = classify_subject(context_, group.subject, subject);
    // "We affirm that both will open ports and reiterate …": the subject may stand before this clause.
    if (other.kind == SubjectKind::party || other.kind == SubjectKind::joint)
      return group.subject.first > groups[g].head ? group.subject.first : group.tokens.first;
  }
  return sentence_.last;
}

void SentenceReader::add(const std::vector<Action>& actions, TokenRange trigger, Force force,
                         const Subject& subject, std::string_view rule, std::uint32_t clause_first) {
  for (std::size_t a = 0; a < actions.size(); ++a) {
    const Action& action = actions[a];
    Commitment commitment;
    commitment.sentence = id_;
    commitment.subject = subject_phrase_;
    commitment.trigger = trigger;
    commitment.segment = action.segment;
    commitment.action = action.lemma;
    commitment.force = action.weak ? Force::low : force;
    commitment.agents = subject.agents;
    commitment.rule = rule;
    commitment.topics = topics_of(context_, {action.verb, action.segment.last});
    // What stands before the verb ("Building on X, we will …") goes with the first action.
    const TokenRange words{a == 0 ? std::min(clause_first, action.segment.first) : action.segment.first,
                           action.segment.last};
    commitment.venues = venues_of(context_, words);
    commitment.due = due_of(context_, action.segment);
    out_.found.push_back(std::move(commitment));
  }
  // "identify and empower an authority": verbs that share one object share what it is about.
  const std::size_t first = out_.found.size() - actions.size();
  for (std::size_t a = actions.size(); a-- > 1;) {
    Commitment& before = out_.found[first + a - 1];
    if (before.topics.empty() && before.segment.size() <= 3) before.topics = out_.found[first + a].topics;
  }
  if (!actions.empty()) lead_in_ = {true, true, force, subject.agents, actions.front().lemma, trigger};
}

/// "will include efforts to address …": what they will do.
bool SentenceReader::includes_efforts(std::uint32_t verb, std::uint32_t limit) const {
  if (lemma_at(lexed_, verb) != "include") return false;
  return collect_actions(context_, verb, limit, ActionForm::base).front().lemma != "include";
}

bool SentenceReader::names_other_actor(TokenRange subject) const {
  return !subject.empty() && lexed_.word(subject.first).is(WordClass::foreign_party);
}

std::uint32_t SentenceReader::clause_first(const VerbGroup& group) const {
  return group.embedding == Embedding::main &&
                 (group.subject.empty() || group.tokens.first > group.subject.first)
             ? first_of_clause(group)
             : group.tokens.first;
}

std::uint32_t SentenceReader::first_of_clause(const VerbGroup& group) const {
  for (std::uint32_t i = group.tokens.first; i > sentence_.first; --i) {
    if (lexed_.is_mark(i - 1, ';') || lexed_.is_mark(i - 1, ':')) return i;
  }
  return sentence_.first;
}

/// The comma that closes the one at `i`, if `word` follows it: "decided, in principle, to open …"; else `i`.
std::uint32_t SentenceReader::closed_aside(std::uint32_t i, std::uint32_t last, std::string_view word) const {
  constexpr std::uint32_t longest = 14;
  if (!lexed_.is_mark(i, ',')) return i;
  last = std::min(last, i + longest);
  std::uint32_t close = i + 1;
  while (close + 1 < last && !lexed_.is_mark(close, ',')) ++close;
  return close + 1 < last && lexed_.text(close + 1) == word ? close : i;
}

/// "to conduct | or (knowingly) support": another verb behind the conjunction at `i`.
bool SentenceReader::joins_verb(std::uint32_t i, std::uint32_t limit) const {
  if (lexed_.text(i) != "or" && lexed_.text(i) != "and") return false;
  const std::uint32_t next = skip_adverbs(lexed_, i + 1, limit);
  return next < limit && context_.mention_over[next] < 0 && lexed_.word(next).is(VerbForm::base) &&
         (next > i + 1 || !lexed_.word(next).is(WordClass::noun_too));
}

std::optional<Complement> SentenceReader::complement_behind_to(std::uint32_t to, std::uint32_t limit,
                                                               bool gerund_binds) const {
  const std::uint32_t next = skip_adverbs(lexed_, to + 1, limit);
  if (next < limit && lexed_.is_mark(next, ':')) return inline_list(next, limit);
  if (next + 2 < limit && lexed_.text(next) == "the" && lexed_.text(next + 1) == "following")
    return std::nullopt;
  // Behind "seek to" stands a verb even where it could be a noun; "commit to" takes nouns as well.
  // "commit to press for …", "commit to press, in the Union, for …"
  // "resolved to complete, before the year ends, the work …", "to sign, jointly, a roadmap"
  static constexpr std::array<std::string_view, 7> objects{"for", "the", "a", "an", "its", "their", "our"};
  const bool aside = next + 1 < limit && std::ranges::any_of(objects, [&](std::string_view object) {
                       return closed_aside(next + 1, limit, object) > next + 1;
                     });
  // "resolved to move | beyond …"
  static constexpr std::array<std::string_view, 7> ways{"beyond", "towards",  "toward", "forward",
                                                        "ahead",  "together", "again"};
  const bool moves = next + 1 < limit && std::ranges::find(ways, lexed_.text(next + 1)) != ways.end();
  const bool takes_no_noun =
      !gerund_binds || aside || moves ||
      (next + 1 < limit && context_.mention_over[next + 1] < 0 &&
       (lexed_.text(next + 1) == "for" || lexed_.text(next + 1) == "in" || joins_verb(next + 1, limit)));
  const bool sure = takes_no_noun && next < limit && context_.mention_over[next] < 0 &&
                    lexed_.word(next).is(VerbForm::base);
  if (sure || can_be_action(context_, next, limit, ActionForm::infinitive, true))
    return Complement{next, ActionForm::infinitive};
  if (gerund_binds && can_be_action(context_, next, limit, ActionForm::gerund, true))
    return Complement{next, ActionForm::gerund};
  return std::nullopt;
}

std::optional<Complement> SentenceReader::complement_of(std::uint32_t verb, std::uint32_t limit) const {
  const bool gerund_binds =
      lemma_is(verb, WordClass::gerund_high) || lexed_.word(verb).is(WordClass::adjective_high);
  if (lemma_is(verb, WordClass::gerund_high) && has_object(verb, limit)) {
    const auto efforts = behind_efforts(verb, limit);
    return efforts ? efforts : behind_own_side(verb, limit);
  }
  std::uint32_t last = std::min(limit, verb + 9);
  for (std::uint32_t i = verb + 1; i < last; ++i) {
    if (context_.mention_over[i] >= 0) continue;
    const std::string_view text = lexed_.text(i);
    if (lexed_.word(i).is(WordClass::modal) && lexed_.word(i - 1).is(WordClass::conjunction))
      return std::nullopt;
    if (text == "to") return complement_behind_to(i, limit, gerund_binds);
    // "concurred in studying", "aim at removing"
    const bool takes_gerund = i == verb + 1 && ((text == "in" && lemma_at(lexed_, verb) == "concur") ||
                                                (text == "at" && lemma_at(lexed_, verb) == "aim"));
    if (takes_gerund && can_be_action(context_, i + 1, limit, ActionForm::gerund, true))
      return Complement{i + 1, ActionForm::gerund};
    if (lexed_.is_mark(i, ':')) return inline_list(i, limit);
    if (i == verb + 1) {
      const std::uint32_t close = closed_aside(i, limit, "to");
      if (close > i) {
        i = close;
        last = std::max(last, std::min(limit, close + 2));
        continue;
      }
    }
    // Only a short phrase of time or manner may stand between: "committed in the near term to …".
    if (lexed_.is_mark(i, ',') || text == "that" || text == "on" || text == "upon" ||
        lexed_.word(i).is(VerbForm::gerund))
      return std::nullopt;
  }
  return std::nullopt;
}

/// "committed their full efforts toward guiding …"
std::optional<Complement> SentenceReader::behind_efforts(std::uint32_t verb, std::uint32_t limit) const {
  constexpr std::uint32_t longest = 5;
  for (std::uint32_t i = verb + 1; i + 2 < limit && i < verb + longest; ++i) {
    if (context_.mention_over[i] >= 0) return std::nullopt;
    if (!lexed_.word(i).is(WordClass::effort_noun)) continue;
    const std::string_view next = lexed_.text(i + 1);
    if (next != "to" && next != "toward" && next != "towards") return std::nullopt;
    for (const ActionForm form : {ActionForm::gerund, ActionForm::infinitive}) {
      if (can_be_action(context_, i + 2, limit, form, true)) return Complement{i + 2, form};
    }
  }
  return std::nullopt;
}

/// "committed their administrations to opening …", "recommitted Chile and Peru to share …": those who speak
/// or whom they lead.
std::optional<Complement> SentenceReader::behind_own_side(std::uint32_t verb, std::uint32_t limit) const {
  constexpr std::uint32_t longest = 9;
  bool own = false;
  for (std::uint32_t i = verb + 1; i + 1 < limit && i < verb + longest; ++i) {
    if (const Mention* mention = context_.mention(i)) {
      if (!context_.is_party(mention->entity)) return std::nullopt;
      own = true;
      i = mention->span.last - 1;
      continue;
    }
    if (own && lexed_.text(i) == "to") return complement_behind_to(i, limit, true);
    const Word& word = lexed_.word(i);
    if (word.is(WordClass::party_noun)) {
      own = own || lexed_.word(i - 1).is(WordClass::possessive | WordClass::determiner);
    } else if (!word.is(WordClass::possessive | WordClass::determiner | WordClass::conjunction)) {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

/// "has committed additional ships to support …" tells what was given, not what will be done.
bool SentenceReader::has_object(std::uint32_t verb, std::uint32_t limit) const {
  const std::uint32_t next = skip_adverbs(lexed_, verb + 1, limit);
  if (next >= limit) return false;
  // "devoting $42 million to protect …"
  const bool money =
      lexed_.is_mark(next, '$') || lexed_.text(next) == "\u20AC" || lexed_.text(next) == "\u00A3";
  if (money || lexed_.token(next).kind == TokenKind::number) return true;
  if (lexed_.token(next).kind == TokenKind::punctuation) return false;
  if (context_.mention_over[next] >= 0) return true;
  const Word& word = lexed_.word(next);
  return lexed_.text(next) != "to" && !word.is(WordClass::preposition | WordClass::pronoun |
                                               WordClass::subordinator | WordClass::conjunction);
}

std::optional<Complement> SentenceReader::inline_list(std::uint32_t colon, std::uint32_t limit) const {
  const std::uint32_t next =
      skip_adverbs(lexed_, skip_enumerator(lexed_, skip_adverbs(lexed_, colon + 1, limit), limit), limit);
  if (!can_be_action(context_, next, limit, ActionForm::any, true)) return std::nullopt;
  return Complement{next, ActionForm::any};
}

bool SentenceReader::opens_list(std::uint32_t verb) const {
  if (sentence_.last == sentence_.first || !lexed_.is_mark(sentence_.last - 1, ':')) return false;
  constexpr std::uint32_t announcing_distance = 12;
  if (sentence_.last - verb <= announcing_distance) return true;
  // "we agree to the following steps to ensure …:"
  for (std::uint32_t i = verb + 1; i < verb + 4; ++i) {
    if (lexed_.text(i) == "following") return true;
  }
  return false;
}

bool SentenceReader::announces_list() const {
  constexpr std::uint32_t farthest = 6;
  if (sentence_.size() <= farthest || !lexed_.is_mark(sentence_.last - 1, ':')) return false;
  for (std::uint32_t i = std::max(sentence_.last - farthest, sentence_.first + 2); i < sentence_.last; ++i) {
    if (context_.mention_over[i] >= 0 || lexed_.text(i) != "following" || lexed_.text(i - 1) != "the")
      continue;
    const std::string_view by = lexed_.text(i - 2);
    return by == "through" || by == "by" || by == "via";
  }
  return false;
}

bool SentenceReader::bind(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here,
                          Force force, std::string_view rule) {
  const VerbGroup& group = groups[g];
  const std::uint32_t limit = limit_of(groups, g, here);
  if (const auto complement = complement_of(group.head, limit)) {
    // "committed to deepen their ties through the following steps:": what will be done is told below.
    if (g + 1 == groups.size() && announces_list()) {
      lead_in_ = {true, true, force, here.agents, lemma_at(lexed_, complement->verb), group.tokens};
      return true;
    }
    add(collect_actions(context_, complement->verb, limit, complement->form),
        {group.tokens.first, complement->verb}, force, here, rule, clause_first(group));
    return true;
  }
  if (opens_list(group.head)) {
    lead_in_ = {true, true, force, here.agents, {}, group.tokens};
    // "agreed on four joint actions:" announces them.
    if (lexed_.word(sentence_.last - 2).is(WordTrait::announced)) return true;
  }
  return bind_noun(group, here, force, limit);
}

/// "agreed on the creation of …", "commit to the full implementation of …".
bool SentenceReader::bind_noun(const VerbGroup& group, const Subject& here, Force force,
                               std::uint32_t limit) {
  if (force != Force::high || !lemma_is(group.head, WordClass::undertake_high)) return false;
  // "pledged continued support for …", "pledged his full cooperation"
  if (lemma_at(lexed_, group.head) == "pledge" && has_object(group.head, limit)) {
    std::uint32_t first = skip_adverbs(lexed_, group.head + 1, limit);
    while (first < limit && lexed_.word(first).is(WordClass::determiner | WordClass::possessive)) ++first;
    const std::vector<Action> actions = nouns_of_action(first);
    add(actions, {group.tokens.first, first}, force, here, commitment_rule::undertaking, clause_first(group));
    return !actions.empty();
  }
  const std::uint32_t to = skip_adverbs(lexed_, group.head + 1, limit);
  if (to >= limit || (lexed_.text(to) != "to" && lexed_.text(to) != "on")) return false;
  // "agreed to sharing" is no English for what will be done; "agreed on sharing" is.
  const std::uint32_t next = skip_adverbs(lexed_, to + 1, limit);
  if (lexed_.text(to) == "to" && next < limit && lexed_.word(next).is(VerbForm::gerund)) return false;
  const std::size_t before = out_.found.size();
  bind_nominal({group.tokens.first, to + 1}, to, here, force, group);
  return out_.found.size() > before;
}

}  // namespace entente
