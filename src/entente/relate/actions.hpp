// The verbs of what is to be done: the first, and those coordinated with it.
//
// "will [continue to] share best practices and cooperate on …" gives share and cooperate. Purpose clauses
// ("to reduce …"), relative clauses and examples ("including …") give none.
#ifndef ENTENTE_RELATE_ACTIONS_HPP
#define ENTENTE_RELATE_ACTIONS_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// The form in which the verbs of an undertaking stand.
enum class ActionForm : std::uint8_t {
  base,        ///< behind a modal: will share, raise and highlight
  infinitive,  ///< agreed to share, to raise and highlight
  gerund,      ///< committed to sharing and raising
  any,         ///< items behind a colon: drive …; establish …; collaborating on …
};

struct Action {
  std::uint32_t verb = 0;  ///< token of the verb whose lemma is the action
  std::string lemma;
  bool weak = false;   ///< "seek to VERB"
  TokenRange segment;  ///< from the verb to the next action or the end
};

/// All actions from the verb at `verb` on. `limit` is where the clause ends at the latest.
///
/// cost  linear in [verb, limit)
[[nodiscard]] std::vector<Action> collect_actions(const Context& context, std::uint32_t verb,
                                                  std::uint32_t limit, ActionForm form);

/// The token could be a verb in this form where one is expected (behind "to", a modal, a comma that lists).
[[nodiscard]] bool can_be_action(const Context& context, std::uint32_t token, std::uint32_t limit,
                                 ActionForm form, bool after_comma);

/// The lemma of the verb at `token`, known or guessed.
[[nodiscard]] std::string lemma_at(const LexedView& lexed, std::uint32_t token);

}  // namespace entente

#endif  // ENTENTE_RELATE_ACTIONS_HPP
