#include "entente/recognise/name_namesake.hpp"

#include <algorithm>

namespace entente {

namespace {

/// "Coast Guard": a head noun by itself.
bool is_head_of_organ(const LexedView& lexed, TokenRange words) {
  bool organ = false;
  lexed.gazetteer->heads.match(lexed.from(words.first, words), [&](const PhraseTrie::Match& match) {
    const HeadValue& head = lexed.gazetteer->head_values[match.values.front()];
    organ = organ || (match.size == words.size() && head.type == EntityType::agency);
  });
  return organ;
}

}  // namespace

std::optional<Reading> read_namesake(const LexedView& lexed, const RunFinder& runs, TokenRange run) {
  const Atom* state = runs.atom_at(run.first);
  if (state == nullptr || state->type != EntityType::state || state->kind != LabelKind::demonym ||
      state->tokens.last >= run.last)
    return std::nullopt;
  const TokenRange rest{state->tokens.last, run.last};
  const Atom* organ = runs.atom_at(rest.first);
  const bool listed = organ != nullptr && organ->tokens == rest && rest.size() > 1 &&
                      (organ->type == EntityType::agency || organ->type == EntityType::forum);
  if (!listed) return std::nullopt;
  const auto& entries = lexed.gazetteer->vocabulary.entries;
  const bool own = std::any_of(organ->entries.begin(), organ->entries.end(), [&](EntryId id) {
    return entries[id.index()].state == state->entries.front();
  });
  if (own || !is_head_of_organ(lexed, rest)) return std::nullopt;
  Reading reading;
  reading.tokens = run;
  reading.first_with_owner = run.first;
  reading.type = EntityType::agency;
  reading.rule = name_rule::head_noun;
  return reading;
}

}  // namespace entente
