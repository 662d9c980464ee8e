#include "entente/relate/named_organs.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"

namespace entente {

namespace {

/// How many the words before the head count: "both" 2, "the three" 3; 0 if they do not.
std::size_t counted_by(const LexedView& lexed, TokenRange determiners) {
  static constexpr std::array<std::pair<std::string_view, std::size_t>, 4> numbers{
      {{"both", 2}, {"two", 2}, {"three", 3}, {"four", 4}}};
  for (std::uint32_t i = determiners.first; i < determiners.last; ++i) {
    for (const auto& [word, count] : numbers) {
      if (equal_ignoring_case(lexed.text(i), word)) return count;
    }
  }
  return 0;
}

}  // namespace

std::vector<EntityId> named_organs(const Context& context, TokenRange phrase, std::uint32_t head) {
  constexpr std::uint32_t farthest = 80;
  const LexedView& lexed = *context.lexed;
  if (!lexed.word(head).is(WordTrait::named_organ)) return {};
  const std::size_t count = counted_by(lexed, {phrase.first, head});
  std::vector<EntityId> organs;
  for (std::uint32_t i = phrase.first; count > 0 && i > 0 && phrase.first - i < farthest; --i) {
    const Mention* mention = context.mention(i - 1);
    if (mention == nullptr) continue;
    const EntityType type = context.type(*mention);
    const bool organ = type == EntityType::agency || type == EntityType::organization;
    if (organ && std::find(organs.begin(), organs.end(), mention->entity) == organs.end())
      organs.insert(organs.begin(), mention->entity);
    if (organs.size() == count) return organs;
  }
  return {};
}

std::vector<EntityId> agencies_in(const Context& context, TokenRange phrase) {
  const LexedView& lexed = *context.lexed;
  std::vector<EntityId> agencies;
  for (std::uint32_t i = phrase.first; i < phrase.last; ++i) {
    if (const Mention* mention = context.mention(i)) {
      if (context.type(*mention) == EntityType::agency) add_once(agencies, mention->entity);
      i = mention->span.last - 1;
    } else if (lexed.word(i).is(WordClass::subordinator | WordClass::preposition) && lexed.text(i) != "of") {
      break;
    }
  }
  return agencies;
}

std::vector<EntityId> organs_of_parties(const Context& context, const std::vector<EntityId>& listed) {
  std::vector<EntityId> organs;
  for (const EntityId each : listed) {
    if (context.entity(each).type != EntityType::agency) continue;
    const auto state = context.state_of[each.index()];
    if (!state || !context.is_party(*state)) return {};
    add_once(organs, each);
  }
  return organs;
}

}  // namespace entente
