#include "entente/relate/endorsers.hpp"

#include <algorithm>

#include "entente/base/add_once.hpp"

namespace entente {

namespace {

/// The states of a line that names nothing else; none if it does.
std::vector<EntityId> only_states(const Context& context, TokenRange line) {
  const LexedView& lexed = *context.lexed;
  std::vector<EntityId> states;
  for (std::uint32_t i = line.first; i < line.last; ++i) {
    if (const Mention* mention = context.mention(i)) {
      if (!acts_like_state(context, mention->entity)) return {};
      add_once(states, mention->entity);
      i = mention->span.last - 1;
    } else if (lexed.token(i).kind == TokenKind::word && lexed.text(i) != "and" &&
               !lexed.word(i).is(WordClass::determiner)) {
      return {};
    }
  }
  return states;
}

/// "Endorsed by: | Chile, Peru": behind the words that announce the list.
TokenRange behind_label(const LexedView& lexed, TokenRange line) {
  constexpr std::uint32_t longest_label = 8;
  for (std::uint32_t i = line.first; i < std::min(line.last, line.first + longest_label); ++i) {
    if (!lexed.is_mark(i, ':')) continue;
    // "Endorsed by:", "The signatories:", but not "Beneficiary countries:"
    const std::uint32_t first =
        lexed.word(line.first).is(WordClass::determiner) ? line.first + 1 : line.first;
    const bool named = i == first + 1 && lexed.word(first).is(WordClass::party_noun);
    const bool told = i > line.first && (lexed.text(i - 1) == "by" || named);
    return told ? TokenRange{i + 1, line.last} : line;
  }
  return line;
}

}  // namespace

std::vector<EntityId> find_endorsers(const Context& context) {
  constexpr std::size_t fewest = 4;
  std::vector<EntityId> longest;
  std::vector<EntityId> run;
  for (const Sentence& sentence : context.lexed->segmentation->sentences) {
    const auto states = only_states(context, behind_label(*context.lexed, sentence.tokens));
    if (states.empty()) run.clear();
    for (const EntityId state : states) add_once(run, state);
    if (run.size() > longest.size()) longest = run;
  }
  if (longest.size() < fewest) longest.clear();
  return longest;
}

}  // namespace entente
