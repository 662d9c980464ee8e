#include <catch2/catch.hpp>

#include "entente/graph/rdf_mapping.hpp"
#include "graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const std::string topic_base = "https://w3id.org/entente/id/topic/";

/// small_statement, whose topics are "Public data", under open data and privacy, and "Open-Data", which is
/// open data; above them digital economy, and above that a circle.
StatementFacts with_thesaurus() {
  StatementFacts facts = small_statement();
  facts.commitments[0].topics = {"Public data", "Open-Data"};
  facts.topics = {{"Open-Data", {topic_base + "open-data"}, true},
                  {"Public data", {topic_base + "open-data", topic_base + "privacy"}, false}};
  facts.concepts = {{topic_base + "digital-economy", "digital economy", {topic_base + "economy"}},
                    {topic_base + "economy", "economy", {topic_base + "digital-economy"}},
                    {topic_base + "open-data", "open data", {topic_base + "digital-economy"}},
                    {topic_base + "privacy", "privacy", {}}};
  return facts;
}

}  // namespace

TEST_CASE("two spellings of a topic are one concept with one preferred name") {
  StatementFacts facts = small_statement();
  facts.commitments[0].topics = {"Public/private views", "public-private views", "public private views"};
  CHECK(about("id:topic/public-private-views", to_quads(facts)) ==
        std::set<std::string>{
            "rdf:type skos:Concept", "skos:inScheme ent:topics", "skos:prefLabel \"public private views\"@en",
            "skos:altLabel \"Public/private views\"@en", "skos:altLabel \"public-private views\"@en"});
}

TEST_CASE("a topic that the thesaurus knows by another name is its concept") {
  const auto quads = to_quads(with_thesaurus());
  const auto commitment = about("s:commitment=6,31", quads);
  CHECK(commitment.contains("ent:topic id:topic/open-data"));
  CHECK(commitment.contains("ent:topic id:topic/public-data"));
  CHECK(about("id:topic/open-data", quads) ==
        std::set<std::string>{
            "rdf:type skos:Concept", "skos:inScheme ent:topics", "skos:prefLabel \"open data\"@en",
            "skos:altLabel \"Open-Data\"@en", "skos:broader id:topic/digital-economy",
            "skos:broaderTransitive id:topic/digital-economy", "skos:broaderTransitive id:topic/economy"});
}

TEST_CASE("a narrower topic hangs under its concepts, with all that is above them") {
  CHECK(about("id:topic/public-data", to_quads(with_thesaurus())) ==
        std::set<std::string>{
            "rdf:type skos:Concept", "skos:inScheme ent:topics", "skos:prefLabel \"public data\"@en",
            "skos:altLabel \"Public data\"@en", "skos:broader id:topic/open-data",
            "skos:broader id:topic/privacy", "skos:broaderTransitive id:topic/open-data",
            "skos:broaderTransitive id:topic/privacy", "skos:broaderTransitive id:topic/digital-economy",
            "skos:broaderTransitive id:topic/economy"});
}

TEST_CASE("concepts at the top say so, and the scheme is there when there are topics") {
  const auto quads = to_quads(with_thesaurus());
  CHECK(about("id:topic/privacy", quads).contains("skos:topConceptOf ent:topics"));
  CHECK(about("ent:topics", quads) ==
        std::set<std::string>{"rdf:type skos:ConceptScheme",
                              "skos:prefLabel \"Subjects of joint statements\"@en"});
  StatementFacts without = small_statement();
  without.commitments.clear();
  CHECK(about("ent:topics", to_quads(without)).empty());
}

TEST_CASE("concepts keep their names whatever the base of the statement") {
  StatementFacts facts = with_thesaurus();
  facts.iri = "https://example.org/kg#statement/small";
  const auto quads = to_quads(facts);
  CHECK(about("id:topic/open-data", quads).contains("skos:prefLabel \"open data\"@en"));
  CHECK(
      about("<https://example.org/kg#topic/public-data>", quads).contains("skos:broader id:topic/open-data"));
}
