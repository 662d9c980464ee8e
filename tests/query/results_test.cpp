#include "entente/query/results.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace entente;
using namespace entente::sparql;

namespace {

const Bindings mixed{
    {"a", "b"},
    {{iri_value("http://e/x?a&b"), string_value("say \"hi\",\r\n<ok> & \\ \t")},
     {Value{ValueKind::blank, "1", {}, {}}, std::nullopt},
     {xsd_value("1", "integer"),
      Value{ValueKind::literal, "é", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", "fr"}}}};
const Bindings nothing{{"a", "b"}, {}};

}  // namespace

TEST_CASE("CSV quotes what it must, and only that") {
  CHECK(render(ResultFormat::csv, mixed).value() ==
        "a,b\r\nhttp://e/x?a&b,\"say \"\"hi\"\",\r\n<ok> & \\ \t\"\r\n_:1,\r\n1,é\r\n");
  CHECK(render(ResultFormat::csv, nothing).value() == "a,b\r\n");
}

TEST_CASE("TSV writes terms as Turtle") {
  CHECK(render(ResultFormat::tsv, mixed).value() ==
        "?a\t?b\n<http://e/x?a&b>\t\"say \\\"hi\\\",\\r\\n<ok> & \\\\ \\t\"\n_:1\t\n"
        "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>\t\"é\"@fr\n");
}

TEST_CASE("JSON leaves out what is unbound, and names all variables") {
  const auto json = nlohmann::json::parse(render(ResultFormat::json, mixed).value());
  CHECK(json["head"]["vars"] == nlohmann::json({"a", "b"}));
  const auto& rows = json["results"]["bindings"];
  CHECK(rows[0]["b"] == nlohmann::json({{"type", "literal"}, {"value", "say \"hi\",\r\n<ok> & \\ \t"}}));
  CHECK(rows[1] == nlohmann::json({{"a", {{"type", "bnode"}, {"value", "1"}}}}));
  CHECK(rows[2]["a"]["datatype"] == "http://www.w3.org/2001/XMLSchema#integer");
  CHECK(rows[2]["b"]["xml:lang"] == "fr");
  const auto empty = nlohmann::json::parse(render(ResultFormat::json, nothing).value());
  CHECK(empty["head"]["vars"].size() == 2);
  CHECK(empty["results"]["bindings"].is_array());
}

TEST_CASE("XML escapes, and refuses what it cannot hold") {
  const std::string xml = render(ResultFormat::xml, mixed).value();
  CHECK(xml.find("<binding name=\"a\"><uri>http://e/x?a&amp;b</uri></binding>") != std::string::npos);
  CHECK(xml.find("<literal>say &quot;hi&quot;,&#13;\n&lt;ok&gt; &amp; \\ \t</literal>") != std::string::npos);
  CHECK(xml.find("<literal xml:lang=\"fr\">é</literal>") != std::string::npos);
  CHECK(xml.find("<literal datatype=\"http://www.w3.org/2001/XMLSchema#integer\">1</literal>") !=
        std::string::npos);
  CHECK(render(ResultFormat::xml, nothing).value().find("<variable name=\"b\"/>") != std::string::npos);
  CHECK(render(ResultFormat::xml, Bindings{{"a"}, {{string_value("\x01")}}}).error().code ==
        Errc::output_failed);
}

TEST_CASE("the answer to ASK") {
  CHECK(render(ResultFormat::csv, true) == "true\n");
  CHECK(render(ResultFormat::tsv, false) == "false\n");
  CHECK(nlohmann::json::parse(render(ResultFormat::json, true))["boolean"] == true);
  CHECK(render(ResultFormat::xml, true).find("<boolean>true</boolean>") != std::string::npos);
}
