#include "entente/relate/delegations.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "entente/relate/clauses.hpp"

namespace entente {

namespace {

/// "New Zealand: …": the party, unless the line says what it does.
std::optional<EntityId> heads_line(const Context& context, TokenRange line) {
  const Mention* first = line.empty() ? nullptr : context.mention(line.first);
  if (first == nullptr || context.type(*first) != EntityType::state || !context.is_party(first->entity) ||
      first->span.last + 1 >= line.last || !context.lexed->is_mark(first->span.last, ':'))
    return std::nullopt;
  const auto groups = find_clauses(context, {first->span.last + 1, line.last});
  // "…, who chaired"
  const bool tells = std::any_of(groups.begin(), groups.end(), [](const VerbGroup& group) {
    return group.embedding != Embedding::relative;
  });
  return tells ? std::nullopt : std::optional{first->entity};
}

}  // namespace

std::vector<Delegate> find_delegates(const Context& context) {
  std::vector<Delegate> found;
  std::set<EntityId> states;
  const auto& sentences = context.lexed->segmentation->sentences;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const TokenRange line = sentences[s].tokens;
    const auto state = is_body(context, sentences[s]) ? heads_line(context, line) : std::nullopt;
    if (!state) continue;
    states.insert(*state);
    for (std::uint32_t i = line.first; i < line.last; ++i) {
      const Mention* mention = context.mention(i);
      if (mention == nullptr) continue;
      const EntityType type = context.type(*mention);
      if (type == EntityType::person || type == EntityType::agency)
        found.push_back({mention->entity, *state, SentenceId{s}});
      i = mention->span.last - 1;
    }
  }
  return states.size() > 1 ? found : std::vector<Delegate>{};
}

}  // namespace entente
