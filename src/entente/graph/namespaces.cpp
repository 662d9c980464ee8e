#include "entente/graph/namespaces.hpp"

#include <string>

namespace entente {

Iri term(std::string_view space, std::string_view local) {
  return mint(std::string{space}.append(local));
}

const Terms& terms() {
  static const Terms table;
  return table;
}

Iri ent_term(EntityType type) {
  return term(ns::ent, local_name(type));
}
Iri ent_term(Predicate predicate) {
  return term(ns::ent, local_name(predicate));
}
Iri ent_term(Force force) {
  return term(ns::ent, local_name(force));
}

const Iri& standard_class(EntityType type) {
  switch (type) {
    case EntityType::state:
    case EntityType::agency:
    case EntityType::organization:
      return terms().org_formal_organization;
    case EntityType::forum:
      return terms().org_collaboration;
    case EntityType::framework:
      return terms().schema_creative_work;
    case EntityType::programme:
      return terms().schema_project;
    case EntityType::person:
      return terms().foaf_person;
    case EntityType::place:
      break;
  }
  return terms().schema_place;
}

}  // namespace entente
