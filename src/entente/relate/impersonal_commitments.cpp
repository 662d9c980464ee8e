// What is agreed without a word of who agrees, and what is agreed of things: "It was agreed to …", "agreed
// that the exchange should be continued", "the next meeting, which will take place in …".
#include <algorithm>
#include <array>

#include "entente/base/text.hpp"
#include "entente/relate/circumstances.hpp"
#include "entente/relate/sentence_reader.hpp"
#include "entente/relate/speakers.hpp"

namespace entente {

/// "It was decided to launch …": those who speak decided it.
bool SentenceReader::read_it_was_agreed(const std::vector<VerbGroup>& groups, std::size_t g) {
  const VerbGroup& group = groups[g];
  if (!is_it_agreed(group) || context_.parties.empty()) return false;
  const std::uint32_t behind = group.head + 1;
  // "It was decided by Chile to …"
  const bool by = behind + 1 < sentence_.last && lexed_.text(behind) == "by";
  const Mention* who = by ? context_.mention(behind + 1) : nullptr;
  if (by && (who == nullptr || !context_.is_party(who->entity))) return false;
  const std::vector<EntityId> agents = by ? std::vector{who->entity} : context_.parties;
  bind(groups, g, {SubjectKind::party, agents}, Force::high, commitment_rule::undertaking);
  return true;
}

/// Not "It was not agreed to …" nor "When it was agreed to …".
bool SentenceReader::is_it_agreed(const VerbGroup& group) const {
  if (group.embedding != Embedding::main || group.subject.size() != 1 ||
      !equal_ignoring_case(lexed_.text(group.subject.first), "it") ||
      !lemma_is(group.head, WordClass::undertake_high)) {
    return false;
  }
  const std::uint32_t it = group.subject.first;
  return !group.negated &&
         (it == sentence_.first || !lexed_.word(it - 1).is(WordClass::subordinator | WordClass::conditional));
}

/// "We agreed that …", "It was decided that …": the verb whose that-clause the group at `g` is.
bool SentenceReader::is_agreed(const std::vector<VerbGroup>& groups, std::size_t g) const {
  if (groups[g].embedding != Embedding::speech) return false;
  for (std::size_t before = g; before > 0; --before) {
    const VerbGroup& group = groups[before - 1];
    if (group.embedding != Embedding::main) continue;
    return lemma_is(group.head, WordClass::undertake_high) && lemma_at(lexed_, group.head) != "concur";
  }
  return false;
}

/// "agreed that the exchange should be continued": it binds, weakly, to what will be done with the thing.
bool SentenceReader::read_agreed_passive(const std::vector<VerbGroup>& groups, std::size_t g, Force force,
                                         std::uint32_t participle, std::uint32_t limit) {
  const VerbGroup& group = groups[g];
  // "agreed that all hostages must be released" asks it of others.
  if (!is_agreed(groups, g) || context_.parties.empty() || names_other_actor(group.subject) ||
      lexed_.text(group.tokens.first) == "must")
    return false;
  add(passive_actions(participle, limit), {group.tokens.first, participle + 1}, force,
      {SubjectKind::party, context_.parties}, commitment_rule::passive, group.tokens.first);
  return true;
}

/// "the Committee, which will hold its seventh meeting in …": a meeting of ours that is to come.
bool SentenceReader::read_meeting_to_come(const VerbGroup& group, std::uint32_t limit) {
  static constexpr std::array verbs{"hold", "take", "convene", "meet", "host"};
  const std::uint32_t which = group.tokens.first;
  if (context_.parties.empty() || which < sentence_.first + 3 || lexed_.text(which - 1) != "which")
    return false;
  const bool passive = lexed_.text(group.head) == "be";
  const std::uint32_t verb = passive ? skip_adverbs(lexed_, group.head + 1, limit) : group.head;
  if (verb >= limit || context_.mention_over[verb] >= 0) return false;
  const std::string lemma = lemma_at(lexed_, verb);
  const bool meets = std::find(verbs.begin(), verbs.end(), lemma) != verbs.end() &&
                     (lemma != "take" || (verb + 1 < limit && lexed_.text(verb + 1) == "place")) &&
                     is_meeting_of_ours(which - 1);
  // "which will have its seat in Lima" says what it is.
  if (!meets && (lemma == "have" || !is_set_up_by_us(which - 1))) return false;
  add(collect_actions(context_, verb, limit, ActionForm::base), group.tokens, Force::high,
      {SubjectKind::party, context_.parties}, commitment_rule::modal, group.tokens.first);
  return true;
}

/// "decided to set up a joint group on reefs, | which shall report": what a new body of theirs will do, they
/// do.
bool SentenceReader::is_set_up_by_us(std::uint32_t which) const {
  constexpr std::uint32_t longest = 14;
  constexpr std::uint32_t longest_front = 5;  // "up an informal contact"
  if (!lexed_.is_mark(which - 1, ',')) return false;
  const auto sets_up = [&](std::uint32_t article) {
    const std::uint32_t verb = lexed_.text(article - 1) == "up" ? article - 2 : article - 1;
    const std::string lemma = lemma_at(lexed_, verb);
    return lemma == "set" || lemma == "establish" || lemma == "create" || lemma == "form";
  };
  // "to establish a Chile-Peru Reef Dialogue, | which will report"
  if (const Mention* body = context_.mention(which - 2)) {
    if (body->span.first < sentence_.first + 4) return false;
    const std::uint32_t article = body->span.first - 1;
    return context_.type(*body) == EntityType::forum &&
           (lexed_.text(article) == "a" || lexed_.text(article) == "an") && sets_up(article) &&
           is_joint(context_, body->entity);
  }
  for (std::uint32_t i = which - 1; i > sentence_.first + 1 && which - i < longest; --i) {
    if (context_.mention_over[i] >= 0 || !lexed_.word(i).is(WordClass::joint_body)) continue;
    for (std::uint32_t article = i; article > sentence_.first + 1 && i - article < longest_front; --article) {
      if (lexed_.text(article - 1) != "a" && lexed_.text(article - 1) != "an") continue;
      return sets_up(article - 1);
    }
    return false;
  }
  return false;
}

/// What stands before the relative clause at `which`: "the next meeting", "the Joint Committee".
bool SentenceReader::is_meeting_of_ours(std::uint32_t which) const {
  constexpr std::uint32_t longest = 6;
  std::uint32_t end = which;
  if (lexed_.is_mark(end - 1, ',')) --end;
  if (end == sentence_.first) return false;
  std::uint32_t first = end - 1;
  if (const Mention* mention = context_.mention(first)) {
    first = mention->span.first;
  } else {
    if (!lexed_.word(first).is(WordClass::meeting | WordClass::joint_body)) return false;
    while (first > sentence_.first && end - first < longest && context_.mention_over[first - 1] < 0 &&
           !lexed_.word(first).is(WordClass::determiner | WordClass::possessive))
      --first;
  }
  return classify_subject(context_, {first, end}, Subject{}).kind == SubjectKind::joint;
}

/// "“We shall not take it for granted,” said Minister A": a person's words, and nobody's undertaking. What
/// "the leaders said" is theirs.
std::vector<TokenRange> SentenceReader::words_of_a_person() const {
  std::vector<TokenRange> quoted;
  bool inside = false;
  bool said = false;
  for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
    const std::string_view text = lexed_.text(i);
    const bool straight = text == "\"";
    if (!inside && (straight || text == "\u201C")) {
      quoted.push_back({i, sentence_.last});
      inside = true;
    } else if (inside && (straight || text == "\u201D")) {
      quoted.back().last = i;
      inside = false;
    } else if (!inside && context_.mention_over[i] < 0 && (text == "said" || text == "added")) {
      const bool by_all =
          i > sentence_.first && context_.mention_over[i - 1] < 0 &&
          (lexed_.word(i - 1).is(WordClass::pronoun) ||
           (lexed_.word(i - 1).is(WordClass::party_noun) && lexed_.text(i - 1).ends_with('s')));
      said = said || !by_all;
    }
  }
  return said ? quoted : std::vector<TokenRange>{};
}

}  // namespace entente
