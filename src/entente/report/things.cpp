#include "entente/report/things.hpp"

#include <algorithm>
#include <tuple>
#include <utility>
#include <variant>

namespace entente {

namespace {

using ThingsByIri = std::map<std::string_view, Thing>;

void add_entities(ThingsByIri& things, const StatementFacts& facts, std::size_t statement) {
  for (std::size_t i = 0; i < facts.entities.size(); ++i) {
    const EntityFact& entity = facts.entities[i];
    Thing& thing = things.try_emplace(entity.iri, Thing{entity.iri, entity.label, entity.type, 0, {}, {}, {}})
                       .first->second;
    thing.mention_count += entity.mentions.size();
    thing.entities.push_back({statement, i});
  }
}

void add_once(std::vector<FactRef>& facts, FactRef fact) {
  if (facts.empty() || facts.back() != fact) facts.push_back(fact);
}

void add_relations(ThingsByIri& things, const StatementFacts& facts, std::size_t statement) {
  const auto add = [&](EntityId id, std::size_t i) {
    add_once(things.at(facts.entities[id.index()].iri).relations, {statement, i});
  };
  for (std::size_t i = 0; i < facts.relations.size(); ++i) {
    const RelationFact& relation = facts.relations[i];
    if (const auto* subject = std::get_if<EntityId>(&relation.subject)) add(*subject, i);
    if (const auto* object = std::get_if<EntityId>(&relation.object)) add(*object, i);
  }
}

void add_commitments(ThingsByIri& things, const StatementFacts& facts, std::size_t statement) {
  for (std::size_t i = 0; i < facts.commitments.size(); ++i) {
    for (const auto& named : {facts.commitments[i].agents, facts.commitments[i].venues}) {
      for (const EntityId id : named)
        add_once(things.at(facts.entities[id.index()].iri).commitments, {statement, i});
    }
  }
}

}  // namespace

std::vector<Thing> collect_things(std::span<const StatementFacts> statements) {
  ThingsByIri by_iri;
  for (std::size_t s = 0; s < statements.size(); ++s) {
    add_entities(by_iri, statements[s], s);
    add_relations(by_iri, statements[s], s);
    add_commitments(by_iri, statements[s], s);
  }
  std::vector<Thing> things;
  things.reserve(by_iri.size());
  for (auto& [iri, thing] : by_iri) things.push_back(std::move(thing));
  std::stable_sort(things.begin(), things.end(),
                   [](const Thing& a, const Thing& b) { return a.mention_count > b.mention_count; });
  return things;
}

std::map<std::string_view, std::size_t> index_of(std::span<const Thing> things) {
  std::map<std::string_view, std::size_t> out;
  for (std::size_t i = 0; i < things.size(); ++i) out.emplace(things[i].iri, i);
  return out;
}

}  // namespace entente
