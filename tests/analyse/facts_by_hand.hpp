// Statements made by hand, fact by fact.
#ifndef ENTENTE_TESTS_ANALYSE_FACTS_BY_HAND_HPP
#define ENTENTE_TESTS_ANALYSE_FACTS_BY_HAND_HPP

#include <string>
#include <vector>

#include "entente/graph/statement_facts.hpp"

namespace entente::test {

inline const std::string base = "https://example.org/id/";

/// A statement in the making; each call adds what it names.
class Facts {
 public:
  /// Of `name`, "2003-09-09" gives a date as well.
  explicit Facts(const std::string& name);

  /// The same type and name have the same IRI in every statement.
  EntityId entity(EntityType type, const std::string& name, bool listed = true);
  PassageId passage(const std::string& text);
  Facts& party(EntityId entity);
  Facts& mention(EntityId entity, PassageId passage);
  Facts& relation(EntityId subject, Predicate predicate, EntityId object, PassageId passage);

  Facts& commitment(const std::vector<EntityId>& agents, const std::string& action,
                    const std::vector<std::string>& topics, PassageId passage);
  /// `phrase` is about the concept `name`, which stands below `broader`.
  Facts& topic(const std::string& phrase, const std::string& name,
               const std::vector<std::string>& broader = {});

  [[nodiscard]] const StatementFacts& get() const { return facts_; }

 private:
  StatementFacts facts_;
};

[[nodiscard]] std::string entity_iri(EntityType type, const std::string& name);
[[nodiscard]] std::string concept_iri(const std::string& name);

}  // namespace entente::test

#endif  // ENTENTE_TESTS_ANALYSE_FACTS_BY_HAND_HPP
