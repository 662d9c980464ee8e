#include "entente/check/shape_reader.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "entente/check/embedded_shapes.hpp"
#include "entente/store/rdf_reader.hpp"
#include "shacl_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::string with_property(const std::string& constraints) {
  return "ex:S sh:property [ sh:path ex:p ; " + constraints + " ] .";
}

const Shape& shape_of(const ShapeGraph& graph, const TermTable& terms, const std::string& iri) {
  for (const Shape& shape : graph.shapes) {
    if (terms[shape.term].text == iri) return shape;
  }
  FAIL("no shape " << iri);
  return graph.shapes.front();
}

}  // namespace

TEST_CASE("a shape has its path, level, message and name") {
  TermTable terms;
  const auto graph = shapes_of_text(
      "ex:S sh:targetNode ex:a ; sh:severity sh:Info ; sh:message \"vite\"@fr, \"quick\"@en, \"any\" ;"
      "sh:property [ sh:path ex:p ; sh:severity sh:Warning ; sh:name \"x\" ; sh:order 1 ] .",
      terms);
  REQUIRE(graph);
  REQUIRE(graph->shapes.size() == 2);
  const Shape& outer = shape_of(*graph, terms, "https://example.org/S");
  CHECK(outer.severity == Severity::info);
  CHECK(outer.message == "quick");
  CHECK(outer.targets.size() == 1);
  REQUIRE(outer.constraints.size() == 1);
  const Shape& inner = (*graph)[outer.constraints[0].shapes[0]];
  CHECK(inner.severity == Severity::warn);
  CHECK(inner.name == "https://example.org/S");
  CHECK(inner.path.has_value());
}

TEST_CASE("no property of SHACL is passed over in silence") {
  CHECK(why_no_shapes(with_property("sh:minCont 1")) ==
        "shapes.ttl: there is no sh:minCont; did you mean sh:minCount?");
  CHECK(why_no_shapes("ex:S sh:sparql [] .") ==
        "shapes.ttl: shape <https://example.org/S>: sh:sparql is beyond entente check, which knows SHACL "
        "Core only; "
        "leave it out, or ask a validator that knows it; docs/validation.md lists what is known");
  CHECK(why_no_shapes(with_property("sh:qualifiedMinCount 1")).find("sh:qualifiedMinCount is beyond") !=
        std::string::npos);
  CHECK(why_no_shapes("ex:S sh:property [ sh:path [ sh:zeroOrMorePath ex:p ] ; sh:minCount 1 ] .")
            .find("sh:zeroOrMorePath is beyond") != std::string::npos);
  CHECK(why_no_shapes("ex:S sh:targetNode ex:a ; rdfs:comment \"of others\" .").empty());
}

TEST_CASE("what SHACL does not allow is an error that names the shape") {
  const auto says = [](const std::string& text, const std::string& what) {
    const std::string why = why_no_shapes(text);
    INFO(text << " gives: " << why);
    return why.starts_with("shapes.ttl: shape <https://example.org/S>: ") &&
           why.find(what) != std::string::npos;
  };
  CHECK(says("ex:S sh:severity sh:Bad .", "there is no sh:severity sh:Bad"));
  CHECK(says("ex:S sh:deactivated 3 .", "neither true nor false"));
  CHECK(says("ex:S sh:path ex:p, ex:q .", "two sh:path"));
  CHECK(says("ex:S sh:path \"p\" .", "its sh:path is none"));
  CHECK(says("ex:S sh:path ( ex:p ) .", "its sh:path is none"));
  CHECK(says("ex:S sh:property ex:T . ex:T sh:minLength 1 .", "has no sh:path"));
  CHECK(says("ex:S sh:node ex:T .", "it names <https://example.org/T>, which is described nowhere"));
  CHECK(says("ex:S sh:or ( ex:T ) .", "described nowhere"));
  CHECK(says("ex:S sh:node ex:S .", "refers to itself"));
  CHECK(says("ex:S sh:not [ sh:node ex:S ] .", "refers to itself"));
}

TEST_CASE("shapes that nest without end are refused") {
  std::string text = "[ sh:minLength 1 ]";
  for (int i = 0; i < 200; ++i) text = "[ sh:node " + text + " ]";
  CHECK(why_no_shapes("ex:S sh:node " + text + " .").find("nest too deep") != std::string::npos);
}

TEST_CASE("shapes of one file may use those of another, and errors name the file at fault") {
  TermTable terms;
  const std::vector<QuadFile> good{turtle("one.ttl", "ex:S sh:node ex:T ."),
                                   turtle("two.ttl", "ex:T sh:minLength 1 .")};
  CHECK(read_shapes(good, terms, suggest));
  const std::vector<QuadFile> bad{turtle("one.ttl", "ex:S sh:node ex:T ."),
                                  turtle("two.ttl", "ex:T sh:minLength \"x\" .")};
  const auto read = read_shapes(bad, terms, suggest);
  REQUIRE_FALSE(read);
  CHECK(read.error().place == "two.ttl");
}

TEST_CASE("each shape of the ontology that checks something has a message") {
  const EmbeddedFile file = embedded_shapes()[1];
  CHECK(file.name == "shapes.ttl");
  TermTable terms;
  auto quads = read_rdf("shapes.ttl", file.text, RdfSyntax::turtle);
  REQUIRE(quads);
  const std::vector<QuadFile> files{{"shapes.ttl", *quads}};
  const auto shapes = read_shapes(files, terms, suggest);
  REQUIRE(shapes);
  CHECK(shapes->shapes.size() > 100);
  for (const Shape& shape : shapes->shapes) {
    if (shape.targets.empty()) continue;
    INFO(shape.name);
    for (const Constraint& constraint : shape.constraints) {
      const bool is_inner = constraint.component == Component::property;
      const Shape& speaker = is_inner ? (*shapes)[constraint.shapes.front()] : shape;
      CHECK(speaker.message.ends_with("."));
    }
  }
}
