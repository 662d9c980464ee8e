// What is set up, or agreed to, binds to what it is for: "have established a task force to …".
#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/relate/circumstances.hpp"
#include "entente/relate/sentence_reader.hpp"

namespace entente {

/// "have established a task force to identify …", "announced the creation of a fund to support …": what it is
/// for is still to be done.
bool SentenceReader::read_founding(const VerbGroup& group, const Subject& here, std::uint32_t limit) {
  constexpr std::uint32_t longest_name = 30;
  if (group.embedding != Embedding::main && group.embedding != Embedding::speech) return false;
  std::uint32_t founded = group.head + 1;
  if (lemma_at(lexed_, group.head) == "announce") {
    while (founded < limit && founded < group.head + 4 && !founds(founded)) ++founded;
    if (founded >= limit || !founds(founded) || founded + 1 >= limit || lexed_.text(founded + 1) != "of")
      return false;
  } else if (group.kind != VerbGroupKind::perfect || !lexed_.is_form_of(group.head, WordTrait::founding)) {
    return false;
  }
  bool body = false;  // "a proposal to streamline …" is none
  for (std::uint32_t i = founded + 1; i < std::min(limit, founded + longest_name); ++i) {
    if (const Mention* mention = context_.mention(i)) {
      const EntityType type = context_.type(*mention);
      body = body || type == EntityType::forum || type == EntityType::agency || type == EntityType::programme;
      continue;
    }
    body = body || lexed_.word(i).is(WordClass::joint_body) || is_task_force(i, limit);
    if (lexed_.is_mark(i, ';') || lexed_.is_mark(i, ',') ||
        lexed_.word(i).is(WordClass::subordinator | WordClass::modal))
      return false;
    if (!body || lexed_.text(i) != "to" ||
        !can_be_action(context_, i + 1, limit, ActionForm::infinitive, true))
      continue;
    add(collect_actions(context_, i + 1, limit, ActionForm::base), {group.tokens.first, i + 1}, Force::high,
        here, commitment_rule::undertaking, clause_first(group));
    return true;
  }
  return false;
}

bool SentenceReader::is_task_force(std::uint32_t i, std::uint32_t last) const {
  return i + 1 < last && equal_ignoring_case(lexed_.text(i), "task") &&
         equal_ignoring_case(lexed_.text(i + 1), "force");
}

/// "A task force has been established to resolve …": those who set it up bind themselves to what it is for.
bool SentenceReader::read_founded(const VerbGroup& group, const Subject& here, std::uint32_t limit) {
  const std::uint32_t to = group.head + 1;
  const bool founded = group.kind == VerbGroupKind::perfect &&
                       lexed_.text(group.tokens.first + 1) == "been" && group.embedding == Embedding::main &&
                       lexed_.is_form_of(group.head, WordTrait::founding) &&
                       !names_other_actor(group.subject) && to + 1 < limit && lexed_.text(to) == "to" &&
                       can_be_action(context_, to + 1, limit, ActionForm::infinitive, true);
  if (!founded || context_.parties.empty()) return false;
  bool body = here.kind == SubjectKind::joint;
  for (std::uint32_t i = group.subject.first; i < group.subject.last; ++i) {
    const Mention* mention = context_.mention(i);
    body = body || (mention != nullptr
                        ? context_.type(*mention) == EntityType::forum ||
                              context_.type(*mention) == EntityType::programme
                        : lexed_.word(i).is(WordClass::joint_body) || is_task_force(i, group.subject.last));
  }
  if (!body) return false;
  add(collect_actions(context_, to + 1, limit, ActionForm::infinitive), {group.tokens.first, to + 1},
      Force::high, {SubjectKind::party, context_.parties}, commitment_rule::undertaking, clause_first(group));
  return true;
}

/// "establishment", "creation": the noun of a verb that sets something up.
bool SentenceReader::founds(std::uint32_t i) const {
  if (context_.mention_over[i] >= 0) return false;
  const Lexicon& lexicon = lexed_.gazetteer->lexicon;
  const WordId verb = lexicon.verb_of_noun(lexed_.ids[i]);
  return (verb != unknown_word && lexicon.word(verb).is(WordTrait::founding)) ||
         lexed_.is_form_of(i, WordTrait::founding);
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
  if (binds) {
    add(collect_actions(context_, verb, limit, form), {group.tokens.first, verb}, Force::high, here,
        commitment_rule::undertaking, clause_first(group));
  }
  return binds;
}

}  // namespace entente
