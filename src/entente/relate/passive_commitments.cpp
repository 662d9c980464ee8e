#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/relate/mention_fit.hpp"
#include "entente/relate/sentence_reader.hpp"
#include "entente/relate/speakers.hpp"

namespace entente {

/// "They will be asked to …", "The talks will be held …": a passive of the parties or of a body of theirs.
void SentenceReader::read_own_passive(const VerbGroup& group, std::uint32_t participle, std::uint32_t limit,
                                      const Subject& here, Force force) {
  if (lemma_is(participle, WordClass::undertake_low | WordClass::undertake_high)) {
    if (const auto complement = complement_of(participle, limit)) {
      add(collect_actions(context_, complement->verb, limit, complement->form),
          {group.tokens.first, complement->verb}, force, here, commitment_rule::modal, clause_first(group));
      return;
    }
  }
  // "It should be said that …"
  if (lemma_is(participle, WordClass::speech | WordClass::belief)) return;
  const Subject doer = doer_behind(participle, limit, here);
  if (here.kind == SubjectKind::generic || doer.kind == SubjectKind::other) return;
  add(passive_actions(participle, limit), {group.tokens.first, participle + 1}, force, doer,
      commitment_rule::modal, clause_first(group));
}

/// "It will be for the courts to decide": `it` stands for nothing before.
bool SentenceReader::is_expletive(const VerbGroup& group) const {
  return group.subject.size() == 1 && equal_ignoring_case(lexed_.text(group.subject.first), "it") &&
         !lexed_.word(group.head + 1).is(VerbForm::participle);
}

/// "A working group will be established": the parties see to it, or who stands behind "by".
bool SentenceReader::read_passive(const VerbGroup& group, std::uint32_t participle, std::uint32_t limit) {
  if (!lemma_is(participle, WordClass::passive_action) || context_.parties.empty()) return false;
  if (group.embedding != Embedding::main && group.embedding != Embedding::speech) return false;
  // "No decision will be taken": what will not be done. "No other state" is somebody.
  const bool nothing =
      !group.subject.empty() && equal_ignoring_case(lexed_.text(group.subject.first), "no") &&
      !lexed_.word(group.subject.last - 1).is(WordClass::foreign_party | WordClass::party_noun);
  if (names_other_actor(group.subject) && !nothing) return false;
  if (lexed_.text(group.tokens.first) == "must") return false;          // of whom it is asked is not said
  if (nothing && lemma_at(lexed_, participle) == "give") return false;  // "no details will be given"
  if (lemma_at(lexed_, participle) == "take" && !is_taken_to_act(group.subject)) return false;
  // "The Reef Conference will be held": by others, unless "by Peru" tells of one who speaks here.
  const bool of_others =
      lexed_.is_form_of(participle, WordTrait::meets) && is_meeting_of_others(group.subject);
  const Subject doer = doer_behind(
      participle, limit,
      of_others ? Subject{SubjectKind::other, {}} : Subject{SubjectKind::party, context_.parties});
  if (doer.kind == SubjectKind::other) return false;
  add(passive_actions(participle, limit), {group.tokens.first, participle + 1}, Force::high, doer,
      commitment_rule::passive, group.tokens.first);
  return true;
}

/// "Steps will be taken", "No decision will be taken": what is taken is done; a photograph is not.
bool SentenceReader::is_taken_to_act(TokenRange subject) const {
  for (std::uint32_t i = subject.first; i < subject.last; ++i) {
    if (context_.mention_over[i] < 0 && lexed_.word(i).is(WordTrait::taken)) return true;
  }
  return false;
}

/// "The Reef Conference will be held in Suva": whoever holds it, the parties only tell when.
bool SentenceReader::is_meeting_of_others(TokenRange subject) const {
  for (std::uint32_t i = subject.first; i < subject.last; ++i) {
    const Mention* mention = context_.mention(i);
    // "the Reef Conference (RC 7)"
    if (mention != nullptr && behind_bracket(context_, mention->span.last, subject) == subject.last)
      return context_.type(*mention) == EntityType::forum && !is_joint(context_, mention->entity);
  }
  return false;
}

/// "will be reviewed and updated": each participle is an action.
std::vector<Action> SentenceReader::passive_actions(std::uint32_t participle, std::uint32_t limit) const {
  std::vector<Action> actions = collect_actions(context_, participle, limit, ActionForm::base);
  std::uint32_t joint = participle + 1;
  while (joint + 1 < limit && lexed_.text(joint) == "and") {
    const std::uint32_t next = skip_adverbs(lexed_, joint + 1, limit);
    if (next >= limit || context_.mention_over[next] >= 0 || !lexed_.word(next).is(VerbForm::participle))
      break;
    actions.push_back({next, lemma_at(lexed_, next), false, {next, limit}});
    joint = next + 1;
  }
  return actions;
}

/// "will be hosted by Chile", "will be led in Lima by the Ministry of …": who does it, else `otherwise`.
Subject SentenceReader::doer_behind(std::uint32_t participle, std::uint32_t limit,
                                    const Subject& otherwise) const {
  constexpr std::uint32_t farthest = 10;
  for (std::uint32_t i = participle + 1; i + 1 < std::min(limit, participle + farthest); ++i) {
    if (lexed_.is_mark(i, ',') || lexed_.is_mark(i, ';')) break;
    if (context_.mention_over[i] >= 0 || lexed_.text(i) != "by") continue;
    const std::uint32_t first = lexed_.text(i + 1) == "the" ? i + 2 : i + 1;
    const Mention* doer = first < limit ? context_.mention(first) : nullptr;
    // "implemented by all Member States"
    const bool by_others =
        doer == nullptr && first + 1 < limit &&
        (lexed_.word(first).is(WordClass::foreign_party) ||
         (lexed_.text(first) == "all" && lexed_.word(first + 1).is(WordClass::foreign_party)));
    if (by_others) return {SubjectKind::other, {}};
    if (doer == nullptr) continue;
    const EntityType type = context_.type(*doer);
    if (type != EntityType::state && type != EntityType::agency) continue;
    Subject found{SubjectKind::party, {}};
    for (const EntityId id : list_at(context_, first, {first, limit}).entities) {
      if (context_.entity(id).type == type) found.agents.push_back(id);
    }
    if (!found.agents.empty()) return found;
  }
  return otherwise;
}

}  // namespace entente
