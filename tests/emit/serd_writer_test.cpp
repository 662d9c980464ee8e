#include "entente/emit/serd_writer.hpp"

#include <sstream>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/base/utf8.hpp"
#include "entente/graph/literals.hpp"
#include "entente/graph/namespaces.hpp"
#include "entente/graph/rdf_mapping.hpp"
#include "hostile_quads.hpp"
#include "turtle_strings.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const Iri a = mint("http://example.org/a");
const Iri b = mint("http://example.org/b#char=1,2");
const Iri graph = mint("http://example.org/a#graph");

std::vector<Triple> few_triples() {
  return {{a, terms().dcterms_issued, date("2021-10-14")},
          {a, terms().dcterms_title, english("two\nlines \"quoted\"")},
          {a, terms().type, terms().ent_statement},
          {b, terms().ent_confidence, share(0.5)},
          {b, terms().ent_ordinal, integer(5)},
          {b, terms().ent_rule, a},
          {b, terms().nif_begin_index, non_negative_integer(1)},
          {b, terms().type, terms().ent_passage},
          {b, terms().type, terms().nif_sentence}};
}

std::string without_prefixes(const std::string& turtle) {
  std::istringstream in{turtle};
  std::string out;
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with("@prefix")) out += line + '\n';
  }
  return out;
}

Triple saying(std::string_view text) {
  return {a, terms().label, plain(text)};
}

}  // namespace

TEST_CASE("Turtle has types first, short forms, and every literal on its line") {
  CHECK(without_prefixes(to_turtle(few_triples()).value()) == R"(
<http://example.org/a>
	a ent:Statement ;
	dcterms:issued "2021-10-14"^^xsd:date ;
	dcterms:title "two\nlines \"quoted\""@en .

<http://example.org/b#char=1,2>
	a ent:Passage ,
		nif:Sentence ;
	ent:confidence 0.50 ;
	ent:ordinal 5 ;
	ent:rule <http://example.org/a> ;
	nif:beginIndex "1"^^xsd:nonNegativeInteger .
)");
}

TEST_CASE("numbers and booleans stand bare where Turtle reads them as what they are") {
  const auto written = [](std::string_view type, std::string text) {
    const std::string turtle = without_prefixes(
        to_turtle(std::vector{Triple{a, b, Literal{std::move(text), term(ns::xsd, type)}}}).value());
    return turtle.substr(turtle.find("1,2> ") + 5);
  };
  CHECK(written("integer", "-007") == "-007 .\n");
  CHECK(written("decimal", "+.5") == "+.5 .\n");
  CHECK(written("boolean", "false") == "false .\n");
  CHECK(written("boolean", "1") == "\"1\"^^xsd:boolean .\n");
  for (const std::string text : {"", "+", "--1", "1.0", "x", "1 . <a> <b> <c>"}) {
    CHECK(written("integer", text) == '"' + text + "\"^^xsd:integer .\n");
  }
  for (const std::string text : {"", ".", "5.", "5", "1.5E0", "1.5.", "1. 5"}) {
    CHECK(written("decimal", text) == '"' + text + "\"^^xsd:decimal .\n");
  }
}

TEST_CASE("prefixes stand at the top, all of them, whatever follows") {
  const std::string text = to_turtle({}).value();
  for (const Prefix& prefix : prefixes) {
    CHECK(text.find("@prefix " + std::string{prefix.name} + ": <" + std::string{prefix.iri} + "> .\n") !=
          std::string::npos);
  }
  CHECK(to_trig({}).value() == text);
}

