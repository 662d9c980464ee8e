#include "entente/recognise/turtle_reader.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "entente/base/turtle_lines.hpp"
#include "entente/recognise/embedded_ontology.hpp"

using namespace entente;

namespace {

struct Outcome {
  std::vector<std::string> triples;  ///< "s p o", literals in quotes
  Expected<void> result;
};

Outcome read(std::string_view text) {
  Outcome outcome;
  outcome.result = read_turtle("own.ttl", text, "http://x.example/", [&](const TripleView& triple) {
    const std::string quote = triple.object_is_literal ? "\"" : "";
    outcome.triples.push_back(std::string{triple.subject} + " " + std::string{triple.predicate} + " " +
                              quote + std::string{triple.object} + quote);
  });
  return outcome;
}

/// The lines of `text`.
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

TEST_CASE("triples come in order, against the base, literals without language") {
  const Outcome outcome =
      read("@prefix e: <http://e.example/> . <a> e:p <b> , \"naïve \\\"x\\\"\"@en ; a e:T .");
  CHECK(outcome.result.has_value());
  CHECK(outcome.triples ==
        std::vector<std::string>{"http://x.example/a http://e.example/p http://x.example/b",
                                 "http://x.example/a http://e.example/p \"naïve \"x\"\"",
                                 "http://x.example/a http://www.w3.org/1999/02/22-rdf-syntax-ns#type "
                                 "http://e.example/T"});
}

TEST_CASE("an empty file and a file of comments hold nothing") {
  CHECK(read("").result.has_value());
  CHECK(read("# nothing\n").result.has_value());
  CHECK(read("# nothing\n").triples.empty());
}

TEST_CASE("broken Turtle is an error at its line") {
  const Outcome outcome = read("<a> <p> <b> .\n<a> <p> \"open .\n");
  REQUIRE_FALSE(outcome.result.has_value());
  const Error& error = outcome.result.error();
  CHECK(error.code == Errc::invalid_data);
  CHECK(error.place == "own.ttl");
  REQUIRE(error.at.has_value());
  CHECK(error.at->line == 2);
  CHECK_FALSE(error.message.empty());
  CHECK(error.remedy == "mend the Turtle there");
}

TEST_CASE("an undeclared prefix is an error") {
  const Outcome outcome = read("<a> <p> <b> .\n<a> no:p <b> .\n");
  REQUIRE_FALSE(outcome.result.has_value());
  CHECK(outcome.result.error().code == Errc::invalid_data);
  CHECK(outcome.result.error().message.find("no:p") != std::string::npos);
}

TEST_CASE("a blank node is an error, as subject and as object") {
  for (const std::string_view text : {"_:x <p> <b> .", "<a> <p> [] .", "<a> <p> ( <b> ) ."}) {
    const Outcome outcome = read(text);
    REQUIRE_FALSE(outcome.result.has_value());
    CHECK(outcome.result.error().message == "a blank node in the vocabulary");
    CHECK(outcome.result.error().remedy == "give the thing an IRI");
  }
}

TEST_CASE("hostile bytes are an error or read, and never a crash") {
  const std::string nul(1, '\0');
  for (const std::string& text : {nul, "<a> <p> " + nul, std::string(100000, '['), std::string(100000, '('),
                                  std::string{"\xFF\xFE"}, std::string{"<a> <p> \"\xC3\" ."}}) {
    static_cast<void>(read(text).result.has_value());
  }
  SUCCEED();
}

TEST_CASE("an empty literal has an empty text") {
  CHECK(read("<a> <p> \"\" .").triples ==
        std::vector<std::string>{"http://x.example/a http://x.example/p \"\""});
}

TEST_CASE("what the sink throws goes through") {
  CHECK_THROWS_AS(read_turtle("own.ttl", "<a> <p> <b> , <c> .", "http://x.example/",
                              [](const TripleView&) { throw std::length_error{"full"}; }),
                  std::length_error);
}

TEST_CASE("the lines of the built-in vocabulary come in the order of its triples") {
  for (const EmbeddedFile& file : embedded_ontology()) {
    const std::vector<TripleLines> lines = triple_lines(file.text);
    const auto texts = split_lines(file.text);
    std::size_t i = 0;
    std::size_t elsewhere = 0;
    const auto read = read_turtle(
        std::string{file.name}, file.text, "https://w3id.org/entente/id/", [&](const TripleView& triple) {
          const std::size_t at = i++;
          if (at >= lines.size() || triple.object.find('"') != std::string_view::npos) return;
          const std::size_t cut = triple.object_is_literal ? 0 : triple.object.find_last_of("/#") + 1;
          if (texts.at(lines[at].object - 1).find(triple.object.substr(cut)) == std::string_view::npos)
            ++elsewhere;
        });
    INFO(file.name);
    CHECK(read.has_value());
    CHECK(i == lines.size());
    CHECK(elsewhere == 0);
  }
}
