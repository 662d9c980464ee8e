#include "entente/emit/jsonld.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "entente/emit/jsonld_context.hpp"
#include "entente/graph/literals.hpp"
#include "entente/graph/namespaces.hpp"

using namespace entente;
using Json = nlohmann::ordered_json;

namespace {

const Iri a = mint("http://example.org/a");
const Iri b = mint("http://example.org/b");

std::string graph_of(const std::vector<Triple>& triples) {
  const std::string text = to_jsonld(triples).value();
  return text.substr(text.find("\"@graph\": "));
}

/// The JSON of the value that a single triple gets.
std::string value_of(const Iri& predicate, const Term& object) {
  const Json node = Json::parse(to_jsonld(std::vector{Triple{a, predicate, object}}).value())["@graph"][0];
  REQUIRE(node.size() == 2);
  return std::next(node.begin()).value().dump();
}

Literal typed(std::string text, std::string_view type) {
  return {std::move(text), term(ns::xsd, type)};
}

}  // namespace

TEST_CASE("a subject is one object, its types first, each property once") {
  CHECK(graph_of({{a, terms().dcterms_title, english("two\nlines \"quoted\"")},
                  {a, terms().type, terms().ent_statement},
                  {a, terms().type, terms().rdf_statement},
                  {a, terms().ent_mentions, b},
                  {b, terms().skos_alt_label, english("B")},
                  {b, terms().skos_alt_label, english("b")},
                  {b, term(ns::dcat, "x"), b}}) == R"("@graph": [
    {
      "@id": "http://example.org/a",
      "@type": [
        "Statement",
        "rdf:Statement"
      ],
      "title": "two\nlines \"quoted\"",
      "mentions": ["http://example.org/b"]
    },
    {
      "@id": "http://example.org/b",
      "altLabel": [
        "B",
        "b"
      ],
      "dcat:x": {"@id": "http://example.org/b"}
    }
  ]
}
)");
}

TEST_CASE("the context inside is the file, to the byte") {
  const std::string text = to_jsonld({}).value();
  const std::string_view file = embedded_context().front().text;
  CHECK(text == std::string{file.substr(0, file.size() - 3)} + ",\n  \"@graph\": []\n}\n");
  CHECK(Json::parse(text)["@context"] == Json::parse(file)["@context"]);
}

TEST_CASE("values are as bare as the context lets them be") {
  const Terms& t = terms();
  CHECK(value_of(t.ent_force, ent_term(Force::high)) == R"("HighForce")");
  CHECK(value_of(t.rdf_predicate, t.dcterms_issued) == R"("dcterms:issued")");
  CHECK(value_of(t.rdf_object, t.ent_topics) == R"("https://w3id.org/entente/ontology#topics")");
  CHECK(value_of(t.rdf_object, date("2014-10")) == R"({"@value":"2014-10","@type":"xsd:gYearMonth"})");
  CHECK(value_of(t.dcterms_issued, date("2014-10-01")) == R"("2014-10-01")");
  CHECK(value_of(t.dcterms_issued, date("2014")) == R"({"@value":"2014","@type":"xsd:gYear"})");
  CHECK(value_of(t.dcterms_issued, date("2014-10-01/2014-10-02")) == R"({"@value":"2014-10-01/2014-10-02"})");
  CHECK(value_of(t.dcterms_identifier, plain("x.txt")) == R"("x.txt")");
  CHECK(value_of(t.dcterms_identifier, english("x")) == R"({"@value":"x","@language":"en"})");
  CHECK(value_of(t.dcterms_title, Literal{"Pacte", Language{"fr"}}) ==
        R"({"@value":"Pacte","@language":"fr"})");
  CHECK(value_of(t.dcterms_title, plain("x")) == R"({"@value":"x"})");
  CHECK(value_of(t.dcterms_title, b) == R"({"@id":"http://example.org/b"})");
  CHECK(value_of(t.ent_confidence, share(0.5)) == R"(["0.50"])");
  CHECK(value_of(t.ent_confidence, integer(1)) == R"([{"@value":"1","@type":"xsd:integer"}])");
  CHECK(value_of(t.type, plain("x")) == R"("x")");
  CHECK(value_of(mint("urn:p"), Literal{"x", mint("urn:type")}) == R"({"@value":"x","@type":"urn:type"})");
}

TEST_CASE("integers are numbers where a number keeps their digits") {
  const auto begin = [](const char* text) {
    return value_of(terms().nif_begin_index, typed(text, "nonNegativeInteger"));
  };
  const auto ordinal = [](const char* text) { return value_of(terms().ent_ordinal, typed(text, "integer")); };
  CHECK(begin("0") == "0");
  CHECK(begin("3545") == "3545");
  CHECK(ordinal("-12") == "-12");
  CHECK(begin("999999999999999") == "999999999999999");
  for (const std::string text : {"007", "+1", "-0", "-", "", "1000000000000000", " 1", "1e3", "x"}) {
    INFO(text);
    CHECK(begin(text.c_str()) == '"' + text + '"');
  }
}

TEST_CASE("an IRI that readers would mistake, and bytes that are no text, are errors") {
  const Iri scheme = mint("org:unit");
  for (const Triple& triple :
       {Triple{scheme, terms().label, a}, Triple{a, scheme, a}, Triple{a, terms().label, scheme},
        Triple{a, terms().type, scheme}, Triple{a, terms().label, Literal{"x", scheme}},
        Triple{a, terms().label, Literal{"\xFF", Language{"en"}}}}) {
    const auto text = to_jsonld(std::vector{triple});
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error().code == Errc::invalid_data);
    CHECK_FALSE(text.error().remedy.empty());
  }
}
