#include "entente/relate/sentence_reader.hpp"

#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/relate/circumstances.hpp"

namespace entente {

LeadIn SentenceReader::read(Subject& subject) {
  const auto groups = find_clauses(context_, sentence_);
  lead_in_.of_parties = groups.empty();  // a label: "Biotechnology:"
  headless_ = !groups.empty() && groups.front().kind == VerbGroupKind::past &&
              groups.front().embedding == Embedding::main && groups.front().subject.empty();
  for (std::size_t g = 0; g < groups.size(); ++g) read_group(groups, g, subject);
  read_purposes(groups, subject);
  read_absolutes(groups, subject);
  read_apposition(groups, subject);
  read_open_modal(subject);
  return lead_in_;
}

/// "met in Lima to reaffirm their commitment to sharing …": the purpose of a meeting is a speech act.
void SentenceReader::read_purposes(const std::vector<VerbGroup>& groups, const Subject& subject) {
  std::size_t g = 0;
  for (std::uint32_t i = sentence_.first; i + 2 < sentence_.last; ++i) {
    while (g + 1 < groups.size() && groups[g + 1].tokens.first <= i) ++g;
    if (lexed_.text(i) != "to") continue;
    const std::uint32_t verb = skip_adverbs(lexed_, i + 1, sentence_.last);
    if (verb >= sentence_.last || context_.mention_over[verb] >= 0) continue;
    if (!lexed_.word(verb).is(VerbForm::base) || !lemma_is(verb, WordClass::reaffirm)) continue;
    if (groups.empty() || groups[g].kind != VerbGroupKind::past || groups[g].embedding != Embedding::main ||
        groups[g].tokens.first > i || lemma_is(groups[g].head, WordClass::undertake_high)) {
      continue;
    }
    VerbGroup purpose = groups[g];
    purpose.tokens = {verb, verb + 1};
    purpose.head = verb;
    purpose.kind = VerbGroupKind::present;
    read_nominal(purpose, classify_subject(context_, purpose.subject, subject));
  }
}

/// "Reaffirming their commitment to opening trade, the leaders …", "…, committing to open trade": a
/// participle of the subject that binds as its verb would.
void SentenceReader::read_absolutes(const std::vector<VerbGroup>& groups, const Subject& subject) {
  const VerbGroup* main = nullptr;
  for (const VerbGroup& group : groups) {
    if (main == nullptr && group.embedding == Embedding::main && !group.subject.empty()) main = &group;
  }
  if (main == nullptr) return;
  const Subject here = classify_subject(context_, main->subject, subject);
  if (here.kind != SubjectKind::party && here.kind != SubjectKind::joint) return;
  read_plans(*main, here);
  for (std::uint32_t i = sentence_.first; i + 3 < sentence_.last; ++i) {
    if (context_.mention_over[i] >= 0 || !lexed_.word(i).is(VerbForm::gerund)) continue;
    const bool set_off = i == sentence_.first || lexed_.is_mark(i - 1, ',') ||
                         lexed_.text(i - 1) == "\u2013" || lexed_.text(i - 1) == "\u2014";
    if (!set_off) continue;
    VerbGroup absolute = *main;
    absolute.tokens = {i, i + 1};
    absolute.head = i;
    absolute.kind = VerbGroupKind::present;
    if (lemma_is(i, WordClass::gerund_high) && !has_object(i, sentence_.last)) {
      if (const auto complement = complement_of(i, sentence_.last))
        add(collect_actions(context_, complement->verb, sentence_.last, complement->form), absolute.tokens,
            Force::high, here, commitment_rule::apposition, i);
    } else if (lemma_is(i, WordClass::reaffirm) && !lemma_is(i, WordClass::belief) &&
               lexed_.word(i + 1).is(WordClass::possessive)) {
      read_nominal(absolute, here);
    }
  }
}

/// "have launched workstreams, with plans to launch more"
void SentenceReader::read_plans(const VerbGroup& main, const Subject& here) {
  for (std::uint32_t i = main.tokens.last; i + 3 < sentence_.last; ++i) {
    if (context_.mention_over[i] >= 0 || lexed_.text(i) != "with" || !lexed_.is_mark(i - 1, ',')) continue;
    std::uint32_t noun = i + 1;
    while (noun < i + 3 && lexed_.word(noun).is(WordClass::determiner)) ++noun;
    const bool plans = lexed_.word(noun).is(WordTrait::infinitive_noun) &&
                       lexed_.word(noun).is(WordClass::commitment_noun_low) && lexed_.text(noun + 1) == "to";
    if (plans && can_be_action(context_, noun + 2, sentence_.last, ActionForm::infinitive, true))
      add(collect_actions(context_, noun + 2, sentence_.last, ActionForm::infinitive), {i, noun + 2},
          Force::low, here, commitment_rule::apposition, i);
  }
}

/// "We will:" at the end of a sentence: the items behind it are what will be done.
void SentenceReader::read_open_modal(const Subject& subject) {
  if (lead_in_.binds || sentence_.size() < 3 || !lexed_.is_mark(sentence_.last - 1, ':')) return;
  std::uint32_t modal = sentence_.last - 2;
  if (lexed_.word(modal).is(WordClass::quantifier)) --modal;  // "will each:"
  const Word& word = lexed_.word(modal);
  if (!word.is(WordClass::modal_high | WordClass::modal_low)) return;
  const Subject here = classify_subject(context_, last_phrase(modal), subject);
  if (here.kind != SubjectKind::party && here.kind != SubjectKind::joint) return;
  lead_in_ = {true,        true, word.is(WordClass::modal_high) ? Force::high : Force::low,
              here.agents, {},   {modal, modal + 1}};
}

/// What stands between the last comma and `end`.
TokenRange SentenceReader::last_phrase(std::uint32_t end) const {
  std::uint32_t first = end;
  while (first > sentence_.first && !lexed_.is_mark(first - 1, ',')) --first;
  return {first, end};
}

void SentenceReader::read_group(const std::vector<VerbGroup>& groups, std::size_t g, Subject& subject) {
  const VerbGroup& group = groups[g];
  subject_phrase_ = group.subject;
  const Subject here = subject_of(group, subject);
  const bool party_like = here.kind == SubjectKind::party || here.kind == SubjectKind::joint;
  if (party_like && group.embedding != Embedding::relative) {
    subject = here;
  } else if (here.kind == SubjectKind::other && group.subject.size() > 1 &&
             group.embedding == Embedding::main) {
    subject.passed = true;
  }
  const bool calls = lemma_is(group.head, WordClass::belief | WordClass::present_low) &&
                     lemma_at(lexed_, group.head) != "welcome";
  lead_in_.of_parties = lead_in_.of_parties || (party_like && group.embedding == Embedding::main && !calls);
  switch (group.kind) {
    case VerbGroupKind::modal:
      read_modal(groups, g, here);
      break;
    case VerbGroupKind::participle:
      read_participle(groups, g, here);
      break;
    case VerbGroupKind::perfect:
    case VerbGroupKind::past:
    case VerbGroupKind::present:
      read_finite(groups, g, here);
      break;
    case VerbGroupKind::copula:
      read_copula(groups, g, here);
      break;
    case VerbGroupKind::progressive:
      if (party_like && group.embedding == Embedding::main) read_progressive(groups, g, here);
      break;
  }
}

Subject SentenceReader::subject_of(const VerbGroup& group, const Subject& antecedent) const {
  if (group.embedding == Embedding::performative) {
    return is_said_by_parties(group) ? Subject{SubjectKind::party, context_.parties}
                                     : Subject{SubjectKind::other, {}};
  }
  if (group.embedding == Embedding::relative && group.subject.empty()) return {SubjectKind::other, {}};
  // "The Ministers / – agreed to …": who did is told in the line above.
  if (headless_ && group.subject.empty() && group.embedding == Embedding::main)
    return {SubjectKind::party, context_.parties};
  const Subject subject = classify_subject(context_, group.subject, antecedent);
  // "Members reaffirmed …" tells of those who met; "members should …" is for all.
  if (subject.kind == SubjectKind::generic && group.kind == VerbGroupKind::past &&
      lemma_is(group.head, WordClass::reaffirm))
    return {SubjectKind::party, subject.agents};
  return subject;
}

/// Not "We call on all states to: / – Agree to …", where the lead-in says who is to agree.
bool SentenceReader::is_said_by_parties(const VerbGroup& group) const {
  const std::uint32_t verb = group.tokens.first;
  if (verb > sentence_.first && equal_ignoring_case(lexed_.text(verb - 1), "hereby")) return true;
  const Sentence& sentence = lexed_.segmentation->sentences[id_.index()];
  const bool item = lexed_.document->blocks[sentence.block.index()].kind == BlockKind::list_item;
  // "Hereby: / (a) UNDERTAKE to …"
  if (sentence.lead_in) {
    const TokenRange above = lexed_.segmentation->sentences[sentence.lead_in->index()].tokens;
    if (above.size() > 1 && equal_ignoring_case(lexed_.text(above.last - 2), "hereby")) return true;
  }
  return !item && (sentence_.first == 0 || !lexed_.is_mark(sentence_.first - 1, ':'));
}

bool SentenceReader::embedded_in_belief(const VerbGroup& group, std::string_view rule) {
  if (group.embedding == Embedding::belief)
    reject(group.tokens, rule, "inside a belief, recognition or demand");
  if (group.embedding == Embedding::conditional) reject(group.tokens, rule, "a condition or question");
  return group.embedding == Embedding::belief || group.embedding == Embedding::conditional;
}

void SentenceReader::read_modal(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here) {
  const VerbGroup& group = groups[g];
  const Word& modal = lexed_.word(group.tokens.first);
  const bool high = modal.is(WordClass::modal_high | WordClass::be) ||  // "is to VERB" binds as a modal does
                    is_reported_will(group, here);
  if (!high && !modal.is(WordClass::modal_low)) return;
  if (embedded_in_belief(group, commitment_rule::modal)) return;
  // "All parties must allow access": those to a conflict, of whom it is asked.
  if (!is_will(group) && names_all_parties(group.subject)) return;
  const std::uint32_t limit = limit_of(groups, g, here);
  std::uint32_t verb = group.head;
  if (here.kind == SubjectKind::effort && lemma_at(lexed_, verb) == "include") {
    const std::uint32_t gerund = skip_adverbs(lexed_, verb + 1, limit);
    if (can_be_action(context_, gerund, limit, ActionForm::gerund, true)) {
      add(collect_actions(context_, gerund, limit, ActionForm::gerund), group.tokens,
          high ? Force::high : Force::low, {SubjectKind::party, context_.parties}, commitment_rule::efforts,
          group.tokens.first);
      return;
    }
  }
  // "Our cooperation will focus on …", "this effort will seek to …": what they do together is theirs.
  const bool theirs = here.kind == SubjectKind::effort && group.embedding == Embedding::main &&
                      (lemma_at(lexed_, verb) == "focus" || lemma_is(verb, WordClass::attempt) ||
                       lemma_is(verb, WordClass::explore) || includes_efforts(verb, limit));
  if (theirs) {
    add(collect_actions(context_, verb, limit, ActionForm::base), group.tokens,
        high ? Force::high : Force::low, {SubjectKind::party, context_.parties}, commitment_rule::efforts,
        clause_first(group));
    return;
  }
  const bool passive = lexed_.text(verb) == "be" && verb + 1 < limit;
  if (passive && is_expletive(group)) {
    reject(group.tokens, commitment_rule::modal, "the subject stands for no party: “it will be for …”");
    return;
  }
  const std::uint32_t behind_be = passive ? skip_adverbs(lexed_, verb + 1, limit) : verb;
  const bool passive_verb = passive && behind_be < limit && lexed_.word(behind_be).is(VerbForm::participle) &&
                            context_.mention_over[behind_be] < 0;
  if (group.embedding == Embedding::relative && high && opens_list(group.head) && !context_.parties.empty()) {
    lead_in_ = {true, true, Force::high, context_.parties, lemma_at(lexed_, verb), group.tokens};
    return;
  }
  if (here.kind != SubjectKind::party && here.kind != SubjectKind::joint &&
      !(here.kind == SubjectKind::generic && !high)) {
    const bool done_by_them = here.kind == SubjectKind::other || here.kind == SubjectKind::effort;
    if (!(high && passive_verb && done_by_them && read_passive(group, behind_be, limit))) {
      reject({group.tokens.first, group.tokens.last}, commitment_rule::modal,
             "the subject is no party: a prediction or a call on others");
    }
    return;
  }
  // "for which Chile will provide a ship": a party of its own binds itself there too.
  if (group.embedding == Embedding::relative && (group.subject.empty() || here.kind != SubjectKind::party))
    return;
  const Force force = high ? Force::high : Force::low;
  if (passive_verb) {
    read_own_passive(group, behind_be, limit, here, force);
    return;
  }
  add(collect_actions(context_, verb, limit, ActionForm::base), group.tokens, force, here,
      commitment_rule::modal, clause_first(group));
}

/// "are building" reports; "are planning to build", "are renewing our commitment to build" bind.
void SentenceReader::read_progressive(const std::vector<VerbGroup>& groups, std::size_t g,
                                      const Subject& here) {
  const VerbGroup& group = groups[g];
  if (lemma_is(group.head, WordClass::reaffirm) && read_nominal(group, here)) return;
  const std::string lemma = lemma_at(lexed_, group.head);
  if (lemma == "plan" || lemma == "intend" || lemma == "aim") {
    bind(groups, g, here, Force::low, commitment_rule::undertaking);
    return;
  }
  read_looking_forward(group, here, limit_of(groups, g, here));
}

bool SentenceReader::is_will(const VerbGroup& group) const {
  const std::string_view modal = lexed_.text(group.tokens.first);
  return modal == "will" || modal == "shall";
}

bool SentenceReader::names_all_parties(TokenRange subject) const {
  return subject.size() == 2 && equal_ignoring_case(lexed_.text(subject.first), "all") &&
         (lexed_.text(subject.first + 1) == "parties" || lexed_.text(subject.first + 1) == "sides");
}

void SentenceReader::read_participle(const std::vector<VerbGroup>& groups, std::size_t g,
                                     const Subject& here) {
  const VerbGroup& group = groups[g];
  const bool past = lexed_.text(group.tokens.first) == "was" || lexed_.text(group.tokens.first) == "were";
  const Word& head = lexed_.word(group.head);
  const bool high = head.is(WordClass::adjective_high);
  if (read_courtesy(group, here, group.head)) return;
  // "We are united in our resolve to …"
  if (!high && group.head + 1 < sentence_.last && lexed_.text(group.head + 1) == "in" &&
      commitment_noun(group.head + 1)) {
    read_nominal(group, here);
    return;
  }
  // "Officials were instructed to …"
  if (lemma_is(group.head, WordClass::instruct) && group.embedding == Embedding::main &&
      here.kind != SubjectKind::generic) {
    read_instruction(group, {SubjectKind::party, context_.parties}, limit_of(groups, g, here));
    return;
  }
  if (!high && !head.is(WordClass::adjective_low)) return;
  if (here.kind != SubjectKind::party && here.kind != SubjectKind::joint && here.kind != SubjectKind::generic)
    return;
  if (embedded_in_belief(group, commitment_rule::undertaking_adjective) ||
      group.embedding == Embedding::relative || past)
    return;
  bind(groups, g, here, high ? Force::high : Force::low, commitment_rule::undertaking_adjective);
}

void SentenceReader::read_copula(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here) {
  const VerbGroup& group = groups[g];
  if (here.kind != SubjectKind::party && here.kind != SubjectKind::joint) return;
  const std::uint32_t next = skip_adverbs(lexed_, group.tokens.last, sentence_.last);
  const std::string_view text = lexed_.text(group.tokens.first);
  if ((text != "is" && text != "are") || next >= sentence_.last || context_.mention_over[next] >= 0) return;
  if (read_adjective(groups, g, here, next)) return;
  if (read_courtesy(group, here, next)) return;
  // "We are steadfast in our commitment to …"
  if (next + 1 < sentence_.last && lexed_.text(next + 1) == "in" && commitment_noun(next + 1)) {
    VerbGroup steadfast = group;
    steadfast.head = next + 1;
    read_nominal(steadfast, here);
  }
}

/// "We are pleased to announce our intention to …"
bool SentenceReader::read_courtesy(const VerbGroup& group, const Subject& here, std::uint32_t adjective) {
  const std::uint32_t verb = adjective + 2;
  if (!lexed_.word(adjective).is(WordTrait::courtesy) || verb >= sentence_.last ||
      lexed_.text(adjective + 1) != "to" || !lemma_is(verb, WordClass::reaffirm))
    return false;
  VerbGroup announcing = group;
  announcing.head = verb;
  return read_nominal(announcing, here);
}

/// "ready to …", "determined to …" at `adjective`: whether one of them stands there.
bool SentenceReader::read_adjective(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here,
                                    std::uint32_t adjective) {
  const VerbGroup& group = groups[g];
  const bool low = lexed_.word(adjective).is(WordClass::adjective_low);
  if (!low && !lexed_.word(adjective).is(WordClass::adjective_high)) return false;
  if (embedded_in_belief(group, commitment_rule::undertaking_adjective) ||
      group.embedding == Embedding::relative)
    return true;
  if (const auto complement = complement_of(adjective, limit_of(groups, g, here))) {
    add(collect_actions(context_, complement->verb, limit_of(groups, g, here), complement->form),
        {group.tokens.first, complement->verb}, low ? Force::low : Force::high, here,
        commitment_rule::undertaking_adjective, clause_first(group));
  } else if (!low) {
    // "We remain committed to the full implementation of …"
    VerbGroup committed = group;
    committed.head = adjective;
    bind_noun(committed, here, Force::high, limit_of(groups, g, here));
  }
  return true;
}

/// "We affirm to maintain …"; "affirm the need" binds to nothing.
bool SentenceReader::affirms_to_act(const VerbGroup& group) const {
  return lemma_at(lexed_, group.head) == "affirm" && group.head + 1 < sentence_.last &&
         lexed_.text(group.head + 1) == "to";
}

/// "We look to increase …"; "look to the future" and "look forward to" do not aim.
bool SentenceReader::looks_to_act(const VerbGroup& group) const {
  return lemma_at(lexed_, group.head) == "look" && group.head + 2 < sentence_.last &&
         lexed_.text(group.head + 1) == "to" && context_.mention_over[group.head + 2] < 0 &&
         lexed_.word(group.head + 2).is(VerbForm::base);
}

/// "We remain resolved to …", "they stand ready to …".
bool SentenceReader::stands_as_copula(const VerbGroup& group) const {
  const std::string lemma = lemma_at(lexed_, group.head);
  return (lemma == "remain" || lemma == "stand") && group.head + 1 < sentence_.last &&
         context_.mention_over[group.head + 1] < 0 &&
         lexed_.word(group.head + 1).is(WordClass::adjective_high | WordClass::adjective_low);
}

void SentenceReader::read_finite(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here) {
  const VerbGroup& group = groups[g];
  // "We have a shared commitment to …"
  const bool has = group.kind == VerbGroupKind::present && lexed_.word(group.head).is(WordClass::have) &&
                   group.head + 1 < sentence_.last && lexed_.text(group.head + 1) == "a";
  if ((has || lemma_is(group.head, WordClass::reaffirm | WordClass::attest)) && read_nominal(group, here))
    return;
  if (group.kind == VerbGroupKind::perfect && lexed_.text(group.tokens.first) == "had") {
    if (lemma_is(group.head, WordClass::undertake_high | WordClass::undertake_low))
      reject(group.tokens, commitment_rule::undertaking, "a report of what was agreed before");
    return;
  }
  const bool present = group.kind == VerbGroupKind::present;
  // "States agreed to …", "Countries intend to …" are the parties; "States should …" are all states.
  const bool generic_agreed =
      here.kind == SubjectKind::generic && (group.kind == VerbGroupKind::past || present) &&
      (lemma_is(group.head, WordClass::undertake_high) || lemma_at(lexed_, group.head) == "intend");
  const bool party_like =
      here.kind == SubjectKind::party || here.kind == SubjectKind::joint || generic_agreed;
  if (here.kind == SubjectKind::effort) {
    read_includes(group);
    return;
  }
  if (read_founded(group, here, limit_of(groups, g, here)) || !party_like) return;
  if (present && stands_as_copula(group)) {
    read_adjective(groups, g, here, group.head + 1);
    return;
  }
  if (read_founding(group, here, limit_of(groups, g, here))) return;
  const std::uint32_t limit = limit_of(groups, g, here);
  const bool high = lemma_is(group.head, WordClass::undertake_high) || affirms_to_act(group);
  const bool low = lemma_is(group.head, WordClass::undertake_low) || looks_to_act(group);
  if (high || (low && (present || lemma_at(lexed_, group.head) == "plan" ||
                       lemma_at(lexed_, group.head) == "intend"))) {
    if (embedded_in_belief(group, commitment_rule::undertaking) || group.embedding == Embedding::relative)
      return;
    if (low && lemma_is(group.head, WordClass::present_low)) {
      read_encouragement(group, here, limit);
      return;
    }
    bind(groups, g, here, high ? Force::high : Force::low, commitment_rule::undertaking);
    return;
  }
  if (read_agreement(group, here, limit)) return;
  if (lemma_is(group.head, WordClass::instruct | WordClass::request) || calls_on(group)) {
    read_instruction(group, here, limit);
    return;
  }
  // Read-outs report it: "They looked forward to meeting again."
  if (group.kind == VerbGroupKind::past && !embedded_in_belief(group, commitment_rule::look_forward))
    read_looking_forward(group, here, limit);
  if (present && !group.negated) read_present(group, here, limit);
}

/// "reached agreement to open a line", "reached an agreement on opening a line"
bool SentenceReader::read_agreement(const VerbGroup& group, const Subject& here, std::uint32_t limit) {
  if (lemma_at(lexed_, group.head) != "reach" || group.embedding != Embedding::main) return false;
  std::uint32_t noun = group.head + 1;
  while (noun + 2 < limit && lexed_.word(noun).is(WordClass::determiner)) ++noun;
  if (noun + 2 >= limit || context_.mention_over[noun] >= 0 ||
      (lexed_.text(noun) != "agreement" && lexed_.text(noun) != "consensus"))
    return false;
  const std::uint32_t verb = skip_adverbs(lexed_, noun + 2, limit);
  const ActionForm form = lexed_.text(noun + 1) == "to" ? ActionForm::infinitive : ActionForm::gerund;
  const bool binds = (lexed_.text(noun + 1) == "to" || lexed_.text(noun + 1) == "on") &&
                     can_be_action(context_, verb, limit, form, true);
  if (binds)
    add(collect_actions(context_, verb, limit, form), {group.tokens.first, verb}, Force::high, here,
        commitment_rule::undertaking, clause_first(group));
  return binds;
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
  if (lemma_is(group.head, WordClass::present_low)) read_encouragement(group, here, limit);
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
        can_be_action(context_, *second + 1, limit, ActionForm::gerund, true))
      add(collect_actions(context_, *second + 1, limit, ActionForm::gerund),
          {group.tokens.first, *second + 1}, Force::low, here, commitment_rule::look_forward,
          clause_first(group));
    return;
  }
  add(collect_actions(context_, verb, limit, ActionForm::gerund), {group.tokens.first, verb}, Force::low,
      here, commitment_rule::look_forward, clause_first(group));
}

