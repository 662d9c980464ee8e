#include "entente/relate/signatories.hpp"

#include <optional>

namespace entente {

namespace {

/// "For the Government of Kenya", "For Norway:": the state, if the line says nothing else.
std::optional<EntityId> signs_for(const Context& context, TokenRange line) {
  constexpr std::uint32_t longest = 12;
  const LexedView& lexed = *context.lexed;
  if (line.size() < 2 || line.size() > longest || lexed.text(line.first) != "For") return std::nullopt;
  std::uint32_t at = line.first + 1;
  if (lexed.text(at) == "the" && at + 1 < line.last) ++at;
  const Mention* mention = context.mention(at);
  if (mention == nullptr || mention->span.first != at) return std::nullopt;
  std::uint32_t end = mention->span.last;
  // "For the Ministry of the Interior of Spain"
  const bool organ =
      context.type(*mention) == EntityType::agency && end + 1 < line.last && lexed.text(end) == "of";
  if (organ) {
    end += lexed.text(end + 1) == "the" ? 2U : 1U;
    const Mention* state = end < line.last ? context.mention(end) : nullptr;
    if (state == nullptr) return std::nullopt;
    end = state->span.last;
  }
  if (end < line.last && lexed.is_mark(end, ':')) ++end;
  const bool party =
      organ || context.type(*mention) == EntityType::state || context.is_party(mention->entity);
  return party && end == line.last ? std::optional{mention->entity} : std::nullopt;
}

}  // namespace

std::vector<Signatory> find_signatories(const Context& context) {
  std::vector<Signatory> found;
  std::vector<EntityId> states;  // in columns beside each other, as are the names below them
  std::size_t column = 0;
  bool named_last = false;
  const auto& sentences = context.lexed->segmentation->sentences;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const TokenRange line = sentences[s].tokens;
    if (line.empty()) continue;
    if (const auto named = signs_for(context, line)) {
      if (!named_last) states.clear();
      states.push_back(*named);
      column = 0;
      named_last = true;
      continue;
    }
    named_last = false;
    const Mention* first = context.mention(line.first);
    const bool name = first != nullptr && context.type(*first) == EntityType::person &&
                      !context.lexed->is_mark(line.last - 1, '.');
    if (!name) states.clear();
    if (!states.empty()) found.push_back({first->entity, states[column++ % states.size()], SentenceId{s}});
  }
  return found;
}

}  // namespace entente
