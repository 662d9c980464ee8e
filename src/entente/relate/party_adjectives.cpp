#include "entente/relate/party_adjectives.hpp"

#include <string_view>

#include "entente/base/text.hpp"

namespace entente {

std::optional<EntityId> adjective_party(const Context& context, std::uint32_t token, TokenRange within) {
  std::optional<EntityId> found;
  const LexedView& lexed = *context.lexed;
  if (!lexed.is_capital(token)) return found;
  lexed.gazetteer->labels.match(lexed.from(token, within), [&](const PhraseTrie::Match& match) {
    for (const std::uint32_t value : match.values) {
      const LabelValue& label = lexed.gazetteer->label_values[value];
      if (label.kind != LabelKind::demonym) continue;
      for (const EntityId party : context.parties) {
        if (context.entity(party).entry == label.entry) found = party;
      }
    }
  });
  return found;
}

bool names_other_state(const Context& context, std::uint32_t token, TokenRange within) {
  const LexedView& lexed = *context.lexed;
  if (!lexed.is_capital(token) || adjective_party(context, token, within)) return false;
  bool adjective = false;
  lexed.gazetteer->labels.match(lexed.from(token, within), [&](const PhraseTrie::Match& match) {
    for (const std::uint32_t value : match.values)
      adjective = adjective || lexed.gazetteer->label_values[value].kind == LabelKind::demonym;
  });
  return adjective;
}

bool is_portfolio(const Context& context, std::uint32_t token) {
  const LexedView& lexed = *context.lexed;
  return equal_ignoring_case(lexed.text(token), "foreign") &&
         (lexed.word(token + 1).is(WordTrait::office) || lexed.text(token + 1) == "and");
}

bool is_of_both(const Context& context, TokenRange phrase, TokenRange behind) {
  const LexedView& lexed = *context.lexed;
  for (std::uint32_t i = phrase.first; i < behind.first; ++i) {
    const std::string_view text = lexed.text(i);
    if (text == "joint" || text == "bilateral" || text == "trilateral") return true;
  }
  if (behind.size() < 3 || lexed.text(behind.first) != "of") return false;
  const std::string_view whose = lexed.text(behind.first + 1);
  return whose == "our" || whose == "both" ||
         (whose == "the" && lexed.word(behind.first + 2).is(WordClass::cardinal));
}

}  // namespace entente
