#include "entente/query/iri_resolve.hpp"

#include <catch2/catch.hpp>

using namespace entente;
using namespace entente::sparql;

TEST_CASE("the examples of RFC 3986") {
  const auto resolved = [](std::string_view reference) {
    return resolve_iri("http://a/b/c/d;p?q", reference);
  };
  CHECK(resolved("g:h") == "g:h");
  CHECK(resolved("g") == "http://a/b/c/g");
  CHECK(resolved("./g") == "http://a/b/c/g");
  CHECK(resolved("g/") == "http://a/b/c/g/");
  CHECK(resolved("/g") == "http://a/g");
  CHECK(resolved("//g") == "http://g");
  CHECK(resolved("?y") == "http://a/b/c/d;p?y");
  CHECK(resolved("g?y") == "http://a/b/c/g?y");
  CHECK(resolved("#s") == "http://a/b/c/d;p?q#s");
  CHECK(resolved("g;x?y#s") == "http://a/b/c/g;x?y#s");
  CHECK(resolved("") == "http://a/b/c/d;p?q");
  CHECK(resolved(".") == "http://a/b/c/");
  CHECK(resolved("..") == "http://a/b/");
  CHECK(resolved("../g") == "http://a/b/g");
  CHECK(resolved("../..") == "http://a/");
  CHECK(resolved("../../../g") == "http://a/g");
  CHECK(resolved("/./g") == "http://a/g");
  CHECK(resolved("/../g") == "http://a/g");
  CHECK(resolved("g.") == "http://a/b/c/g.");
  CHECK(resolved("..g") == "http://a/b/c/..g");
  CHECK(resolved("./../g") == "http://a/b/g");
  CHECK(resolved("g/./h") == "http://a/b/c/g/h");
  CHECK(resolved("g/../h") == "http://a/b/c/h");
  CHECK(resolved("g?y/../x") == "http://a/b/c/g?y/../x");
}

TEST_CASE("absolute is what has a scheme") {
  CHECK(is_absolute_iri("urn:x"));
  CHECK_FALSE(is_absolute_iri("x/y:z"));
  CHECK_FALSE(is_absolute_iri(":x"));
  CHECK_FALSE(is_absolute_iri("1a:x"));
  CHECK(resolve_iri("http://a", "b") == "http://a/b");
}
