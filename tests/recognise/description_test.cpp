#include "entente/recognise/description.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::turtle;

namespace {

/// "subject at file:line: property value, property value", properties by number.
std::vector<std::string> show(const Descriptions& descriptions) {
  std::vector<std::string> lines;
  for (const Description& description : descriptions.subjects) {
    std::string line{description.subject.substr(vocabulary_namespace.size())};
    line += " at " + std::string{description.file} + ":" + std::to_string(description.line);
    for (std::uint32_t i = description.first; i < description.last; ++i) {
      const Saying& saying = descriptions.sayings[i];
      line += (i == description.first ? ": " : ", ") + std::to_string(static_cast<int>(saying.property)) +
              " " + std::string{saying.value};
    }
    lines.push_back(line);
  }
  return lines;
}

}  // namespace

TEST_CASE("what files say is gathered by subject, in order of IRI, each as it was read") {
  const std::string first =
      turtle("<b> skos:prefLabel \"B\"@en ;\n skos:altLabel \"Bé\" .\n<a> ent:phrase \"x\" .");
  const std::string second = turtle("<c> ent:acronym \"C\" .\n\n<b> ent:demonym \"B\" , \"A\" .");
  const auto described = describe({{"1.ttl", first}, {"2.ttl", second}});
  REQUIRE(described.has_value());
  CHECK(show(*described) == std::vector<std::string>{"a at 1.ttl:6: 13 x",
                                                     "b at 1.ttl:5: 1 B, 2 Bé, 5 B, 5 A",
                                                     "c at 2.ttl:4: 3 C"});
}

TEST_CASE("of what only people read, no more than the subject is kept") {
  const std::string text =
      turtle("<a> <http://purl.org/dc/terms/rights> \"x\" ; skos:note \"y\" ; ent:zeal \"z\" .");
  const auto described = describe({{"1.ttl", text}});
  REQUIRE(described.has_value());
  CHECK(show(*described) == std::vector<std::string>{"a at 1.ttl:4"});
}

TEST_CASE("properties by their IRIs, and two pairs of them do one thing") {
  const std::string ent = "https://w3id.org/entente/ontology#";
  CHECK(property("http://www.w3.org/1999/02/22-rdf-syntax-ns#type") == Property::type);
  CHECK(property("http://www.w3.org/2004/02/skos/core#definition") == Property::definition);
  CHECK(property(ent + "partOf") == Property::owner);
  CHECK(property(ent + "issuedBy") == Property::owner);
  CHECK(property(ent + "inState") == Property::state);
  CHECK(property(ent + "represents") == Property::state);
  CHECK(property(ent + "confidence") == Property::confidence);
  CHECK_FALSE(property(ent + "prefLabel").has_value());
  CHECK_FALSE(property(ent).has_value());
  CHECK_FALSE(property("").has_value());
}

TEST_CASE("no files describe nothing, a broken one is named") {
  CHECK(describe({})->subjects.empty());
  const auto broken = describe({{"own.ttl", "<a> <p> ."}});
  REQUIRE_FALSE(broken.has_value());
  CHECK(broken.error().place == "own.ttl");
}
