// Undertakings beside the main verb: participles, purposes and plans of its subject.
#include "entente/base/text.hpp"
#include "entente/relate/circumstances.hpp"
#include "entente/relate/sentence_reader.hpp"

namespace entente {

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
      if (const auto complement = complement_of(i, sentence_.last)) {
        add(collect_actions(context_, complement->verb, sentence_.last, complement->form), absolute.tokens,
            Force::high, here, commitment_rule::apposition, i);
      }
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
    if (plans && can_be_action(context_, noun + 2, sentence_.last, ActionForm::infinitive, true)) {
      add(collect_actions(context_, noun + 2, sentence_.last, ActionForm::infinitive), {i, noun + 2},
          Force::low, here, commitment_rule::apposition, i);
    }
  }
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
