// Undertakings that the present alone makes: "look forward to", "continue", "encourage", "are planning to".
#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/relate/circumstances.hpp"
#include "entente/relate/sentence_reader.hpp"

namespace entente {

/// "are building" reports; "are planning to build", "are renewing our commitment to build" bind.
void SentenceReader::read_progressive(const std::vector<VerbGroup>& groups, std::size_t g,
                                      const Subject& here) {
  const VerbGroup& group = groups[g];
  if (lemma_is(group.head, WordClass::reaffirm) && read_nominal(group, here)) return;
  const std::string lemma = lemma_at(lexed_, group.head);
  const std::uint32_t next = skip_adverbs(lexed_, group.head + 1, sentence_.last);
  const bool to = next < sentence_.last && lexed_.text(next) == "to";  // not "are planning a workshop to …"
  if (to && (lemma == "plan" || lemma == "intend" || lemma == "aim")) {
    bind(groups, g, here, Force::low, commitment_rule::undertaking);
  } else {
    read_looking_forward(group, here, limit_of(groups, g, here));
  }
}

/// Verbs that bind by standing in the bare present: look forward, continue, encourage.
void SentenceReader::read_present(const VerbGroup& group, const Subject& here, std::uint32_t limit) {
  const std::uint32_t next = skip_adverbs(lexed_, group.head + 1, limit);
  if (embedded_in_belief(group, commitment_rule::present_weak) || group.embedding == Embedding::relative)
    return;
  if (lemma_at(lexed_, group.head) == "look" && next_words_are(group.head + 1, "forward", "to")) {
    read_looking_forward(group, here, limit);
    return;
  }
  if (lemma_is(group.head, WordClass::aspect) && next < limit) {
    // "continue to share", "continue sharing", "continue our work on …"
    const bool goes_on = lexed_.text(next) == "to" || lexed_.word(next).is(VerbForm::gerund) ||
                         (context_.mention_over[next] < 0 && lexed_.word(next).is(WordClass::possessive) &&
                          !lexed_.word(next).is(WordClass::preposition));
    if (!goes_on) return;
    const std::vector<Action> actions = collect_actions(context_, group.head, limit, ActionForm::base);
    // "continues to be the seat of …" tells what is.
    if (actions.front().lemma == "be") return;
    // "continue to call for …" asks others.
    if (lemma_is(actions.front().verb, WordClass::belief)) {
      reject(group.tokens, commitment_rule::present_weak, "a call on others");
      return;
    }
    add(actions, group.tokens, Force::low, here, commitment_rule::present_weak, clause_first(group));
    return;
  }
  // "supports implementing the terms of …"; "supports the Framework" endorses a text and is no undertaking.
  if (lemma_at(lexed_, group.head) == "support" &&
      can_be_action(context_, next, limit, ActionForm::gerund, true)) {
    add(collect_actions(context_, next, limit, ActionForm::gerund), group.tokens, Force::low, here,
        commitment_rule::present_weak, clause_first(group));
    return;
  }
  if (lemma_at(lexed_, group.head) == "support" && supports_efforts(group.head, limit)) {
    add(collect_actions(context_, group.head, limit, ActionForm::base), group.tokens, Force::low, here,
        commitment_rule::present_weak, clause_first(group));
    return;
  }
  if (lemma_is(group.head, WordClass::present_low)) read_encouragement(group, here, limit);
}

/// "We look to increase …"; "look to the future" and "look forward to" do not aim.
bool SentenceReader::looks_to_act(const VerbGroup& group) const {
  return lemma_at(lexed_, group.head) == "look" && group.head + 2 < sentence_.last &&
         lexed_.text(group.head + 1) == "to" && context_.mention_over[group.head + 2] < 0 &&
         lexed_.word(group.head + 2).is(VerbForm::base);
}

/// "We look forward to sharing …", "are looking forward to sharing …".
void SentenceReader::read_looking_forward(const VerbGroup& group, const Subject& here, std::uint32_t limit) {
  if (lemma_at(lexed_, group.head) != "look" || !next_words_are(group.head + 1, "forward", "to")) return;
  const std::uint32_t verb = skip_adverbs(lexed_, group.head + 3, limit);
  // "look forward to Chile hosting the next round": Chile will.
  const Mention* other = verb < limit ? context_.mention(verb) : nullptr;
  if (other != nullptr && context_.is_party(other->entity) &&
      can_be_action(context_, other->span.last, limit, ActionForm::gerund, true)) {
    add(collect_actions(context_, other->span.last, limit, ActionForm::gerund), {group.tokens.first, verb},
        Force::low, {SubjectKind::party, {other->entity}}, commitment_rule::look_forward,
        clause_first(group));
    return;
  }
  if (!can_be_action(context_, verb, limit, ActionForm::gerund, true)) {
    // "look forward to the summit and to meeting again"
    const auto second = second_complement(verb);
    if (second && *second + 1 < limit &&
        can_be_action(context_, *second + 1, limit, ActionForm::gerund, true)) {
      add(collect_actions(context_, *second + 1, limit, ActionForm::gerund),
          {group.tokens.first, *second + 1}, Force::low, here, commitment_rule::look_forward,
          clause_first(group));
    }
    return;
  }
  add(collect_actions(context_, verb, limit, ActionForm::gerund), {group.tokens.first, verb}, Force::low,
      here, commitment_rule::look_forward, clause_first(group));
}

bool SentenceReader::next_words_are(std::uint32_t i, std::string_view first, std::string_view second) const {
  return i + 1 < sentence_.last && lexed_.text(i) == first && lexed_.text(i + 1) == second;
}

void SentenceReader::read_encouragement(const VerbGroup& group, const Subject& here, std::uint32_t limit) {
  bool list = false;  // "encouraged A, B and C to …"
  for (std::uint32_t i = group.head + 1; i < limit; ++i) {
    const bool comma = lexed_.is_mark(i, ',');
    if (lexed_.is_mark(i, ';') || (comma && context_.mention_over[i - 1] < 0)) break;
    list = list || comma;
    if (lexed_.text(i) != "to" || !can_be_action(context_, i + 1, limit, ActionForm::infinitive, true))
      continue;
    // "the leaders" may be others: it takes "their officials", or organs of theirs.
    const TokenRange addressee{group.head + 1, i};
    const bool theirs = lexed_.word(addressee.first).is(WordClass::possessive) && is_own_side(addressee);
    if (theirs || are_own_organs(addressee)) {
      add(collect_actions(context_, i + 1, limit, ActionForm::infinitive), {group.tokens.first, i + 1},
          Force::low, here, commitment_rule::instruction, clause_first(group));
      return;
    }
    // "encourage trade with A, B and to VERB": the list is of no addressees
    const bool article = lexed_.word(addressee.first).is(WordClass::determiner);
    if (list && context_.mention_over[addressee.first + (article ? 1U : 0U)] < 0) break;
    if (group.kind == VerbGroupKind::present)
      reject(group.tokens, commitment_rule::present_weak, "a call on others");
    return;
  }
  if (group.kind != VerbGroupKind::present) return;
  add(collect_actions(context_, group.head, limit, ActionForm::base), group.tokens, Force::low, here,
      commitment_rule::present_weak, clause_first(group));
}

bool SentenceReader::supports_efforts(std::uint32_t verb, std::uint32_t limit) const {
  constexpr std::uint32_t longest_front = 4;
  constexpr std::uint32_t longest_owner = 20;
  std::uint32_t noun = verb + 1;
  while (noun < std::min(limit, verb + longest_front) && context_.mention_over[noun] < 0 &&
         lexed_.text(noun) != "efforts")
    ++noun;
  if (noun + 2 >= limit || lexed_.text(noun) != "efforts") return false;
  if (lexed_.text(noun + 1) == "to")
    return can_be_action(context_, noun + 2, limit, ActionForm::infinitive, true);
  if (lexed_.text(noun + 1) != "of") return false;
  for (std::uint32_t i = noun + 2; i + 1 < std::min(limit, noun + longest_owner); ++i) {
    if (lexed_.text(i) == "to") return can_be_action(context_, i + 1, limit, ActionForm::infinitive, true);
  }
  return false;
}

}  // namespace entente
