#include "entente/check/term_table.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "entente/graph/literals.hpp"
#include "entente/graph/namespaces.hpp"

using namespace entente;

namespace {

Term typed(const std::string& lexical, const std::string& type) {
  return Literal{lexical, term(ns::xsd, type)};
}

}  // namespace

TEST_CASE("equal terms have one id, different terms have two") {
  TermTable table;
  const std::vector<Term> terms{mint("x:a"),
                                mint("x:b"),
                                typed("x:a", "string"),
                                typed("1", "integer"),
                                typed("01", "integer"),
                                typed("1", "decimal"),
                                english("a"),
                                Literal{"a", Language{"fr"}},
                                typed("a", "string")};
  std::vector<TermId> ids;
  for (const Term& each : terms) ids.push_back(table.add(each));
  for (std::size_t i = 0; i < terms.size(); ++i) {
    for (std::size_t j = 0; j < terms.size(); ++j) CHECK((table.add(terms[i]) == ids[j]) == (i == j));
  }
}

TEST_CASE("languages differ in nothing by case") {
  TermTable table;
  CHECK(table.add(Literal{"a", Language{"EN"}}) == table.add(Literal{"a", Language{"en"}}));
}

TEST_CASE("what was a blank node is one") {
  TermTable table;
  CHECK(table[table.add_iri("urn:entente:blank:1-2")].kind == TermKind::blank);
  CHECK(table[table.add_iri("urn:entente:x")].kind == TermKind::iri);
  CHECK(shown(table, table.add_iri("urn:entente:blank:1-2")) == "a blank node");
}

TEST_CASE("only what was added is found") {
  TermTable table;
  const TermId id = table.add_iri("x:a");
  CHECK(table.find_iri("x:a") == id);
  CHECK(table.find_iri("x:b") == std::nullopt);
}

TEST_CASE("what is known of a term stays where it is") {
  TermTable table;
  const TermInfo& first = table[table.add_iri("x:a")];
  for (int i = 0; i < 10000; ++i) static_cast<void>(table.add_iri("x:" + std::to_string(i)));
  CHECK(first.text == "x:a");
}

TEST_CASE("terms as people read them") {
  TermTable table;
  CHECK(shown(table, table.add(term(ns::ent, "force"))) == "ent:force");
  CHECK(shown(table, table.add_iri("https://example.org/a")) == "<https://example.org/a>");
  CHECK(shown(table, table.add(typed("a", "string"))) == "\"a\"");
  CHECK(shown(table, table.add(typed("1", "integer"))) == "\"1\"^^xsd:integer");
  CHECK(shown(table, table.add(english("a"))) == "\"a\"@en");
  const std::string long_text =
      shown(table, table.add(typed(std::string(79, 'a') + "é and so on", "string")));
  CHECK(long_text == '"' + std::string(79, 'a') + "…\"");
  CHECK(shortened("http://www.w3.org/ns/shacl#path") == "sh:path");
  CHECK(shortened("https://w3id.org/entente/ontology#a/b") == "<https://w3id.org/entente/ontology#a/b>");
}
