#include "entente/emit/rdfxml.hpp"

#include <catch2/catch.hpp>

#include "entente/graph/literals.hpp"
#include "entente/graph/namespaces.hpp"

using namespace entente;

namespace {

const Iri subject = mint("http://example.org/a?b&c");

std::string body_of(const std::vector<Triple>& triples) {
  const std::string text = to_rdfxml(triples).value();
  const auto begin = text.find(">\n", text.find("<rdf:RDF")) + 2;
  return text.substr(begin, text.find("</rdf:RDF>") - begin);
}

}  // namespace

TEST_CASE("RDF/XML has prefixes, datatypes, languages and escapes") {
  CHECK(body_of({{subject, terms().dcterms_title, english("<a> & \"b\"")},
                 {subject, terms().ent_confidence, share(0.5)},
                 {subject, terms().dcterms_identifier, plain("a.txt")},
                 {subject, terms().type, terms().ent_statement}}) ==
        R"(  <rdf:Description rdf:about="http://example.org/a?b&amp;c">
    <dcterms:title xml:lang="en">&lt;a&gt; &amp; "b"</dcterms:title>
  </rdf:Description>
  <rdf:Description rdf:about="http://example.org/a?b&amp;c">
    <ent:confidence rdf:datatype="http://www.w3.org/2001/XMLSchema#decimal">0.50</ent:confidence>
  </rdf:Description>
  <rdf:Description rdf:about="http://example.org/a?b&amp;c">
    <dcterms:identifier>a.txt</dcterms:identifier>
  </rdf:Description>
  <rdf:Description rdf:about="http://example.org/a?b&amp;c">
    <rdf:type rdf:resource="https://w3id.org/entente/ontology#Statement"/>
  </rdf:Description>
)");
}

TEST_CASE("what XML cannot hold becomes U+FFFD, one for one") {
  const std::string body =
      body_of({{subject, terms().label, Literal{"a\x01\f\x7F\uFFFE\uFFFFz\t\n", terms().xsd_string}}});
  CHECK(body.find(">a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDz\t\n<") != std::string::npos);
  CHECK(body_of({{subject, terms().label, plain("a\rb")}}).find("a&#xD;b") != std::string::npos);
}

TEST_CASE("a predicate that XML cannot name is an error") {
  const auto written = to_rdfxml(std::vector{Triple{subject, mint("http://example.org/1"), subject}});
  REQUIRE_FALSE(written.has_value());
  CHECK(written.error().code == Errc::invalid_data);
}

TEST_CASE("nothing is a document too") {
  CHECK(to_rdfxml({}).value().find("</rdf:RDF>") != std::string::npos);
}
