// What the writers write, the readers read: every literal, in every syntax. JSON-LD has no reader here; see
// tests/emit/jsonld_oracle.py.
#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/base/utf8.hpp"
#include "entente/emit/rdfxml.hpp"
#include "entente/emit/serd_writer.hpp"
#include "entente/graph/rdf_mapping.hpp"
#include "entente/store/rdf_reader.hpp"
#include "generated_quads.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::vector<Quad> sorted(std::vector<Quad> quads) {
  std::sort(quads.begin(), quads.end());
  quads.erase(std::unique(quads.begin(), quads.end()), quads.end());
  return quads;
}

std::vector<Quad> in_default_graph(const std::vector<Triple>& triples) {
  std::vector<Quad> quads;
  for (const Triple& triple : triples) quads.push_back({std::nullopt, triple});
  return sorted(quads);
}

/// What was read of it, or nothing and the error on standard output of the test.
std::vector<Quad> back(const Expected<std::string>& text, RdfSyntax syntax) {
  if (!text) FAIL(to_string(text.error()));
  const auto quads = read_rdf("written", *text, syntax);
  if (!quads) FAIL(to_string(quads.error()));
  return sorted(*quads);
}

/// XML has no other controls, not even by reference, and Raptor none of U+007F.
bool fits_xml(const Triple& triple) {
  const auto* literal = std::get_if<Literal>(&triple.object);
  return !literal || std::none_of(literal->lexical.begin(), literal->lexical.end(), [](char c) {
    return c == '\x7F' || (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r');
  });
}

void check_roundtrips(const std::vector<Quad>& quads) {
  const std::vector<Triple> triples = merge(std::vector<std::vector<Quad>>{quads});
  const std::vector<Quad> merged = in_default_graph(triples);
  RC_ASSERT(back(to_turtle(triples), RdfSyntax::turtle) == merged);
  RC_ASSERT(back(to_ntriples(triples), RdfSyntax::ntriples) == merged);
  RC_ASSERT(back(to_trig(quads), RdfSyntax::trig) == quads);
  RC_ASSERT(back(to_nquads(quads), RdfSyntax::nquads) == quads);
  std::vector<Triple> for_xml;
  std::copy_if(triples.begin(), triples.end(), std::back_inserter(for_xml), fits_xml);
  RC_ASSERT(back(to_rdfxml(for_xml), RdfSyntax::rdfxml) == in_default_graph(for_xml));
}

}  // namespace

TEST_CASE("quads of every kind come back from every syntax", "[property]") {
  REQUIRE(rc::check([](const std::vector<std::uint64_t>& numbers) {
    std::vector<Quad> quads;
    for (const std::uint64_t number : numbers) quads.push_back(generated_quad(number));
    check_roundtrips(sorted(quads));
  }));
}

TEST_CASE("graphs that blank nodes name come back") {
  const auto quads =
      read_rdf("own.trig", "GRAPH <x:g> { <x:a> <x:b> _:g } _:g { <x:a> <x:b> 1 } [] { <x:a> <x:b> [] }",
               RdfSyntax::trig)
          .value();
  REQUIRE(quads.size() == 3);
  CHECK(is_blank(*sorted(quads).front().graph));
  CHECK(back(to_trig(sorted(quads)), RdfSyntax::trig) == sorted(quads));
  CHECK(back(to_nquads(sorted(quads)), RdfSyntax::nquads) == sorted(quads));
}

TEST_CASE("any literal comes back from every syntax", "[property]") {
  REQUIRE(rc::check([](const std::vector<std::uint32_t>& points, std::uint8_t kind) {
    constexpr std::array<std::uint32_t, 4> ranges{0x80, 0x800, 0x10000, 0x110000};
    std::string text;
    for (const std::uint32_t point : points) {
      const std::uint32_t c = point % ranges[point / 7 % ranges.size()];
      if (c != 0 && c != 0xFFFE && c != 0xFFFF) append_utf8(text, c);
    }
    Quad quad = generated_quad(kind);
    if (auto* literal = std::get_if<Literal>(&quad.triple.object)) literal->lexical = text;
    check_roundtrips({quad});
  }));
}

TEST_CASE("ten thousand triples come back, none lost and none invented") {
  const std::vector<Triple> triples = generated_triples(10000);
  REQUIRE(triples.size() == 10000);
  const std::vector<Quad> wanted = in_default_graph(triples);
  REQUIRE(wanted.size() == 10000);
  CHECK(back(to_turtle(triples), RdfSyntax::turtle) == wanted);
  CHECK(back(to_ntriples(triples), RdfSyntax::ntriples) == wanted);
}
