#include "entente/recognise/turtle_lines.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "entente/recognise/embedded_ontology.hpp"
#include "entente/recognise/turtle_reader.hpp"

using namespace entente;

namespace {

using Lines = std::vector<std::uint32_t>;

/// The line of `text` with this number, from 1.
std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace

TEST_CASE("each object has the line that it begins on") {
  CHECK(object_lines("<a> a <b> ;\n  <p> \"x\"@en ,\n    \"y\" .\n\n<c> <p> 1.5 .\n") == Lines{1, 2, 3, 5});
  CHECK(object_lines("").empty());
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

TEST_CASE("blank nodes and broken text end the list") {
  CHECK(object_lines("<a> <p> <b> .\n<a> <p> [ <q> <r> ] .\n<a> <p> <b> .") == Lines{1});
  CHECK(object_lines("<a> <p> \"open") == Lines{1});
  CHECK(object_lines("<a> <p").empty());
}

TEST_CASE("the built-in vocabulary is walked in the order of its triples") {
  for (const EmbeddedFile& file : embedded_ontology()) {
    const Lines lines = object_lines(file.text);
    const auto texts = split_lines(file.text);
    std::size_t i = 0;
    std::size_t elsewhere = 0;
    const auto read = read_turtle(
        std::string{file.name}, file.text, "https://w3id.org/entente/id/", [&](const TripleView& triple) {
          const std::size_t at = i++;
          if (at >= lines.size() || triple.object.find('"') != std::string_view::npos) return;
          const std::size_t cut = triple.object_is_literal ? 0 : triple.object.find_last_of("/#") + 1;
          if (texts.at(lines[at] - 1).find(triple.object.substr(cut)) == std::string_view::npos) ++elsewhere;
        });
    INFO(file.name);
    CHECK(read.has_value());
    CHECK(i == lines.size());
    CHECK(elsewhere == 0);
  }
}
