// Small statements and annotations, made by hand.
#ifndef ENTENTE_TESTS_EVALUATE_HAND_MADE_HPP
#define ENTENTE_TESTS_EVALUATE_HAND_MADE_HPP

#include <string>
#include <utility>
#include <vector>

#include "entente/evaluate/gold.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente::testing {

inline EntityId add_entity(StatementFacts& facts, EntityType type, std::string name,
                           std::vector<std::string> surfaces = {}, std::string rule = "mention/test") {
  EntityFact entity;
  entity.type = type;
  entity.name = std::move(name);
  entity.surfaces = std::move(surfaces);
  entity.mentions.push_back({{}, entity.name, {PassageId{}, std::move(rule), 1}});
  facts.entities.push_back(std::move(entity));
  return EntityId{facts.entities.size() - 1};
}

/// A commitment in a passage of its own.
inline CommitmentFact& add_commitment(StatementFacts& facts, CodePointRange range, std::string action,
                                      std::vector<EntityId> agents = {}) {
  facts.passages.push_back({range, ""});
  CommitmentFact commitment;
  commitment.evidence = {PassageId{facts.passages.size() - 1}, "commitment/test", 1};
  commitment.action = std::move(action);
  commitment.agents = std::move(agents);
  facts.commitments.push_back(std::move(commitment));
  return facts.commitments.back();
}

inline void add_relation(StatementFacts& facts, EntityId subject, Predicate predicate,
                         decltype(RelationFact::object) object, std::string rule = "relation/test") {
  if (facts.passages.empty()) facts.passages.emplace_back();
  facts.relations.push_back({subject, predicate, std::move(object), "", {PassageId{0}, std::move(rule), 1}});
}

inline GoldCommitment gold_commitment(CodePointRange range, std::string action,
                                      std::vector<std::string> agents = {}) {
  GoldCommitment out;
  out.range = range;
  out.action = std::move(action);
  out.agents = std::move(agents);
  return out;
}

}  // namespace entente::testing

#endif  // ENTENTE_TESTS_EVALUATE_HAND_MADE_HPP
