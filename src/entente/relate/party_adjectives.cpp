#include "entente/relate/party_adjectives.hpp"

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

}  // namespace entente
