#include "entente/recognise/entity_table.hpp"

#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/recognise/name_words.hpp"

namespace entente {

namespace {

/// How many earlier names a short form is compared with, and how many mentions before a name are looked at.
constexpr std::ptrdiff_t most_candidates = 64;

bool is_initial_or_suffix(std::string_view word) {
  return word.size() < 3 || word.ends_with(".") || word == "iii";
}

/// The states named so far in the sentence, the last first.
std::vector<EntryId> states_before(const Recognition& recognition, SentenceId sentence) {
  std::vector<EntryId> states;
  const auto& mentions = recognition.mentions;
  const auto floor =
      mentions.rbegin() + std::min<std::ptrdiff_t>(most_candidates, mentions.end() - mentions.begin());
  for (auto mention = mentions.rbegin(); mention != floor && mention->sentence == sentence; ++mention) {
    const RecognisedEntity& entity = recognition.entities[mention->entity.index()];
    if (entity.type == EntityType::state && entity.entry) states.push_back(*entity.entry);
  }
  return states;
}

/// "the New Zealand Productivity Commission" is not the one of Australia that alone is listed.
bool is_of_other_state(const std::vector<Entry>& entries, EntryId organ, EntryId owner) {
  const auto state = entries[organ.index()].state;
  return state && *state != owner && entries[owner.index()].type == EntityType::state;
}

}  // namespace

EntityTable::EntityTable(const LexedView& lexed, Recognition& recognition, std::vector<EntryId> party_states)
    : lexed_{lexed}, recognition_{recognition}, party_states_{std::move(party_states)} {}

/// An ambiguous name is the thing of the state that stands before it, is named in the sentence, or is a
/// party.
std::optional<EntryId> EntityTable::choose(const std::vector<EntryId>& candidates, const Reading& reading,
                                           SentenceId sentence) const {
  if (candidates.empty()) return std::nullopt;
  const auto& entries = lexed_.gazetteer->vocabulary.entries;
  const auto of_state = [&](EntryId state) -> std::optional<EntryId> {
    std::optional<EntryId> only;
    for (const EntryId candidate : candidates) {
      const Entry& entry = entries[candidate.index()];
      if (entry.state != state && entry.owner != state) continue;
      // Two things of one state share the name: only the document can say which.
      if (only) return std::nullopt;
      only = candidate;
    }
    return only;
  };
  if (reading.owner) {
    if (const auto found = of_state(*reading.owner)) return found;
    // The text says whose it is, and the vocabulary knows no such thing of that owner.
    if (candidates.size() > 1 || reading.rule == name_rule::listed_ambiguous ||
        is_of_other_state(entries, candidates.front(), *reading.owner))
      return std::nullopt;
  }
  if (candidates.size() == 1 && reading.rule != name_rule::listed_ambiguous) return candidates.front();
  std::vector<EntryId> found;
  for (const std::vector<EntryId>& states : {states_before(recognition_, sentence), party_states_}) {
    for (const EntryId state : states) {
      const auto candidate = of_state(state);
      if (candidate && std::find(found.begin(), found.end(), *candidate) == found.end())
        found.push_back(*candidate);
    }
    if (found.size() == 1) return found.front();
    if (!found.empty()) return std::nullopt;
  }
  return smallest_or_named(candidates);
}

/// Failing its state: the smallest around the parties, else the one that the text has named before.
std::optional<EntryId> EntityTable::smallest_or_named(const std::vector<EntryId>& candidates) const {
  const auto smallest = smallest_around_parties(candidates);
  return smallest ? smallest : named_before(candidates);
}

/// "the Alliance" in a text that has named one of them in full.
std::optional<EntryId> EntityTable::named_before(const std::vector<EntryId>& candidates) const {
  std::optional<EntryId> only;
  for (const EntryId candidate : candidates) {
    if (!by_entry_.contains(candidate.index())) continue;
    if (only) return std::nullopt;
    only = candidate;
  }
  return only;
}

/// "the Alliance": the grouping with the fewest members that has all parties among them.
std::optional<EntryId> EntityTable::smallest_around_parties(const std::vector<EntryId>& candidates) const {
  if (party_states_.size() < 2) return std::nullopt;
  const auto& entries = lexed_.gazetteer->vocabulary.entries;
  std::optional<EntryId> best;
  for (const EntryId candidate : candidates) {
    const auto& members = entries[candidate.index()].members;
    const bool all = std::all_of(party_states_.begin(), party_states_.end(), [&](EntryId party) {
      return std::binary_search(members.begin(), members.end(), party);
    });
    if (all && (!best || members.size() < entries[best->index()].members.size())) best = candidate;
  }
  return best;
}

/// Things whose names begin or end with the word, the last first. Only the latest are weighed: a short form
/// stands near its name, and the work stays linear.
std::vector<EntityId> EntityTable::latest_with(const std::string& word) const {
  const auto found = by_last_word_.find(word);
  if (found == by_last_word_.end()) return {};
  const auto& all = found->second;
  return {all.rbegin(), all.rbegin() + std::min<std::ptrdiff_t>(most_candidates, std::ssize(all))};
}

/// A shorter form of a longer name that came before: "Strategic Dialogue on Technology" for "Strategic
/// High-Level Dialogue on Technology". Only for fora and programmes, whose names are cut freely; ministries
/// differ by one word.
std::optional<EntityId> EntityTable::longer_form(const std::string& name, EntityType type) const {
  if (type != EntityType::forum && type != EntityType::programme && type != EntityType::framework)
    return std::nullopt;
  const auto words = words_of_name(name);
  if (words.size() < 2) return std::nullopt;
  for (const std::string& key : {words.back(), words.front()}) {
    for (const EntityId id : latest_with(key)) {
      const RecognisedEntity& entity = recognition_.entities[id.index()];
      const auto longer = words_of_name(entity.name);
      if (type == EntityType::framework) {
        if (entity.type == type && names_parties_more(words, longer)) return id;
        continue;
      }
      const bool same_kind =
          entity.type == type || (entity.type == EntityType::forum || entity.type == EntityType::programme);
      if (same_kind && longer.size() > words.size() && longer.size() <= words.size() + 2 &&
          is_subsequence(words, longer)) {
        return id;
      }
      // "Reef Fund" after "Reef Fund for Small Islands", "Reef Meeting" after "Reef Meeting of the Ministers
      // …"
      const bool begins = same_kind && longer.size() > words.size() + 1 &&
                          std::equal(words.begin(), words.end(), longer.begin()) &&
                          (longer[words.size()] == "for" || longer[words.size()] == "on" ||
                           is_of_ministers(longer, words.size()));
      if (begins || (same_kind && stands_behind_parties(words, longer))) return id;
      // "Quad Cyber Challenge Campaign" after "Quad Cyber Challenge": a common noun added behind.
      if (same_kind && !entity.entry && words.size() == longer.size() + 1 && is_subsequence(longer, words) &&
          words.front() == longer.front() && words.back() != longer.back() && longer.size() > 2) {
        return id;
      }
    }
  }
  return std::nullopt;
}

/// "Chile-Peru High-Level Trade Dialogue" behind "High-Level Trade Dialogue": that is now known by all of its
/// name.
std::optional<EntityId> EntityTable::shorter_form(const std::string& name, EntityType type) {
  if (type != EntityType::forum) return std::nullopt;
  const auto words = words_of_name(name);
  for (const EntityId id : latest_with(words.back())) {
    RecognisedEntity& entity = recognition_.entities[id.index()];
    if (entity.type != type || entity.entry || !stands_behind_parties(words_of_name(entity.name), words))
      continue;
    entity.name = name;
    return id;
  }
  return std::nullopt;
}

/// A person of whom one name is known: "Biden" after "Joseph R. Biden, Jr.", or the other way round.
std::optional<EntityId> EntityTable::person(const std::string& name) {
  const auto words = words_of_person(name);
  for (auto word = words.rbegin(); word != words.rend(); ++word) {
    std::string key = *word;
    while (!key.empty() && key.back() == ',') key.pop_back();
    if (is_initial_or_suffix(key)) continue;
    const auto found = family_names_.find(key);
    if (found == family_names_.end() || found->second.size() != 1) continue;
    const EntityId id = found->second.front();
    const auto known = words_of_person(recognition_.entities[id.index()].name);
    if (words.size() == 1 || is_subsequence(words, known)) return id;
    if (known.size() == 1 || is_subsequence(known, words)) {
      recognition_.entities[id.index()].name = name;
      return id;
    }
  }
  return std::nullopt;
}

/// The listed person, when only the family name was read before: it now has the rest.
std::optional<EntityId> EntityTable::unlisted_person(EntryId entry) {
  const Entry& listed = lexed_.gazetteer->vocabulary.entries[entry.index()];
  const auto words = words_of_person(listed.name);
  const auto found = words.empty() ? family_names_.end() : family_names_.find(words.back());
  if (found == family_names_.end() || found->second.size() != 1) return std::nullopt;
  RecognisedEntity& entity = recognition_.entities[found->second.front().index()];
  if (entity.entry || !is_subsequence(words_of_person(entity.name), words)) return std::nullopt;
  entity.entry = entry;
  entity.name = listed.name;
  return found->second.front();
}

/// The last words of a name, up to three, that are not all of it.
void EntityTable::index_tails(const std::vector<std::string>& words, EntityId id) {
  std::string tail;
  for (std::size_t i = words.size(); i-- > 1 && words.size() - i <= 3;) {
    tail.insert(0, tail.empty() ? words[i] : std::string{words[i]}.append(" "));
    short_forms_[tail].push_back(id);
  }
}

void EntityTable::index_short_forms(EntityId id) {
  const RecognisedEntity& entity = recognition_.entities[id.index()];
  const auto words = words_of_name(entity.name);
  if (words.empty()) return;
  if (entity.type == EntityType::person) {
    for (std::string word : words_of_person(entity.name)) {
      while (!word.empty() && word.back() == ',') word.pop_back();
      if (is_initial_or_suffix(word)) continue;
      auto& same = family_names_[word];
      if (std::find(same.begin(), same.end(), id) == same.end()) same.push_back(id);
    }
    return;
  }
  by_last_word_[words.back()].push_back(id);
  if (words.size() > 1) by_last_word_[words.front()].push_back(id);
  if (entity.type == EntityType::state || entity.type == EntityType::place) return;
  index_tails(words, id);
  // "the Task Force" of the Task Force on Energy Security
  const auto link = std::find_if(words.begin(), words.end(), [](const std::string& word) {
    return word == "on" || word == "for" || word == "of" || word == "against";
  });
  if (link != words.end() && link - words.begin() > 2) {
    const std::vector<std::string> named{words.begin(), link};
    std::string whole = named.front();
    for (std::size_t i = 1; i < named.size(); ++i) whole.append(" ").append(named[i]);
    short_forms_[whole].push_back(id);
    index_tails(named, id);
  }
  std::string front;
  for (std::size_t i = 0; i + 1 < words.size() && i < 2; ++i) {
    if (!front.empty()) front += ' ';
    front += words[i];
    short_forms_[front].push_back(id);
  }
}

/// Equal in type and name, unless both are organs with owners that differ.
std::optional<EntityId> EntityTable::same_name(EntityType type, const std::string& key,
                                               std::optional<EntryId> owner) const {
  const auto found = by_name_.find({type, key});
  if (found == by_name_.end()) return std::nullopt;
  for (const EntityId id : found->second) {
    const auto known_owner = recognition_.entities[id.index()].owner;
    if (type != EntityType::agency || !owner || !known_owner || owner == known_owner) return id;
  }
  return std::nullopt;
}

EntityId EntityTable::entity_of(const Reading& reading, SentenceId sentence) {
  // "Minister Abbott" is the Abbott whom the document has named in full before.
  if (reading.type == EntityType::person && reading.tokens.size() == 1) {
    if (const auto named = by_family_name(lexed_.text(reading.tokens))) return *named;
  }
  if (const auto entry = choose(reading.entries, reading, sentence)) {
    const auto known = by_entry_.find(entry->index());
    if (known != by_entry_.end()) return known->second;
    const auto before = reading.type == EntityType::person ? unlisted_person(*entry) : std::nullopt;
    const EntityId id = before ? *before : entity_of_entry(recognition_, *lexed_.gazetteer, *entry);
    by_entry_.emplace(entry->index(), id);
    index_short_forms(id);
    return id;
  }
  std::string name = reading.name.empty() ? fold_name(lexed_.text(reading.tokens)) : reading.name;
  const EntityType type = *reading.type;
  if (type == EntityType::forum) name = with_joined_acronyms(std::move(name));
  if (type == EntityType::person) {
    name = in_running_text(std::move(name));
    if (const auto same = person(name)) {
      index_short_forms(*same);
      return *same;
    }
  }
  if (const auto alias = by_alias(name)) return *alias;
  const std::string key = type == EntityType::forum ? key_of_forum(name) : key_of_name(name);
  if (const auto known = same_name(type, key, reading.owner)) return *known;
  if (const auto longer = longer_form(name, type)) return *longer;
  if (const auto shorter = shorter_form(name, type)) {
    by_name_[{type, key}].push_back(*shorter);
    index_short_forms(*shorter);
    return *shorter;
  }
  const EntityId id{recognition_.entities.size()};
  recognition_.entities.push_back({type, std::move(name), std::nullopt, reading.owner, {}, reading.post});
  by_name_[{type, key}].push_back(id);
  index_short_forms(id);
  return id;
}

void EntityTable::identify(const Reading& reading) {
  const auto defined = by_alias(lexed_.text(reading.tokens));
  if (!defined || reading.entries.size() != 1) return;
  RecognisedEntity& entity = recognition_.entities[defined->index()];
  const EntryId entry = reading.entries.front();
  const bool same_kind = entity.type == lexed_.gazetteer->vocabulary.entries[entry.index()].type;
  if (entity.entry || !same_kind || !by_entry_.emplace(entry.index(), *defined).second) return;
  entity.entry = entry;
}

void EntityTable::add_mention(EntityId id, TokenRange tokens, SentenceId sentence, const Reading& reading) {
  RecognisedEntity& entity = recognition_.entities[id.index()];
  const auto add_surface = [&](std::string surface) {
    if (std::find(entity.surfaces.begin(), entity.surfaces.end(), surface) == entity.surfaces.end()) {
      entity.surfaces.push_back(std::move(surface));
    }
  };
  add_surface(fold_name(lexed_.text(tokens)));
  mentioned_at_.resize(std::max(mentioned_at_.size(), recognition_.entities.size()));
  mentioned_at_[id.index()].push_back(tokens.first);
  if (reading.owner && reading.first_with_owner < tokens.first) {
    add_surface(fold_name(lexed_.text({reading.first_with_owner, tokens.last})));
  }
  if (entity.post.empty()) entity.post = reading.post;
  if (!entity.owner && reading.owner && entity.type != EntityType::person) entity.owner = reading.owner;
  const bool owner_in_text = reading.owner && reading.first_with_owner < tokens.first;
  // "Minister Moreno" is Alfredo Moreno of this text; that another of that name is listed says nothing of
  // him.
  const bool namesake = entity.type == EntityType::person && !reading.entries.empty() &&
                        std::none_of(reading.entries.begin(), reading.entries.end(),
                                     [&](EntryId entry) { return entity.entry == entry; });
  recognition_.mentions.push_back({tokens,
                                   {owner_in_text ? reading.first_with_owner : tokens.first, tokens.last},
                                   id,
                                   sentence,
                                   reading.rule,
                                   owner_in_text ? reading.owner : std::nullopt,
                                   namesake ? std::nullopt : reading.post_of,
                                   reading.post_tokens});
}

void EntityTable::add_alias(std::string_view alias, EntityId entity) {
  aliases_.insert_or_assign(fold_name(alias), entity);
}

std::optional<EntityId> EntityTable::by_alias(std::string_view text) const {
  const auto found = aliases_.find(fold_name(text));
  return found == aliases_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<EntityId> EntityTable::by_family_name(std::string_view name) const {
  const auto words = words_of_person(name);
  const auto found = words.empty() ? family_names_.end() : family_names_.find(words.back());
  if (found == family_names_.end() || found->second.size() != 1) return std::nullopt;
  return found->second.front();
}

bool EntityTable::is_only_short_form(std::string_view words) const {
  const auto found = short_forms_.find(to_lower(fold_name(words)));
  if (found == short_forms_.end()) return false;
  const std::vector<EntityId>& called = found->second;
  return std::all_of(called.begin(), called.end(), [&](EntityId id) { return id == called.front(); });
}

std::optional<EntityId> EntityTable::by_short_form(std::string_view words, std::uint32_t at) const {
  const auto found = short_forms_.find(to_lower(fold_name(words)));
  if (found == short_forms_.end()) return std::nullopt;
  std::optional<EntityId> last;
  std::uint32_t last_at = 0;
  bool last_named_once = false;
  std::optional<EntityId> settled;  // called so, or named again, before
  const auto newest = found->second.rbegin();
  const auto oldest =
      newest + std::min<std::ptrdiff_t>(most_candidates, found->second.end() - found->second.begin());
  for (auto candidate = newest; candidate != oldest; ++candidate) {
    const EntityId id = *candidate;
    const auto& places = mentioned_at_[id.index()];
    const auto before = std::lower_bound(places.begin(), places.end(), at);
    if (before == places.begin()) continue;
    const bool once = before - places.begin() == 1;
    if (!once && recognition_.entities[id.index()].type == EntityType::forum) settled = id;
    if (!last || *(before - 1) > last_at) {
      last = id;
      last_at = *(before - 1);
      last_named_once = once;
    }
  }
  // "the Dialogue", long after another dialogue was named by the way, is still that which it was before.
  constexpr std::uint32_t near = 60;
  const bool by_the_way = last && last_named_once && at - last_at > near;
  return by_the_way && settled ? settled : last;
}

}  // namespace entente
