#include "entente/recognise/name_listed.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace entente {

namespace {

bool is_joint_thing(EntityType type) {
  return type == EntityType::forum || type == EntityType::framework || type == EntityType::programme;
}

/// Nothing but states and hyphens, two or more, before token `end`: "U.S.-Mexico |".
bool names_states(const LexedView& lexed, const RunFinder& runs, std::uint32_t first, std::uint32_t end) {
  std::size_t states = 0;
  for (std::uint32_t i = first; i < end; ++i) {
    if (runs.atom_over(i) == nullptr && !lexed.is_mark(i, '-')) return false;
    const Atom* atom = runs.atom_at(i);
    states += atom != nullptr && atom->type == EntityType::state ? 1U : 0U;
  }
  return states > 1;
}

/// Whether the states in `front` are of those whose body the vocabulary knows by the name behind them.
bool are_members(const LexedView& lexed, const RunFinder& runs, TokenRange front, EntryId entry) {
  const auto& members = lexed.gazetteer->vocabulary.entries[entry.index()].members;
  if (members.empty()) return true;
  for (std::uint32_t i = front.first; i < front.last; ++i) {
    const Atom* atom = runs.atom_at(i);
    if (atom == nullptr || atom->type != EntityType::state) continue;
    const bool member = std::any_of(atom->entries.begin(), atom->entries.end(), [&](EntryId state) {
      return std::find(members.begin(), members.end(), state) != members.end();
    });
    if (!member) return false;
  }
  return true;
}

}  // namespace

std::optional<Reading> read_continued(const LexedView& lexed, TokenRange sentence, const RunFinder& runs,
                                      Reading reading) {
  const TokenRange name = reading.tokens;
  const Atom* front = name.empty() ? nullptr : runs.atom_at(name.first);
  if (front == nullptr || front->tokens.last >= name.last) return std::nullopt;
  const std::uint32_t next = front->tokens.last;
  const auto heads = runs.heads_in(name);
  const bool open = lexed.word(next).is(WordClass::name_connective) && lexed.text(next) != "of" &&
                    is_open_name(lexed, *front);
  const bool organ = front->kind == LabelKind::ambiguous && runs.is_begun_list(front->tokens) &&
                     runs.is_institutional({next, name.last}) &&
                     (heads.empty() || heads.back().tokens.last < name.last ||
                      heads.back().value.type == EntityType::organization);
  const bool place =
      heads.empty() && front->type == EntityType::place && lexed.word(next).is(WordClass::name_particle);
  if (!open && !organ && !place) return std::nullopt;
  reading.type = front->type;
  reading.rule = name_rule::head_noun;
  if (!reading.owner && organ) reading.owner = state_behind(lexed, sentence, runs, name.last);
  return reading;
}

std::optional<Reading> read_begun(const LexedView& lexed, const RunFinder& runs, Reading reading) {
  const TokenRange name = reading.tokens;
  const Atom* last = runs.atom_over(name.last - 1);
  if (last == nullptr || last->tokens.last != name.last || !is_joint_thing(last->type)) return std::nullopt;
  const std::uint32_t before = last->tokens.first;
  const bool joint = before == name.first + 1 && lexed.text(name.first) == "Joint";
  const bool speaks = lexed.gazetteer->vocabulary.entries[last->entries.front().index()].acts_as_state;
  const bool between = before >= name.first + 3 && !speaks && names_states(lexed, runs, name.first, before);
  if (!joint && !between) return std::nullopt;
  reading.type = last->type;
  reading.rule = last->kind == LabelKind::ambiguous ? name_rule::listed_ambiguous : name_rule::listed;
  reading.entries = last->entries;
  std::erase_if(reading.entries, [&](EntryId entry) {
    return between && !are_members(lexed, runs, {name.first, before}, entry);
  });
  if (reading.entries.empty()) reading.rule = name_rule::head_noun;
  return reading;
}

std::optional<EntryId> state_behind(const LexedView& lexed, TokenRange sentence, const RunFinder& runs,
                                    std::uint32_t at) {
  if (at + 1 >= sentence.last || lexed.text(at) != "of") return std::nullopt;
  const Atom* atom = runs.atom_at(lexed.text(at + 1) == "the" ? at + 2 : at + 1);
  const bool state = atom != nullptr && atom->type == EntityType::state;
  return state ? std::optional{atom->entries.front()} : std::nullopt;
}

std::vector<EntryId> entries_of_joined(const LexedView& lexed, TokenRange owner, TokenRange name) {
  std::vector<WordId> words;
  for (const TokenRange part : {owner, name}) {
    for (std::uint32_t i = part.first; i < part.last; ++i) words.push_back(lexed.ids[i]);
  }
  std::vector<EntryId> entries;
  lexed.gazetteer->labels.match(words, [&](const PhraseTrie::Match& match) {
    if (match.size != words.size()) return;
    for (const std::uint32_t value : match.values)
      entries.push_back(lexed.gazetteer->label_values[value].entry);
  });
  return entries;
}

}  // namespace entente
