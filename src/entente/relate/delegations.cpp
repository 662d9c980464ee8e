#include "entente/relate/delegations.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "entente/base/text.hpp"
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

/// "Australia", "The Chilean Delegation:": the party, if the line says nothing else.
std::optional<EntityId> names_party(const Context& context, TokenRange line) {
  constexpr std::uint32_t longest = 8;
  const LexedView& lexed = *context.lexed;
  if (line.size() > longest) return std::nullopt;
  std::optional<EntityId> party;
  for (std::uint32_t i = line.first; i < line.last; ++i) {
    if (const Mention* mention = context.mention(i)) {
      if (party || context.type(*mention) != EntityType::state || !context.is_party(mention->entity))
        return std::nullopt;
      party = mention->entity;
      i = mention->span.last - 1;
    } else if (!lexed.is_mark(i, ':') && !lexed.word(i).is(WordClass::determiner) &&
               !equal_ignoring_case(lexed.text(i), "delegation") &&
               !equal_ignoring_case(lexed.text(i), "side")) {
      return std::nullopt;
    }
  }
  return party;
}

/// "Dr. Ana Lima, Minister of Energy": a line that begins with a person and is no sentence.
bool names_delegate(const Context& context, TokenRange line) {
  if (line.empty() || context.lexed->is_mark(line.last - 1, '.') || !find_clauses(context, line).empty())
    return false;
  for (std::uint32_t i = line.first; i < line.last && !context.lexed->is_mark(i, ','); ++i) {
    const Mention* mention = context.mention(i);
    if (mention != nullptr) return context.type(*mention) == EntityType::person;
  }
  return false;
}

}  // namespace

std::vector<Delegate> find_delegates(const Context& context) {
  std::vector<Delegate> found;
  std::set<EntityId> states;
  std::optional<EntityId> above;  // the party whose name heads the lines
  const auto& sentences = context.lexed->segmentation->sentences;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const TokenRange line = sentences[s].tokens;
    auto state = is_body(context, sentences[s]) ? heads_line(context, line) : std::nullopt;
    if (state) {
      above.reset();
    } else if (const auto party = names_party(context, line)) {
      above = party;
      continue;
    } else if (above && names_delegate(context, line)) {
      state = above;
    } else {
      above.reset();
      continue;
    }
    states.insert(*state);
    for (std::uint32_t i = line.first; i < line.last; ++i) {
      const Mention* mention = context.mention(i);
      if (mention == nullptr) continue;
      const EntityType type = context.type(*mention);
      if (type == EntityType::person || type == EntityType::agency)
        found.push_back({mention->entity, *state, SentenceId{s}, !above || type == EntityType::person});
      i = mention->span.last - 1;
    }
  }
  return states.size() > 1 ? found : std::vector<Delegate>{};
}

}  // namespace entente
