// Writes the hostile quads, and the pictures of hostile facts, in every format into the folder that it is
// given, and beside them, as JSON, what they are: for roundtrip.py, which reads them with other people's
// parsers.
#include <fstream>
#include <iostream>

#include <nlohmann/json.hpp>

#include "entente/emit/commitment_picture.hpp"
#include "entente/emit/continuity_picture.hpp"
#include "entente/emit/csv_tables.hpp"
#include "entente/emit/dot.hpp"
#include "entente/emit/gexf.hpp"
#include "entente/emit/graphml.hpp"
#include "entente/emit/jsonld.hpp"
#include "entente/emit/rdfxml.hpp"
#include "entente/emit/serd_writer.hpp"
#include "entente/graph/namespaces.hpp"
#include "entente/graph/rdf_mapping.hpp"
#include "hostile_quads.hpp"
#include "property/generated_quads.hpp"

namespace {

using namespace entente;
using Json = nlohmann::json;

Json term_json(const Term& term) {
  if (const auto* iri = std::get_if<Iri>(&term)) return {{"iri", iri->str()}};
  const auto& literal = std::get<Literal>(term);
  if (const auto* language = std::get_if<Language>(&literal.kind)) {
    return {{"lexical", literal.lexical}, {"language", language->tag}};
  }
  return {{"lexical", literal.lexical}, {"datatype", std::get<Iri>(literal.kind).str()}};
}

Json quad_json(const Quad& quad) {
  return {{"graph", quad.graph ? Json(quad.graph->str()) : Json{}},
          {"subject", quad.triple.subject.str()},
          {"predicate", quad.triple.predicate.str()},
          {"object", term_json(quad.triple.object)}};
}

/// A statement whose every entity is called by one of the hostile texts.
StatementFacts hostile_facts(const std::vector<Quad>& quads) {
  StatementFacts facts;
  facts.iri = "http://example.org/statement/x";
  facts.date = "2021-10-14";
  facts.title = "\\N \\G <b>\"&lt;";
  facts.passages.push_back({});
  for (const Quad& quad : quads) {
    const auto* literal = std::get_if<Literal>(&quad.triple.object);
    if (!literal || quad.graph || !std::holds_alternative<Language>(literal->kind)) continue;
    EntityFact entity;
    entity.type = all_entity_types[facts.entities.size() % all_entity_types.size()];
    entity.name = literal->lexical;
    entity.label = entity.name;
    entity.iri = "http://example.org/e" + std::to_string(facts.entities.size());
    facts.entities.push_back(entity);
    facts.relations.push_back(
        {EntityId{facts.entities.size() - 1}, Predicate::responsible_for, literal->lexical, "", {}});
    CommitmentFact commitment;
    commitment.agents = {EntityId{facts.entities.size() - 1}};
    commitment.words = literal->lexical;
    commitment.topics = {literal->lexical};
    facts.commitments.push_back(commitment);
  }
  return facts;
}

}  // namespace

int main(int, char** argv) {
  const std::string folder = std::string{argv[1]} + '/';
  const auto write = [&](const char* name, const Expected<std::string>& text) {
    if (!text) std::cerr << name << ": " << to_string(text.error()) << '\n';
    std::ofstream{folder + name, std::ios::binary} << text.value();
  };
  const std::vector<Quad> quads = test::hostile_quads();
  const std::vector<Triple> triples = merge(std::vector<std::vector<Quad>>{quads});
  Json expected = Json::array();
  for (const Quad& quad : quads) expected.push_back(quad_json(quad));
  write("expected.json", expected.dump());
  write("hostile.ttl", to_turtle(triples));
  write("hostile.nt", to_ntriples(triples));
  write("hostile.trig", to_trig(quads));
  write("hostile.nq", to_nquads(quads));
  write("hostile.jsonld", to_jsonld(triples));
  write("hostile.rdf", to_rdfxml(triples));
  std::vector<Triple> generated = test::generated_triples(5000);
  // jsonld.js has its own way with xsd:double: see jsonld_oracle.py.
  std::erase_if(generated, [](const Triple& triple) {
    const auto* literal = std::get_if<Literal>(&triple.object);
    return literal && literal->kind == std::variant<Iri, Language>{term(ns::xsd, "double")};
  });
  write("generated.nt", to_ntriples(generated));
  write("generated.jsonld", to_jsonld(generated));
  const std::vector<StatementFacts> statements{hostile_facts(quads)};
  write("hostile.dot", to_dot(statements));
  const NetworkTable table = network_table(statements);
  write("hostile.graphml", to_graphml(table));
  write("hostile.gexf", to_gexf(table));
  write("nodes.csv", nodes_csv(table));
  write("edges.csv", edges_csv(table));
  write("commitments.dot", draw_commitments(statements, {}).dot);
  Continuity silence;
  silence.earlier_commitments.assign(statements[0].commitments.size(), Verdict::not_mentioned);
  silence.later_commitments.assign(statements[0].commitments.size(), Verdict::emerged);
  write("continuity.dot", draw_continuity(statements[0], statements[0], silence).dot);
}
