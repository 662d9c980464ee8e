#include "entente/check/term_text.hpp"

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

TEST_CASE("terms as people read them") {
  TermTable table;
  CHECK(shown(table, table.add(term(ns::ent, "force"))) == "ent:force");
  CHECK(shown(table, table.add(iri_value("https://example.org/a"))) == "<https://example.org/a>");
  CHECK(shown(table, table.add(typed("a", "string"))) == "\"a\"");
  CHECK(shown(table, table.add(typed("1", "integer"))) == "\"1\"^^xsd:integer");
  CHECK(shown(table, table.add(english("a"))) == "\"a\"@en");
  CHECK(shown(table, table.add(mint("urn:entente:blank:1-2"))) == "a blank node");
  const std::string long_text =
      shown(table, table.add(typed(std::string(79, 'a') + "é and so on", "string")));
  CHECK(long_text == '"' + std::string(79, 'a') + "…\"");
  CHECK(shortened("http://www.w3.org/ns/shacl#path") == "sh:path");
  CHECK(shortened("https://w3id.org/entente/ontology#a/b") == "<https://w3id.org/entente/ontology#a/b>");
}
