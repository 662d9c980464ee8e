#include "entente/emit/jsonld_context.hpp"

#include <catch2/catch.hpp>

#include "entente/graph/namespaces.hpp"

using namespace entente;

TEST_CASE("the embedded context is whole and ends as the writer needs it") {
  REQUIRE(embedded_context().size() == 1);
  const EmbeddedFile& file = embedded_context().front();
  CHECK(file.name == "context.jsonld");
  CHECK(file.text.ends_with("  }\n}\n"));
  CHECK(read_jsonld_context(file.text).has_value());
  CHECK(jsonld_context().terms.size() > 100);
}

TEST_CASE("the context has every prefix that the other formats declare, and no other") {
  CHECK(jsonld_context().prefixes.size() == prefixes.size());
  for (const Prefix& prefix : prefixes) {
    INFO(prefix.name);
    const auto found = jsonld_context().prefixes.find(prefix.name);
    REQUIRE(found != jsonld_context().prefixes.end());
    CHECK(found->second == prefix.iri);
  }
}

TEST_CASE("no namespace begins another, which short_name relies on") {
  const auto& namespaces = jsonld_context().namespaces;
  for (const auto& [iri, name] : namespaces) {
    for (const auto& [other, other_name] : namespaces) {
      CHECK((iri == other || !std::string_view{other}.starts_with(iri)));
    }
  }
}

TEST_CASE("short names are those of the context, or have a prefix, or are IRIs") {
  const JsonLdContext& context = jsonld_context();
  CHECK(context.short_name(terms().ent_statement.str()) == "Statement");
  CHECK(context.short_name(terms().dcterms_issued.str()) == "dcterms:issued");
  CHECK(context.short_name(terms().rdf_statement.str()) == "rdf:Statement");
  CHECK(context.short_name("http://www.w3.org/ns/dcat#a/b") == "dcat:a/b");
  for (const std::string_view iri : {"http://www.w3.org/ns/dcat#", "http://www.w3.org/ns/dcat#//a",
                                     "http://www.w3.org/ns/dca", "urn:x", "a:b", "zzz:b"}) {
    CHECK(context.short_name(iri) == iri);
  }
}

TEST_CASE("an IRI whose scheme is a prefix would be mistaken") {
  CHECK(jsonld_context().mistakes("org:unit"));
  CHECK(jsonld_context().mistakes("org:/unit"));
  CHECK_FALSE(jsonld_context().mistakes("org://unit"));
  CHECK_FALSE(jsonld_context().mistakes("organ:unit"));
  CHECK_FALSE(jsonld_context().mistakes("topic:x"));  // a term, but no prefix
}

TEST_CASE("what a bare value means is read from the context") {
  const auto context = read_jsonld_context(R"({"@context": {
    "@version": 1.1, "@type": {"@container": "@set"}, "x": "http://e/", "a": "x:A", "b": {"@id": "x:b"},
    "c": {"@id": "x:c", "@type": "@id", "@container": "@set"}, "d": {"@id": "x:d", "@type": "@vocab"},
    "e": {"@id": "x:e", "@type": "x:date"}, "f": {"@id": "http://f/f", "@language": "de"}}})");
  REQUIRE(context.has_value());
  CHECK(context->find("http://e/A")->name == "a");
  CHECK(context->find("http://e/b")->coercion == JsonLdCoercion::none);
  CHECK_FALSE(context->find("http://e/b")->is_set);
  CHECK(context->find("http://e/c")->coercion == JsonLdCoercion::iri);
  CHECK(context->find("http://e/c")->is_set);
  CHECK(context->find("http://e/d")->coercion == JsonLdCoercion::term);
  CHECK(context->find("http://e/e")->of == "http://e/date");
  CHECK(context->find("http://f/f")->coercion == JsonLdCoercion::language);
  CHECK(context->find("http://f/f")->of == "de");
  CHECK(context->find("http://e/x") == nullptr);
}

TEST_CASE("a context that says what is not understood is none") {
  for (const std::string_view text :
       {"", "{", "[]", "{}", R"({"@context": []})", R"({"@context": {"@vocab": "http://e/"}})",
        R"({"@context": {"id": {"@type": "@id"}}})",
        R"({"@context": {"a": {"@id": "http://e/a", "@container": "@list"}}})",
        R"({"@context": {"a": {"@id": "http://e/a", "@context": {}}}})", R"({"@context": {"a": null}})",
        R"({"@context": {"@type": {"@container": "@list"}}})"}) {
    INFO(text);
    CHECK_FALSE(read_jsonld_context(text).has_value());
  }
}
