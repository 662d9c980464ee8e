#include "cli/base_iri.hpp"

#include <catch2/catch.hpp>

using entente::cli::why_no_base;

TEST_CASE("absolute http, https and urn namespaces") {
  for (const char* good :
       {"https://w3id.org/entente/id/", "http://localhost:8080/#", "HTTPS://example.org/", "https://[::1]/",
        "http://例え.jp/データ/", "urn:example:entente/", "urn:x-y:a#"}) {
    INFO(good);
    CHECK(why_no_base(good).empty());
  }
}

TEST_CASE("what does not end in a separator") {
  CHECK(why_no_base("https://example.org/id") == "does not end in '/' or '#'");
  CHECK(why_no_base("https://example.org") == "does not end in '/' or '#'");
  CHECK(why_no_base("urn:example:a") == "does not end in '/' or '#'");
}

TEST_CASE("other schemes and none") {
  for (const char* bad :
       {"ftp://example.org/", "file:///tmp/", "http:///", "http:/", "https://:80/", "https://#", "urn:a/",
        "urn:x:a/", "urn:/", "urn:example:", "urn:-a-:b/", "mailto:a@b/"}) {
    INFO(bad);
    CHECK(why_no_base(bad) == "is no absolute http, https or urn IRI");
  }
}

TEST_CASE("what is no IRI at all") {
  for (const char* bad : {"", "example.org/", "/id/", "https://a b/", "https://a/<b>/", "https://a/\"/",
                          "https://a/%zz/", "https://a/\n/", "https://a/\xFF/", "https://a/#b#"}) {
    INFO(bad);
    CHECK_FALSE(why_no_base(bad).empty());
  }
}

TEST_CASE("a query or an early fragment") {
  CHECK(why_no_base("https://example.org/?q=/") == "has a query");
  CHECK(why_no_base("https://example.org/#a/") == "has a '#' before its end");
}
