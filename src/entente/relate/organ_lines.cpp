#include "entente/relate/organ_lines.hpp"

#include "entente/base/text.hpp"
#include "entente/relate/mention_fit.hpp"

namespace entente {

namespace {

/// The mentions of a line in their order.
std::vector<const Mention*> mentions_of(const Context& context, TokenRange line) {
  std::vector<const Mention*> out;
  for (std::uint32_t i = line.first; i < line.last; ++i) {
    const Mention* mention = context.mention(i);
    if (mention == nullptr) continue;
    const bool again = !out.empty() && out.back()->entity == mention->entity;  // "Reef Bureau (RB)"
    if (!again) out.push_back(mention);
    i = mention->span.last - 1;
  }
  return out;
}

/// "(signed) Ana Lima": a person, and no more words than marks and "signed".
std::optional<EntityId> person_alone(const Context& context, TokenRange line) {
  constexpr std::size_t most_words_besides = 4;
  const auto mentions = mentions_of(context, line);
  if (mentions.size() != 1 || context.type(*mentions.front()) != EntityType::person) return std::nullopt;
  const bool alone = line.size() <= mentions.front()->span.size() + most_words_besides;
  return alone ? std::optional{mentions.front()->entity} : std::nullopt;
}

/// "GOVERNMENT OF THE REPUBLIC OF CHILE", "CHILE": the party of which a line says nothing.
std::optional<EntityId> state_alone(const Context& context, TokenRange line) {
  constexpr std::size_t most_words_besides = 3;
  const auto mentions = mentions_of(context, line);
  const bool alone = mentions.size() == 1 && context.type(*mentions.front()) == EntityType::state &&
                     context.is_party(mentions.front()->entity) && mentions.front()->span.last == line.last &&
                     line.size() <= mentions.front()->span.size() + most_words_besides;
  return alone ? std::optional{mentions.front()->entity} : std::nullopt;
}

std::optional<EntityId> organ_alone(const Context& context, TokenRange line) {
  const auto mentions = mentions_of(context, line);
  const bool alone = mentions.size() == 1 && context.type(*mentions.front()) == EntityType::agency &&
                     mentions.front()->span == line;
  return alone ? std::optional{mentions.front()->entity} : std::nullopt;
}

/// "MINISTRY OF REEFS | OF | CHILE", "Ministry of Reefs|, | Chile"
bool joins_owner(const Context& context, TokenRange between) {
  const LexedView& lexed = *context.lexed;
  if (between.size() == 1 && lexed.is_mark(between.first, ',')) return true;
  const bool article = between.size() == 2 && equal_ignoring_case(lexed.text(between.first + 1), "the");
  return (between.size() == 1 || article) && equal_ignoring_case(lexed.text(between.first), "of");
}

}  // namespace

std::vector<OrganLine> find_organ_lines(const Context& context) {
  std::vector<OrganLine> found;
  std::optional<EntityId> above;  // a person
  std::optional<EntityId> organ_above;
  std::optional<EntityId> state_above;
  const auto& sentences = context.lexed->segmentation->sentences;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const TokenRange line = sentences[s].tokens;
    const auto mentions = mentions_of(context, line);
    const Mention* state = mentions.size() > 1 ? mentions.back() : nullptr;
    const Mention* organ = mentions.size() > 1 ? mentions[mentions.size() - 2] : nullptr;
    const bool ends = state != nullptr && organ != nullptr && state->span.last == line.last &&
                      context.type(*state) == EntityType::state && context.is_party(state->entity) &&
                      context.type(*organ) == EntityType::agency;
    const std::uint32_t behind = ends ? behind_bracket(context, organ->span.last, line) : 0;
    const bool apart = ends && behind < line.last && joins_owner(context, {behind, state->span.first});
    if (apart && (mentions.size() == 2 ? organ->span.first == line.first
                                       : context.type(*mentions.front()) == EntityType::person)) {
      const bool named = mentions.size() == 3;
      found.push_back({organ->entity, state->entity, named ? std::optional{mentions.front()->entity} : above,
                       SentenceId{s}});
    }
    // "GOVERNMENT OF CHILE / MINISTRY OF REEFS", "MINISTRY OF REEFS / CHILE"
    const auto organ_here = organ_alone(context, line);
    const auto state_here = state_alone(context, line);
    if (organ_here && state_above) found.push_back({*organ_here, *state_above, std::nullopt, SentenceId{s}});
    if (state_here && organ_above) found.push_back({*organ_above, *state_here, std::nullopt, SentenceId{s}});
    organ_above = organ_here;
    state_above = state_here;
    above = person_alone(context, line);
  }
  return found;
}

}  // namespace entente
