#include "entente/graph/dataset_mapping.hpp"

#include <catch2/catch.hpp>

#include "entente/graph/rdf_mapping.hpp"
#include "graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

constexpr std::string_view own = "https://w3id.org/entente/id/";

std::vector<Quad> describe(const std::vector<StatementFacts>& statements, std::string_view base = own) {
  std::vector<std::vector<Quad>> graphs;
  for (const StatementFacts& facts : statements) graphs.push_back(to_quads(facts));
  const std::vector<PublishedFile> files{
      {"entente.ttl", "text/turtle", "http://www.w3.org/ns/formats/Turtle", 42},
      {"entente.dot", "text/vnd.graphviz", {}, 7}};
  std::vector<Quad> quads;
  for (Triple& triple : describe_dataset(statements, merge(graphs), files, base))
    quads.push_back({std::nullopt, std::move(triple)});
  return quads;
}

std::set<std::string> dataset(const std::vector<StatementFacts>& statements) {
  return about("id:dataset", describe(statements));
}

}  // namespace

TEST_CASE("a dataset tells what it is, whose, and under which terms") {
  const auto said = dataset({small_statement()});
  for (const char* line :
       {"rdf:type void:Dataset", "rdf:type dcat:Dataset",
        "dcterms:title \"Knowledge graph of joint statements\"@en",
        "dcterms:license <https://creativecommons.org/licenses/by/4.0/>",
        "dcterms:creator <https://w3id.org/entente/authors>",
        "void:uriSpace \"https://w3id.org/entente/id/\"^^xsd:string",
        "void:exampleResource id:statement/small", "prov:wasGeneratedBy id:dataset#generation",
        "void:vocabulary org:", "dcterms:temporal id:dataset#period"}) {
    INFO(line);
    CHECK(said.contains(line));
  }
}

TEST_CASE("its figures are those of the merged graph") {
  const std::vector<StatementFacts> one{small_statement()};
  const auto quads = to_quads(one.front());
  const auto said = describe(one);
  CHECK(about("id:dataset", said)
            .contains("void:triples \"" + std::to_string(quads.size()) + "\"^^xsd:integer"));
  CHECK(about("id:dataset#class-ent-State", said) ==
        std::set<std::string>{"void:class ent:State", "void:entities \"2\"^^xsd:integer"});
  CHECK(about("id:dataset#property-ent-party", said) ==
        std::set<std::string>{"void:property ent:party", "void:triples \"2\"^^xsd:integer"});
  std::size_t partitioned = 0;
  for (const Quad& quad : said) {
    if (quad.triple.subject.str().find("#property-") == std::string::npos) continue;
    if (const auto* number = std::get_if<Literal>(&quad.triple.object))
      partitioned += std::stoul(number->lexical);
  }
  CHECK(partitioned == quads.size());
  // The same statement twice is the same graph.
  CHECK(dataset({small_statement(), small_statement()})
            .contains("void:triples \"" + std::to_string(quads.size()) + "\"^^xsd:integer"));
}

TEST_CASE("its files are distributions, those of RDF are dumps") {
  const auto said = describe({small_statement()});
  CHECK(about("id:dataset#distribution-entente.ttl", said) ==
        std::set<std::string>{"rdf:type dcat:Distribution", "dcterms:title \"entente.ttl\"^^xsd:string",
                              "dcat:downloadURL id:dataset/entente.ttl",
                              "dcat:mediaType <https://www.iana.org/assignments/media-types/text/turtle>",
                              "dcterms:format <http://www.w3.org/ns/formats/Turtle>",
                              "dcat:byteSize \"42\"^^xsd:nonNegativeInteger"});
  const auto dumps = about("id:dataset", said);
  CHECK(dumps.contains("void:dataDump id:dataset/entente.ttl"));
  CHECK_FALSE(dumps.contains("void:dataDump id:dataset/entente.dot"));
  CHECK(dumps.contains("dcat:distribution id:dataset#distribution-entente.dot"));
}

TEST_CASE("the period goes from the first day of issue to the last, and without days there is none") {
  StatementFacts later = small_statement();
  later.iri += "er";
  later.date = "2022-01";
  StatementFacts undated = small_statement();
  undated.date.clear();
  CHECK(about("id:dataset#period", describe({undated, later, small_statement()})) ==
        std::set<std::string>{"rdf:type dcterms:PeriodOfTime", "dcat:startDate \"2021-10-14\"^^xsd:date",
                              "dcat:endDate \"2022-01\"^^xsd:gYearMonth"});
  CHECK(about("id:dataset#period", describe({undated})).empty());
  CHECK(dataset({undated}).contains(
      "dcterms:description \"What 1 joint statement says: who works with whom, where, under what, and what "
      "they bound themselves to, each fact with the sentence that says it.\"@en"));
}

TEST_CASE("under another namespace it is nobody's until its owner says so") {
  const auto quads = describe({small_statement()}, "https://example.org/kg#");
  const auto said = about("<https://example.org/kg#dataset>", quads);
  CHECK(said.contains("rdf:type void:Dataset"));
  CHECK(said.contains("void:dataDump <https://example.org/kg#dataset/entente.ttl>"));
  CHECK(said.contains("dcat:distribution <https://example.org/kg#dataset/distribution-entente.ttl>"));
  for (const std::string& line : said) {
    CHECK(line.find("dcterms:license") == std::string::npos);
    CHECK(line.find("dcterms:creator") == std::string::npos);
  }
}
