// The ontology declares what the mapping says: every ent: term in the output has a type, a label and a
// definition.
#include <map>
#include <set>
#include <string>

#include <catch2/catch.hpp>
#include <raptor2/raptor2.h>

#include "entente/graph/namespaces.hpp"
#include "entente/graph/rdf_mapping.hpp"
#include "gold_facts.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// Subjects of the ontology in the namespace ent:, each with its properties.
using Declarations = std::map<std::string, std::set<std::string>>;

std::string uri_of(const raptor_term* term) {
  return term->type == RAPTOR_TERM_TYPE_URI
             ? reinterpret_cast<const char*>(raptor_uri_as_string(term->value.uri))
             : "";
}

extern "C" {
static void collect(void* user, raptor_statement* statement) noexcept {
  const std::string subject = uri_of(statement->subject);
  if (subject.starts_with(ns::ent))
    (*static_cast<Declarations*>(user))[subject].insert(uri_of(statement->predicate));
}
}

Declarations declared_terms() {
  Declarations declarations;
  raptor_world* world = raptor_new_world();
  raptor_parser* parser = raptor_new_parser(world, "turtle");
  raptor_parser_set_statement_handler(parser, &declarations, collect);
  unsigned char* name = raptor_uri_filename_to_uri_string(ENTENTE_SOURCE_DIR "/ontology/entente.ttl");
  raptor_uri* uri = raptor_new_uri(world, name);
  CHECK(raptor_parser_parse_file(parser, uri, uri) == 0);
  raptor_free_uri(uri);
  raptor_free_memory(name);
  raptor_free_parser(parser);
  raptor_free_world(world);
  return declarations;
}

/// The sample statements, and one that has everything that statements can have.
std::vector<StatementFacts> everything() {
  std::vector<StatementFacts> statements = gold_corpus();
  StatementFacts all;
  all.iri = "http://example.org/statement/all";
  all.passages.push_back({});
  for (const EntityType type : all_entity_types) {
    EntityFact entity;
    entity.type = type;
    entity.iri = "http://example.org/" + std::string{local_name(type)};
    entity.post = "Minister";
    entity.mentions.push_back({{}, "x", {}});
    all.entities.push_back(entity);
  }
  for (const Predicate predicate : all_predicates) {
    all.relations.push_back({EntityId{0}, predicate, EntityId{1}, "detail", {PassageId{0}, "rule", 1}});
  }
  all.rules.push_back({"rule", "A definition.", 1});
  statements.push_back(all);
  return statements;
}

std::set<std::string> used_terms() {
  std::set<std::string> used;
  const auto note = [&](const Iri& iri) {
    if (iri.str().starts_with(ns::ent)) used.insert(iri.str());
  };
  for (const StatementFacts& facts : everything()) {
    for (const Quad& quad : to_quads(facts)) {
      note(quad.triple.predicate);
      if (const auto* object = std::get_if<Iri>(&quad.triple.object)) note(*object);
    }
  }
  return used;
}

}  // namespace

TEST_CASE("every term that the mapping uses is declared with a label and a definition") {
  const Declarations declarations = declared_terms();
  const std::set<std::string> used = used_terms();
  CHECK(used.size() == 52);
  for (const std::string& term : used) {
    INFO(term);
    REQUIRE(declarations.contains(term));
    for (const Iri& property : {terms().type, terms().label, mint(std::string{ns::skos} + "definition")}) {
      CHECK(declarations.at(term).contains(property.str()));
    }
  }
}

TEST_CASE("everything that the ontology declares has a label and a definition") {
  for (const auto& [term, properties] : declared_terms()) {
    INFO(term);
    CHECK(properties.contains(terms().label.str()));
    CHECK(properties.contains(std::string{ns::skos} + "definition"));
  }
}
