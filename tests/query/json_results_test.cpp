#include "entente/query/json_results.hpp"

#include <catch2/catch.hpp>

#include "entente/query/results.hpp"

using namespace entente;
using namespace entente::sparql;

namespace {

Expected<Bindings> read_results(std::string_view json) {
  return read_json_results("http://e/sparql", json, "b-");
}

/// The only value of the only row.
std::optional<Value> value(const std::string& term) {
  const auto read_back =
      read_results(R"({"head":{"vars":["x"]},"results":{"bindings":[{"x":)" + term + "}]}}");
  return read_back ? read_back->rows.at(0).at(0) : std::nullopt;
}

}  // namespace

TEST_CASE("every kind of term is read, of SPARQL 1.0's JSON too") {
  CHECK(value(R"({"type":"uri","value":"http://e/a"})") == iri_value("http://e/a"));
  CHECK(value(R"({"type":"literal","value":"a\u00e9\n"})") == string_value("a\u00e9\n"));
  CHECK(value(R"({"type":"literal","value":"a","xml:lang":"en-GB"})")->language == "en-gb");
  CHECK(value(R"({"type":"literal","value":"1","datatype":"http://www.w3.org/2001/XMLSchema#integer"})") ==
        integer_value(1));
  CHECK(value(R"({"type":"typed-literal","value":"1","datatype":"http://e/t"})")->datatype == "http://e/t");
  CHECK(value(R"({"type":"bnode","value":"x y"})") == Value{ValueKind::blank, "b-1", {}, {}});
}

TEST_CASE("rows keep their order, what is unbound is nothing, and equal labels are one blank node") {
  const auto rows = read_results(
      R"({"head":{"vars":["a","b"],"link":[]},"results":{"distinct":false,"bindings":[
          {"b":{"type":"bnode","value":"n"},"a":{"type":"bnode","value":"m"}},{},
          {"a":{"type":"bnode","value":"n"}}]}})");
  REQUIRE(rows.has_value());
  CHECK(rows->variables == std::vector<std::string>{"a", "b"});
  REQUIRE(rows->rows.size() == 3);
  CHECK(rows->rows[0][1] == rows->rows[2][0]);
  CHECK(rows->rows[0][0] != rows->rows[0][1]);
  CHECK_FALSE(rows->rows[1][0].has_value());
  CHECK_FALSE(rows->rows[2][1].has_value());
}

TEST_CASE("what is written is read") {
  const Bindings rows{{"a", "b"},
                      {{iri_value("http://e/a"), std::nullopt}, {integer_value(-5), string_value("\"\\\n")}}};
  const auto read_back = read_results(render(ResultFormat::json, rows).value());
  REQUIRE(read_back.has_value());
  CHECK(read_back->variables == rows.variables);
  CHECK(read_back->rows == rows.rows);
}

TEST_CASE("what is no result of SELECT is an error that names the endpoint") {
  for (const std::string json :
       {"", "<html>", "[]", "1", "{}", R"({"head":{},"boolean":true})", R"({"head":{"vars":["a"]}})",
        R"({"head":{"vars":[1]},"results":{"bindings":[]}})", R"({"head":{"vars":["a"]},"results":[]})",
        R"({"head":{"vars":["a"]},"results":{"bindings":[1]}})",
        R"({"head":{"vars":["a"]},"results":{"bindings":[{"b":{"type":"uri","value":"x:b"}}]}})",
        "{\"head\":{\"vars\":[\"\xff\"]},\"results\":{\"bindings\":[]}}"}) {
    INFO(json);
    const auto rows = read_results(json);
    REQUIRE_FALSE(rows.has_value());
    CHECK(rows.error().code == Errc::invalid_data);
    CHECK(rows.error().place == "http://e/sparql");
    CHECK_FALSE(rows.error().remedy.empty());
  }
  for (const std::string term :
       {"1", "{}", R"({"type":"uri","value":"no iri"})", R"({"type":"uri"})", R"({"value":"a"})",
        R"({"type":"triple","value":"a"})", R"({"type":"literal","value":"a\u0000"})",
        R"({"type":"literal","value":"a","datatype":"x"})", R"({"type":"literal","value":1})"}) {
    INFO(term);
    CHECK_FALSE(value(term).has_value());
  }
  std::string deep;
  for (int i = 0; i < 1000000; ++i) deep += '[';
  CHECK_FALSE(read_results(deep).has_value());
}
