#include "cli/result_table.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "entente/base/utf8.hpp"

using namespace entente;
using namespace entente::cli;
using sparql::Bindings;

namespace {

Bindings rows(std::vector<std::string> names, std::vector<std::vector<std::optional<Value>>> values) {
  return {std::move(names), std::move(values)};
}

}  // namespace

TEST_CASE("columns are aligned, by code points") {
  CHECK(result_table(rows({"a", "long"}, {{sparql::string_value("é"), sparql::integer_value(1)},
                                          {std::nullopt, sparql::string_value("x")},
                                          {sparql::string_value("three"), std::nullopt}}),
                     std::nullopt) == "a      long\n-----  ----\né      1\n       x\nthree\n");
}

TEST_CASE("IRIs are shortened where the rest is a name") {
  CHECK(shortened("https://w3id.org/entente/ontology#partOf") == "ent:partOf");
  CHECK(shortened("https://w3id.org/entente/ontology#a/b") == "<https://w3id.org/entente/ontology#a/b>");
  CHECK(shortened("https://w3id.org/entente/ontology#") == "<https://w3id.org/entente/ontology#>");
  CHECK(shortened("http://e/x") == "<http://e/x>");
}

TEST_CASE("what is too wide goes on in further lines, and nothing is lost") {
  const std::string words = "one two three four five six seven eight nine ten";
  const std::string table =
      result_table(rows({"n", "text"}, {{sparql::integer_value(1), sparql::string_value(words)},
                                        {sparql::integer_value(2), std::nullopt}}),
                   24);
  CHECK(
      table ==
      "n  text\n-  ---------------------\n1  one two three four\n   five six seven eight\n   nine ten\n2\n");
  const std::string iri = "http://e/" + std::string(60, 'x');
  const std::string broken = result_table(rows({"i"}, {{iri_value(iri)}}), 40);
  CHECK(std::count(broken.begin(), broken.end(), 'x') == 60);
  CHECK(broken.find(std::string(41, 'x')) == std::string::npos);
}

TEST_CASE("line ends and control characters are harmless") {
  CHECK(result_table(rows({"a"}, {{sparql::string_value("x\ny\x1B[")}}), std::nullopt) ==
        "a\n-----\nx y\uFFFD[\n");
  CHECK(result_table(rows({}, {{}}), std::nullopt).empty());
  CHECK(result_table(rows({"a", "b"}, {}), std::nullopt) == "a  b\n-  -\n");
}

TEST_CASE("one long text does not push the others away") {
  const std::string table = result_table(
      rows({"a", "b"}, {{sparql::string_value(std::string(500, 'y')), sparql::string_value("end")},
                        {sparql::string_value("x"), sparql::string_value("end")}}),
      std::nullopt);
  CHECK(table.find('\n' + std::string("x") + std::string(121, ' ') + "end\n") != std::string::npos);
  CHECK(table.find(std::string(500, 'y') + "  end\n") != std::string::npos);
}
