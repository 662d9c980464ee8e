#include "entente/query/functions.hpp"

#include <catch2/catch.hpp>

using namespace entente;
using namespace entente::sparql;

TEST_CASE("functions are found in any case") {
  CHECK(builtin("StrLen")->function == Function::str_len);
  CHECK(builtin("isURI")->function == Function::is_iri);
  CHECK_FALSE(builtin("LENGTH").has_value());
}

TEST_CASE("casts are those of SPARQL") {
  CHECK(cast("http://www.w3.org/2001/XMLSchema#integer")->function == Function::to_integer);
  CHECK_FALSE(cast("http://www.w3.org/2001/XMLSchema#byte").has_value());
  CHECK_FALSE(cast("http://e/integer").has_value());
}

TEST_CASE("what is not answered has a reason") {
  CHECK_FALSE(why_refused("now").empty());
  CHECK_FALSE(why_refused("MD5").empty());
  CHECK(why_refused("STR").empty());
}
