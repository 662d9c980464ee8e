#include "entente/analyse/entity_continuity.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// "Chile-Peru Ocean Dialogue" and "Peru-Chile Ocean Dialogue" alike.
std::string words_in_order(const EntityFact& entity) {
  const std::string name = slug(entity.name);
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find('-', at), name.size());
    words.push_back(std::string_view{name}.substr(at, end - at));
    at = end + 1;
  }
  std::sort(words.begin(), words.end());
  std::string out{local_name(entity.type)};
  for (const std::string_view word : words) out.append("-").append(word);
  return out;
}

/// The entities of a statement, to be found by what they are.
class EntityIndex {
 public:
  explicit EntityIndex(const StatementFacts& facts) {
    for (std::size_t i = 0; i < facts.entities.size(); ++i) {
      const EntityFact& entity = facts.entities[i];
      by_iri_.emplace(entity.iri, EntityId{i});
      if (!entity.listed) by_words_.emplace(words_in_order(entity), EntityId{i});
    }
  }

  [[nodiscard]] std::optional<EntityId> find(std::string_view iri) const {
    const auto at = by_iri_.find(iri);
    return at == by_iri_.end() ? std::nullopt : std::optional{at->second};
  }

  [[nodiscard]] std::optional<EntityId> find(const EntityFact& entity) const {
    if (const auto same = find(entity.iri)) return same;
    if (entity.listed) return std::nullopt;
    const auto at = by_words_.find(words_in_order(entity));
    return at == by_words_.end() ? std::nullopt : std::optional{at->second};
  }

 private:
  std::map<std::string_view, EntityId> by_iri_;
  std::map<std::string, EntityId> by_words_;
};

using SuccessionIndex = std::multimap<std::string_view, const Succession*>;

SuccessionIndex index_of(std::span<const Succession> successions) {
  SuccessionIndex out;
  for (const Succession& each : successions) out.emplace(each.predecessor, &each);
  return out;
}

/// What the sources say of an entity that the later statement does not name.
EntityContinuity fate_of(EntityId entity, const StatementFacts& earlier, const EntityIndex& later,
                         const std::string& later_date, const SuccessionIndex& successions) {
  EntityContinuity out{Verdict::not_mentioned, entity, {}, {}, {}};
  std::set<std::string_view> seen{earlier.entities[entity.index()].iri};
  // Breadth first: the nearest successor that is named; the source is that of the last step.
  std::vector<std::string_view> open{earlier.entities[entity.index()].iri};
  for (std::size_t at = 0; at < open.size(); ++at) {
    const auto [first, last] = successions.equal_range(open[at]);
    for (auto step = first; step != last; ++step) {
      const Succession& succession = *step->second;
      // An undated statement, or change, cannot be put in order.
      if (later_date.empty() || succession.date.empty() || succession.date > later_date) continue;
      if (succession.successor.empty()) {
        if (at == 0) out = {Verdict::ended, entity, {}, succession.date, succession.source};
        continue;
      }
      if (const auto named = later.find(succession.successor))
        return {Verdict::succeeded, entity, named, succession.date, succession.source};
      if (seen.insert(succession.successor).second) open.push_back(succession.successor);
    }
  }
  return out;
}

/// What the later statement says of `named`, if it names it in that sentence only.
const ToldSuccession* told_of(EntityId named, const StatementFacts& later,
                              std::span<const ToldSuccession> told) {
  const auto at = std::find_if(told.begin(), told.end(),
                               [&](const ToldSuccession& each) { return each.predecessor == named; });
  if (at == told.end()) return nullptr;
  const auto& mentions = later.entities[named.index()].mentions;
  const bool only = std::all_of(mentions.begin(), mentions.end(), [&](const MentionFact& mention) {
    return mention.evidence.passage == at->passage;
  });
  return only ? &*at : nullptr;
}

}  // namespace

std::vector<EntityContinuity> compare_entities(const StatementFacts& earlier, const StatementFacts& later,
                                               std::span<const Succession> successions,
                                               std::span<const ToldSuccession> told) {
  const EntityIndex named_later{later};
  const SuccessionIndex steps = index_of(successions);
  std::vector<EntityContinuity> out;
  std::vector<bool> taken(later.entities.size(), false);
  for (std::size_t i = 0; i < earlier.entities.size(); ++i) {
    const auto same = named_later.find(earlier.entities[i]);
    if (const ToldSuccession* change = same ? told_of(*same, later, told) : nullptr; change != nullptr) {
      out.push_back({change->renamed ? Verdict::renamed : Verdict::succeeded,
                     EntityId{i},
                     change->successor,
                     {},
                     later.passages[change->passage.index()].text});
      taken[same->index()] = true;
    } else {
      out.push_back(same ? EntityContinuity{Verdict::persisted, EntityId{i}, same, {}, {}}
                         : fate_of(EntityId{i}, earlier, named_later, later.date, steps));
    }
    if (out.back().later) taken[out.back().later->index()] = true;
  }
  for (std::size_t i = 0; i < later.entities.size(); ++i) {
    if (!taken[i]) out.push_back({Verdict::emerged, {}, EntityId{i}, {}, {}});
  }
  return out;
}

}  // namespace entente
