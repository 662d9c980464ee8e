#include "entente/relate/tasks.hpp"

#include "entente/base/text.hpp"
#include "entente/relate/actions.hpp"

namespace entente {

namespace {

bool is_trailing(const LexedView& lexed, std::uint32_t i) {
  return lexed.token(i).kind == TokenKind::punctuation || lexed.text(i) == "and" || lexed.text(i) == "to";
}

/// The noun of an action verb ("protect" gives "protection"), or the verb itself.
std::string task_noun(const LexedView& lexed, const Action& action) {
  const Lexicon& lexicon = lexed.gazetteer->lexicon;
  const WordId noun = lexicon.noun_of_verb(lexicon.find(action.lemma));
  return std::string{noun == unknown_word ? lexed.text(action.verb) : lexicon.text(noun)};
}

}  // namespace

std::vector<std::string> tasks_at(const Context& context, std::uint32_t first, std::uint32_t limit) {
  const LexedView& lexed = *context.lexed;
  const bool gerund = lexed.word(first).is(VerbForm::gerund);
  const ActionForm form = gerund ? ActionForm::gerund : ActionForm::infinitive;
  std::vector<std::string> tasks;
  if (!can_be_action(context, first, limit, form, true)) return tasks;
  std::string verbs;
  for (const Action& action : collect_actions(context, first, limit, form)) {
    TokenRange rest{action.verb + 1, action.segment.last};
    while (!rest.empty() && is_trailing(lexed, rest.last - 1)) --rest.last;
    const std::string verb = gerund ? std::string{lexed.text(action.verb)} : task_noun(lexed, action);
    if (rest.empty()) {
      verbs += verb + " and ";
      continue;
    }
    const bool nominal = !gerund && verb != lexed.text(action.verb);
    tasks.push_back(verbs + verb + (nominal ? " of " : " ") + fold_space(lexed.text(rest)));
    verbs.clear();
  }
  return tasks;
}

}  // namespace entente