TEST_CASE("TriG has a block for each graph, and one without a name for the default graph") {
  std::vector<Quad> quads;
  quads.push_back({std::nullopt, few_triples()[0]});
  for (const Triple& triple : few_triples()) quads.push_back({graph, triple});
  CHECK(without_prefixes(to_trig(quads).value()) == R"(
{
<http://example.org/a>
	dcterms:issued "2021-10-14"^^xsd:date .
}

<http://example.org/a#graph> {
<http://example.org/a>
	a ent:Statement ;
	dcterms:issued "2021-10-14"^^xsd:date ;
	dcterms:title "two\nlines \"quoted\""@en .

<http://example.org/b#char=1,2>
	a ent:Passage ,
		nif:Sentence ;
	ent:confidence 0.50 ;
	ent:ordinal 5 ;
	ent:rule <http://example.org/a> ;
	nif:beginIndex "1"^^xsd:nonNegativeInteger .
}
)");
}

TEST_CASE("N-Triples and N-Quads have one line for each") {
  const Triple triple = few_triples()[1];
  CHECK(to_ntriples(std::vector{triple}).value() ==
        "<http://example.org/a> <http://purl.org/dc/terms/title> \"two\\nlines \\\"quoted\\\"\"@en .\n");
  CHECK(to_nquads(std::vector{Quad{graph, triple}, Quad{std::nullopt, triple}}).value() ==
        "<http://example.org/a> <http://purl.org/dc/terms/title> \"two\\nlines \\\"quoted\\\"\"@en "
        "<http://example.org/a#graph> .\n"
        "<http://example.org/a> <http://purl.org/dc/terms/title> \"two\\nlines \\\"quoted\\\"\"@en .\n");
  CHECK(to_ntriples(std::vector{saying("x")}).value() ==
        "<http://example.org/a> <http://www.w3.org/2000/01/rdf-schema#label> \"x\" .\n");
  CHECK(to_ntriples({}).value().empty());
}

TEST_CASE("no line of any format lies inside a literal, and lines end where a triple's part ends") {
  const auto quads = hostile_quads();
  const auto triples = merge(std::vector<std::vector<Quad>>{quads});
  for (const std::string& text : {to_turtle(triples).value(), to_trig(quads).value(),
                                  to_ntriples(triples).value(), to_nquads(quads).value()}) {
    std::istringstream in{text};
    std::size_t literals = 0;
    for (std::string line; std::getline(in, line);) {
      const auto strings = strings_of(line);
      if (!strings) FAIL("a literal is open at the end of: " + line.substr(0, 200));
      literals += strings->size();
      if (!strings->empty() && std::string_view{".;,"}.find(line.back()) == std::string_view::npos)
        FAIL(line.substr(0, 200));
    }
    CHECK(literals > 100);
  }
}

TEST_CASE("every code point comes back from every format") {
  for (char32_t first = 1; first <= 0x10FFFF; first += 0x1000) {
    std::string text;
    for (char32_t c = first; c < first + 0x1000 && c <= 0x10FFFF; ++c) {
      if ((c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) append_utf8(text, c);
    }
    for (const std::string& written :
         {to_turtle(std::vector{saying(text)}).value(), to_ntriples(std::vector{saying(text)}).value()}) {
      const auto at = written.find('"');
      const auto strings =
          at == std::string::npos ? std::nullopt : strings_of(std::string_view{written}.substr(at));
      INFO(static_cast<std::uint32_t>(first));
      REQUIRE(strings.has_value());
      if (!text.empty()) REQUIRE(strings->at(0) == text);
    }
  }
}

TEST_CASE("any text comes back", "[property]") {
  REQUIRE(rc::check([](const std::vector<std::uint32_t>& points) {
    std::string text;
    for (const std::uint32_t point : points) append_utf8(text, point % 0x300 + 1);
    const std::string written = to_ntriples(std::vector{saying(text)}).value();
    RC_ASSERT(strings_of(written).value() == std::vector{text});
  }));
}

TEST_CASE("what is not UTF-8 is an error, not a broken file") {
  const auto written = to_turtle(std::vector{saying("a\xFFz")});
  REQUIRE_FALSE(written.has_value());
  CHECK(written.error().code == Errc::invalid_data);
}