bool SentenceReader::next_words_are(std::uint32_t i, std::string_view first, std::string_view second) const {
  return i + 1 < sentence_.last && lexed_.text(i) == first && lexed_.text(i + 1) == second;
}

void SentenceReader::read_encouragement(const VerbGroup& group, const Subject& here, std::uint32_t limit) {
  if (group.kind != VerbGroupKind::present) return;
  for (std::uint32_t i = group.head + 1; i < limit; ++i) {
    if (lexed_.is_mark(i, ',') || lexed_.is_mark(i, ';')) break;
    if (lexed_.text(i) == "to" && can_be_action(context_, i + 1, limit, ActionForm::infinitive, true)) {
      reject(group.tokens, commitment_rule::present_weak, "a call on others");
      return;
    }
  }
  add(collect_actions(context_, group.head, limit, ActionForm::base), group.tokens, Force::low, here,
      commitment_rule::present_weak, clause_first(group));
}

void SentenceReader::read_apposition(const std::vector<VerbGroup>& groups, const Subject& subject) {
  if (!out_.found.empty() && out_.found.back().sentence == id_) return;
  if (groups.empty() || groups.front().subject.empty()) return;
  const Subject main = classify_subject(context_, groups.front().subject, subject);
  if (main.kind != SubjectKind::party && main.kind != SubjectKind::joint) return;
  for (std::uint32_t i = groups.front().tokens.last; i + 2 < sentence_.last; ++i) {
    if (context_.mention_over[i] >= 0 || !lexed_.word(i).is(WordClass::adjective_high) ||
        !lemma_is(i, WordClass::gerund_high))
      continue;
    std::uint32_t before = i;
    while (before > sentence_.first && lexed_.word(before - 1).is(WordClass::adverb)) --before;
    if (before == sentence_.first || !lexed_.is_mark(before - 1, ',')) continue;
    if (const auto complement = complement_of(i, sentence_.last)) {
      add(collect_actions(context_, complement->verb, sentence_.last, complement->form),
          {before, complement->verb}, Force::high, main, commitment_rule::apposition, i);
      return;
    }
  }
}

}  // namespace entente
