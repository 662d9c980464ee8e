#include "entente/check/shape_constraints.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "shacl_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// What is wrong with one constraint of a property shape ex:S.
std::string why_not(const std::string& constraints) {
  const std::string why = why_no_shapes("ex:S sh:path ex:p ; " + constraints + " .");
  const std::string start = "shapes.ttl: shape <https://example.org/S>: ";
  return why.starts_with(start) ? why.substr(start.size()) : why;
}

}  // namespace

TEST_CASE("parameters of the wrong kind are errors that say what is right") {
  CHECK(why_not("sh:minCount \"one\"") == "sh:minCount \"one\" is no count; give an integer from 0");
  CHECK(why_not("sh:maxCount -1").find("is no count") != std::string::npos);
  CHECK(why_not("sh:minLength 1.5").find("is no count") != std::string::npos);
  CHECK(why_not("sh:uniqueLang 1") ==
        "sh:uniqueLang \"1\"^^xsd:integer is neither true nor false; write true or false");
  CHECK(why_not("sh:closed ex:x").find("neither true nor false") != std::string::npos);
  CHECK(why_not("sh:datatype \"x\"").find("is no IRI") != std::string::npos);
  CHECK(why_not("sh:class []").find("described") == std::string::npos);
  CHECK(why_not("sh:lessThan 3").find("is no IRI") != std::string::npos);
  CHECK(why_not("sh:nodeKind ex:IRI").find("is none; give one such as sh:IRI") != std::string::npos);
  CHECK(why_not("sh:minInclusive ex:x").find("is no literal") != std::string::npos);
  CHECK(why_not("sh:in ex:x") == "sh:in is no list; write ( … )");
  CHECK(why_not("sh:languageIn ( ex:x )").find("names a language by") != std::string::npos);
  CHECK(why_not("sh:pattern ex:x").find("is no text") != std::string::npos);
  CHECK(why_not("sh:pattern \"(\"").find("is no regular expression") != std::string::npos);
  CHECK(why_not("sh:pattern \"a\" ; sh:flags \"z\"").find("there is no flag \"z\"") != std::string::npos);
  CHECK(why_not("sh:closed true ; sh:ignoredProperties ex:x").find("are no list") != std::string::npos);
}

TEST_CASE("what may stand once only") {
  CHECK(why_not("sh:minCount 1, 2") == "sh:minCount stands twice; leave one, or make two shapes");
  CHECK(why_not("sh:datatype ex:a, ex:b").find("stands twice") != std::string::npos);
  CHECK(why_not("sh:class ex:a, ex:b").empty());
  CHECK(why_not("sh:hasValue ex:a, ex:b").empty());
}

TEST_CASE("what needs a path") {
  for (const std::string constraint : {"sh:minCount 1", "sh:maxCount 1", "sh:lessThan ex:q",
                                       "sh:lessThanOrEquals ex:q", "sh:uniqueLang true"}) {
    INFO(constraint);
    CHECK(why_no_shapes("ex:S " + constraint + " .").find("stands in a shape without sh:path") !=
          std::string::npos);
    CHECK(why_not(constraint).empty());
  }
}
