#include "entente/base/turtle_lines.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

using Lines = std::vector<std::uint32_t>;

Lines object_lines(std::string_view text) {
  Lines out;
  for (const TripleLines& each : triple_lines(text)) out.push_back(each.object);
  return out;
}

Lines subject_lines(std::string_view text) {
  Lines out;
  for (const TripleLines& each : triple_lines(text)) out.push_back(each.subject);
  return out;
}

}  // namespace

TEST_CASE("each object has the line that it begins on") {
  CHECK(object_lines("<a> a <b> ;\n  <p> \"x\"@en ,\n    \"y\" .\n\n<c> <p> 1.5 .\n") == Lines{1, 2, 3, 5});
  CHECK(object_lines("").empty());
}

TEST_CASE("each subject has the line that it begins on, and all its triples have it") {
  CHECK(subject_lines("\n<a>\n a <b> ;\n <p> 1 , 2 .\n<c>\n<p> 1 .") == Lines{2, 2, 2, 5});
  CHECK(subject_lines("<a> <p>\n [\n <q> <r> ] .") == Lines{2, 1});
}

TEST_CASE("directives, comments and marks inside strings and names are no ends") {
  CHECK(object_lines("@prefix a: <b#.> . # ; ,\n@base <c> .\nPREFIX d: <e>\nBASE <f>\n<a> a:b.c <x;,.#> .") ==
        Lines{5});
  CHECK(object_lines(
            "<a> <p> \"a \\\" . ; # b\" , 'it, \\'s' ,\n \"\"\"long\n\"quote\" .\n\"\"\" ,\n true .") ==
        Lines{1, 1, 2, 5});
  CHECK(object_lines("<a> <p> \"2000-01-01\"^^<http://x.example/date> ;\n; <q> e:a\\,b ; .\n<c> <p> 3.") ==
        Lines{1, 2, 3});
}

TEST_CASE("what stands in brackets comes before the statement around it, collections from their end") {
  CHECK(object_lines("<a> <p>\n1 ; <q>\n[ <r>\n2 ; <s> [\n<t> 3 ] ] .") == Lines{5, 4, 4, 2, 3});
  CHECK(object_lines("<a> <p> (\n1\n2 ) , () .") == Lines{3, 3, 2, 2, 1, 3});
  CHECK(object_lines("( [ <q>\n1 ] ) <p>\n2 .\n[ <q> 3 ] .\n[] <p> 4 .") == Lines{2, 1, 1, 3, 4, 5});
}

TEST_CASE("graphs of TriG are walked through, whatever they are named by") {
  CHECK(object_lines("<g> { <a> <p>\n1 . <a> <p>\n2 }\n{ <a> <p> 3 . }\n<a> <p> 4 .") == Lines{2, 3, 4, 5});
  CHECK(object_lines("GRAPH <g> {}\ngraph _:g {\n<a> <p> 1 }\n[ ] {\n<a> <p> 2 }\n_:g{<a> <p> 3}") ==
        Lines{3, 5, 6});
}

TEST_CASE("broken text and deep nesting end the list") {
  CHECK(object_lines("<a> <p> <b> .\n} <p> <b> .\n<a> <p> <b> .") == Lines{1});
  CHECK(object_lines("<a> <p> \"open") == Lines{1});
  CHECK(object_lines("<a> <p").empty());
  CHECK(object_lines("<g> { <a> <p> 1 .\n").size() == 1);
  std::string deep = "<a> <p> 1 .\n<a> ";
  for (int i = 0; i < 1000000; ++i) deep += "<p> [";
  CHECK(object_lines(deep) == Lines{1});
  CHECK(object_lines("<a> <p> " + std::string(1000000, '(')).empty());
}
