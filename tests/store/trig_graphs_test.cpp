#include "entente/store/trig_graphs.hpp"

#include <catch2/catch.hpp>

using namespace entente;

namespace {

std::string plain(std::string_view trig) {
  return with_plain_graphs(trig, "x:").value_or("as it is");
}

}  // namespace

TEST_CASE("GRAPH goes, and blank nodes become IRIs, where they name graphs") {
  CHECK(plain("GRAPH <g> { <a> <b> <c> } graph<h>{}") == "  <g> { <a> <b> <c> }  <h>{}");
  CHECK(plain("_:g { _:g <b> _:g . } <a> <b> _:g .") == "<x:g> { _:g <b> _:g . } <a> <b> _:g .");
  CHECK(plain("GRAPH _:\u00e9.1{}") == "  <x:\u00e9.1>{}");
  CHECK(plain("[]{}<a> <b> [] . [ ]{}") == "<x:/graph-1>{}<a> <b> [] . <x:/graph-2>{}");
}

TEST_CASE("comments between name and brace go") {
  CHECK(plain("<g> # {\n# }\n{ # c\n}") == "<g> \n\n{ # c\n}");
}

TEST_CASE("lines stay lines") {
  CHECK(plain("[\n\n] # c\n{ }") == "<x:/graph-1>\n\n \n{ }");
  CHECK(plain("GRAPH\n<g>\n{}") == " \n<g>\n{}");
}

TEST_CASE("what names no graph stays, and so does what is broken") {
  for (const std::string_view trig : {"",
                                      "# GRAPH <g> {}",
                                      "<a> <b> 'GRAPH <g> {}' .",
                                      "{ <a> <b> .5 . }",
                                      "<g> { _:a <b> [] }",
                                      "_:a <b> <c> .",
                                      "[] <b> <c> .",
                                      "[ <b> <c> ] .",
                                      "[ <b> <c> ] {",
                                      "PREFIX _: <a> BASE <g> <g> {}",
                                      "GRAPH { <a> <b> <c> }",
                                      "GRAPH (1) {}",
                                      "GRAPH [ <b> <c> ] {}",
                                      "{ GRAPH <g> {} }",
                                      "GRAPH",
                                      "GRAPH <g>",
                                      "GRAPH [",
                                      "[",
                                      "_:-a {}",
                                      "_: {}",
                                      "_:a:b {}",
                                      "<a> <b> { GRAPH <g> {} } "}) {
    INFO(trig);
    CHECK_FALSE(with_plain_graphs(trig, "x:").has_value());
  }
}
