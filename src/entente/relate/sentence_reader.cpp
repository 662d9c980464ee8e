#include "entente/relate/sentence_reader.hpp"

#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/relate/action_words.hpp"
#include "entente/relate/circumstances.hpp"

namespace entente {

LeadIn SentenceReader::read(Subject& subject) {
  const auto groups = find_clauses(context_, sentence_);
  lead_in_.of_parties = groups.empty();  // a label: "Biotechnology:"
  headless_ = !groups.empty() && groups.front().embedding == Embedding::main &&
              groups.front().subject.empty() &&
              (groups.front().kind == VerbGroupKind::past || goes_on_from_preamble(groups.front()) ||
               (groups.front().kind == VerbGroupKind::modal && stands_below_actor(subject)));
  quoted_ = words_of_a_person();
  for (std::size_t g = 0; g < groups.size(); ++g) read_group(groups, g, subject);
  read_purposes(groups, subject);
  read_absolutes(groups, subject);
  read_apposition(groups, subject);
  read_open_modal(subject);
  if (groups.empty() || groups.front().embedding != Embedding::main) read_preamble();
  return lead_in_;
}

/// "The two agencies: / – will hold …": the line above ends with who will.
bool SentenceReader::stands_below_actor(const Subject& antecedent) const {
  const auto& sentences = lexed_.segmentation->sentences;
  const auto above = sentences[id_.index()].lead_in;
  if (!above) return false;
  const TokenRange line = sentences[above->index()].tokens;
  if (line.size() < 3 || !lexed_.is_mark(line.last - 1, ':')) return false;
  std::uint32_t first = line.last - 1;
  while (first > line.first && !lexed_.is_mark(first - 1, ',')) --first;
  const Subject actor = classify_subject(context_, {first, line.last - 1}, antecedent);
  return actor.kind == SubjectKind::party || actor.kind == SubjectKind::joint;
}

void SentenceReader::read_group(const std::vector<VerbGroup>& groups, std::size_t g, Subject& subject) {
  const VerbGroup& group = groups[g];
  if (std::any_of(quoted_.begin(), quoted_.end(),
                  [&](TokenRange words) { return words.first <= group.head && group.head < words.last; })) {
    return;
  }
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
      if (!read_firm_commitment(group, subject)) read_copula(groups, g, here);
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
  Subject subject = classify_subject(context_, group.subject, antecedent);
  // "Members reaffirmed …" tells of those who met; "members should …" is for all.
  if (subject.kind == SubjectKind::generic && group.kind == VerbGroupKind::past &&
      lemma_is(group.head, WordClass::reaffirm))
    subject.kind = SubjectKind::party;
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

/// "Our efforts will include sharing data", "our cooperation will focus on …", "this effort will seek to …":
/// what they do together is theirs.
bool SentenceReader::read_efforts(const VerbGroup& group, const Subject& here, Force force,
                                  std::uint32_t limit) {
  if (here.kind != SubjectKind::effort) return false;
  const std::uint32_t verb = group.head;
  const Subject parties{SubjectKind::party, context_.parties};
  if (lemma_at(lexed_, verb) == "include") {
    // "Security cooperation will include the following elements:"
    if (opens_list(verb) && force == Force::high && group.embedding == Embedding::main)
      lead_in_ = {true, true, force, context_.parties, deed_in(group.subject), group.tokens};
    const std::uint32_t gerund = skip_adverbs(lexed_, verb + 1, limit);
    if (can_be_action(context_, gerund, limit, ActionForm::gerund, true)) {
      add(collect_actions(context_, gerund, limit, ActionForm::gerund), group.tokens, force, parties,
          commitment_rule::efforts, group.tokens.first);
      return true;
    }
  }
  const bool theirs = group.embedding == Embedding::main &&
                      (lemma_at(lexed_, verb) == "focus" || lemma_is(verb, WordClass::attempt) ||
                       lemma_is(verb, WordClass::explore) || includes_efforts(verb, limit));
  if (theirs) {
    add(collect_actions(context_, verb, limit, ActionForm::base), group.tokens, force, parties,
        commitment_rule::efforts, clause_first(group));
  }
  return theirs;
}

void SentenceReader::read_modal(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here) {
  const VerbGroup& group = groups[g];
  const Word& modal = lexed_.word(group.tokens.first);
  const bool high = modal.is(WordClass::modal_high | WordClass::be) ||  // "is to VERB" binds as a modal does
                    is_reported_will(group, here) ||
                    (lexed_.text(group.head) == "be" && may_report_will(group) && is_agreed(groups, g));
  if (!high && !modal.is(WordClass::modal_low)) return;
  if (embedded_in_belief(group, commitment_rule::modal)) return;
  // "All parties must allow access": those to a conflict, of whom it is asked.
  if (!is_will(group) && names_all_parties(group.subject)) return;
  const std::uint32_t limit = limit_of(groups, g, here);
  const std::uint32_t verb = group.head;
  if (read_efforts(group, here, high ? Force::high : Force::low, limit)) return;
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
    if (group.embedding == Embedding::relative && high && read_meeting_to_come(group, limit)) return;
    if (passive_verb && read_agreed_passive(groups, g, high ? Force::high : Force::low, behind_be, limit))
      return;
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
  if (read_it_was_agreed(groups, g) || read_courtesy(group, here, group.head)) return;
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
  // "It is expected to grow": foreseen, of a thing.
  if (lexed_.text(group.head) == "expected" && group.subject.size() == 1 &&
      equal_ignoring_case(lexed_.text(group.subject.first), "it"))
    return;
  if (here.kind != SubjectKind::party && here.kind != SubjectKind::joint && here.kind != SubjectKind::generic)
    return;
  if (is_of_neither(group) || embedded_in_belief(group, commitment_rule::undertaking_adjective) ||
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

/// "neither side | is ready to …"
bool SentenceReader::is_of_neither(const VerbGroup& group) const {
  return !group.subject.empty() && equal_ignoring_case(lexed_.text(group.subject.first), "neither");
}

/// In a relative clause; but "the Pact, which both sides aim to sign" says what they will do with it.
bool SentenceReader::is_told_beside(const VerbGroup& group, const Subject& here) const {
  if (group.embedding != Embedding::relative) return false;
  const std::uint32_t first = group.subject.first;
  std::uint32_t before = first;
  if (before > sentence_.first && lexed_.text(before - 1) == "the") --before;
  const bool of_object =
      !group.subject.empty() && before > sentence_.first && lexed_.text(before - 1) == "which";
  return !(of_object && group.kind == VerbGroupKind::present && here.kind == SubjectKind::party);
}

/// "ready to …", "determined to …" at `adjective`: whether one of them stands there.
bool SentenceReader::read_adjective(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here,
                                    std::uint32_t adjective) {
  const VerbGroup& group = groups[g];
  const bool low = lexed_.word(adjective).is(WordClass::adjective_low);
  if (!low && !lexed_.word(adjective).is(WordClass::adjective_high)) return false;
  if (is_of_neither(group) || embedded_in_belief(group, commitment_rule::undertaking_adjective) ||
      is_told_beside(group, here))
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

/// "engage ourselves to …", "declared themselves ready to …"
bool SentenceReader::is_reflexive(std::uint32_t i) const {
  if (i >= sentence_.last || context_.mention_over[i] >= 0) return false;
  const std::string_view text = lexed_.text(i);
  return text == "ourselves" || text == "themselves" || text == "itself";
}

/// "agreed to share", "intend to share": whether a verb of undertaking stands there.
bool SentenceReader::read_undertaking(const std::vector<VerbGroup>& groups, std::size_t g,
                                      const Subject& here, std::uint32_t limit) {
  const VerbGroup& group = groups[g];
  const std::string lemma = lemma_at(lexed_, group.head);
  // "offered an opportunity to …" gives, and binds to nothing.
  if (lemma == "offer" && (group.head + 1 >= limit || lexed_.text(group.head + 1) != "to")) return false;
  const bool high = lemma_is(group.head, WordClass::undertake_high) || affirms_to_act(group) ||
                    (lemma == "engage" && is_reflexive(group.head + 1));
  const bool low = lemma_is(group.head, WordClass::undertake_low) || looks_to_act(group);
  const bool reported = lemma == "plan" || lemma == "intend" || lemma == "aim" || lemma == "desire";
  if (!high && !(low && (group.kind == VerbGroupKind::present || reported))) return false;
  if (embedded_in_belief(group, commitment_rule::undertaking) || is_told_beside(group, here)) return true;
  if (low && lemma_is(group.head, WordClass::present_low)) {
    read_encouragement(group, here, limit);
  } else {
    bind(groups, g, here, high ? Force::high : Force::low, commitment_rule::undertaking);
  }
  return true;
}

/// "We have a shared commitment to …"
bool SentenceReader::has_commitment(const VerbGroup& group) const {
  return group.kind == VerbGroupKind::present && lexed_.word(group.head).is(WordClass::have) &&
         group.head + 1 < sentence_.last && lexed_.text(group.head + 1) == "a";
}

void SentenceReader::read_finite(const std::vector<VerbGroup>& groups, std::size_t g, const Subject& here) {
  const VerbGroup& group = groups[g];
  const bool affirms = has_commitment(group) || lemma_is(group.head, WordClass::reaffirm | WordClass::attest);
  if (affirms && read_nominal(group, here)) return;
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
  const auto adjective = present ? stance_adjective(context_, group.head, sentence_.last) : std::nullopt;
  if (adjective) {
    read_adjective(groups, g, here, *adjective);
    return;
  }
  if (lemma_at(lexed_, group.head) == "declare" && is_reflexive(group.head + 1) &&
      group.head + 2 < sentence_.last && read_adjective(groups, g, here, group.head + 2))
    return;
  if (read_founding(group, here, limit_of(groups, g, here))) return;
  const std::uint32_t limit = limit_of(groups, g, here);
  if (read_undertaking(groups, g, here, limit)) return;
  if (read_agreement(group, here, limit)) return;
  if (lemma_is(group.head, WordClass::instruct | WordClass::request) || calls_on(group)) {
    read_instruction(group, here, limit);
    return;
  }
  // "They encouraged their agencies to …"
  if (group.kind == VerbGroupKind::past && lemma_is(group.head, WordClass::present_low) &&
      group.embedding == Embedding::main)
    read_encouragement(group, here, limit);
  // Read-outs report it: "They looked forward to meeting again."
  if (group.kind == VerbGroupKind::past && !embedded_in_belief(group, commitment_rule::look_forward))
    read_looking_forward(group, here, limit);
  if (present && !group.negated) read_present(group, here, limit);
}

}  // namespace entente
