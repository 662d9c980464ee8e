#include "entente/store/rdf_reader.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "entente/graph/namespaces.hpp"
#include "entente/store/file_bytes.hpp"

using namespace entente;

namespace {

std::string shown(const Term& term) {
  if (const auto* iri = std::get_if<Iri>(&term)) return '<' + iri->str() + '>';
  const auto& literal = std::get<Literal>(term);
  if (const auto* language = std::get_if<Language>(&literal.kind))
    return '"' + literal.lexical + "\"@" + language->tag;
  return '"' + literal.lexical + "\"^^" + std::get<Iri>(literal.kind).str().substr(33);
}

/// Each quad as "graph s p o", or the error.
std::vector<std::string> read(std::string_view text, RdfSyntax syntax,
                              const std::string& file = "dir/own.x") {
  const auto quads = read_rdf(file, text, syntax);
  if (!quads) return {to_string(quads.error())};
  std::vector<std::string> out;
  for (const Quad& quad : *quads) {
    out.push_back((quad.graph ? quad.graph->str() + ' ' : "") + quad.triple.subject.str() + ' ' +
                  quad.triple.predicate.str() + ' ' + shown(quad.triple.object));
  }
  return out;
}

Error failure(std::string_view text, RdfSyntax syntax) {
  const auto quads = read_rdf("own.x", text, syntax);
  INFO(text);
  REQUIRE_FALSE(quads.has_value());
  return quads.error();
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the ending tells the syntax") {
  CHECK(rdf_syntax_of("a/b.ttl") == RdfSyntax::turtle);
  CHECK(rdf_syntax_of("B.TriG") == RdfSyntax::trig);
  CHECK(rdf_syntax_of("b.nt") == RdfSyntax::ntriples);
  CHECK(rdf_syntax_of("b.nq") == RdfSyntax::nquads);
  CHECK(rdf_syntax_of("b.rdf") == RdfSyntax::rdfxml);
  CHECK(rdf_syntax_of("b.xml") == RdfSyntax::rdfxml);
  CHECK_FALSE(rdf_syntax_of("ttl").has_value());
  CHECK_FALSE(rdf_syntax_of("b.txt").has_value());
  for (const RdfSyntax syntax : all_rdf_syntaxes) CHECK_FALSE(name(syntax).empty());
}

TEST_CASE("every syntax gives the same triple") {
  const Lines expected{"http://e/s http://e/p \"a\"@en-gb", "http://e/s http://e/p \"1\"^^integer"};
  CHECK(read("@prefix e: <http://e/> . e:s e:p \"a\"@en-GB, 1 .", RdfSyntax::turtle) == expected);
  CHECK(read("<http://e/s> <http://e/p> \"a\"@en-GB .\n"
             "<http://e/s> <http://e/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n",
             RdfSyntax::ntriples) == expected);
  CHECK(read("<http://e/s> <http://e/p> \"a\"@en-GB .\n"
             "<http://e/s> <http://e/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
             RdfSyntax::nquads) == expected);
  CHECK(read("@prefix e: <http://e/> . e:s e:p \"a\"@en-GB, 1 .", RdfSyntax::trig) == expected);
  CHECK(
      read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='http://e/'>"
           "<rdf:Description rdf:about='http://e/s'><e:p xml:lang='en-GB'>a</e:p>"
           "<e:p rdf:datatype='http://www.w3.org/2001/XMLSchema#integer'>1</e:p></rdf:Description></rdf:RDF>",
           RdfSyntax::rdfxml) == expected);
}

TEST_CASE("graphs keep their names") {
  const Lines expected{"http://e/s http://e/p <http://e/a>", "http://e/g http://e/s http://e/p <http://e/b>"};
  CHECK(read("@prefix e: <http://e/> . { e:s e:p e:a } e:g { e:s e:p e:b }", RdfSyntax::trig) == expected);
  CHECK(
      read(
          "<http://e/s> <http://e/p> <http://e/a> .\n<http://e/s> <http://e/p> <http://e/b> <http://e/g> .\n",
          RdfSyntax::nquads) == expected);
}

TEST_CASE("blank nodes become IRIs that the file's bytes decide, not its place") {
  const std::string text = "@prefix e: <http://e/> . _:x e:p [ e:q _:x ] .";
  const Lines first = read(text, RdfSyntax::turtle, "a/one.ttl");
  REQUIRE(first.size() == 2);
  CHECK(first == read(text, RdfSyntax::turtle, "b/two.ttl"));
  CHECK(first != read(text + ' ', RdfSyntax::turtle));
  const auto quads = read_rdf("x", text, RdfSyntax::turtle).value();
  const auto nested = std::find_if(quads.begin(), quads.end(), [](const Quad& quad) {
    return quad.triple.predicate.str() == "http://e/q";
  });
  REQUIRE(nested != quads.end());
  CHECK(is_blank(nested->triple.subject));
  CHECK(is_blank(std::get<Iri>(nested->triple.object)));
  CHECK(nested->triple.subject != std::get<Iri>(nested->triple.object));
  CHECK_FALSE(is_blank(nested->triple.predicate));
}

TEST_CASE("relative IRIs stand below the file's name, wherever it lies") {
  CHECK(read("<a> <#b> <> .", RdfSyntax::turtle, "some/where/x y.ttl") ==
        Lines{"file:///a file:///x%20y.ttl#b <file:///x%20y.ttl>"});
}

TEST_CASE("nothing, and nothing but comments, is an empty graph, and RDF/XML needs an element") {
  for (const RdfSyntax syntax :
       {RdfSyntax::turtle, RdfSyntax::trig, RdfSyntax::ntriples, RdfSyntax::nquads}) {
    CHECK(read("", syntax).empty());
    CHECK(read("# nothing\n", syntax).empty());
    CHECK(read("\xEF\xBB\xBF# with a byte order mark\n", syntax).empty());
  }
  for (const std::string_view text : {"", "plain words"}) {
    CHECK(failure(text, RdfSyntax::rdfxml).code == Errc::invalid_data);
  }
}

TEST_CASE("broken input is an error at its line") {
  struct Broken {
    std::string_view text;
    RdfSyntax syntax;
    std::uint32_t line;
  };
  for (const auto& [text, syntax, line] : std::vector<Broken>{
           {"<http://a> <http://b> <http://c> .\n<http://a> <http://b> \"open .\n", RdfSyntax::turtle, 2},
           {"<http://a> <http://b> <http://c> .\n\n<http://a> <http://b> ", RdfSyntax::turtle, 3},
           {"<http://a> no:p <http://c> .\n", RdfSyntax::turtle, 1},
           {"<http://g> {\n<http://a> <http://b> <http://c> .\n", RdfSyntax::trig, 3},
           {"<http://a> <http://b> <http://c> .\n<http://a> <http://b> .\n", RdfSyntax::ntriples, 2},
           {"<http://a> <http://b> <http://c> .\n<http://a> <http://b> <http://c>", RdfSyntax::ntriples, 2},
           {"<http://a> <http://b> <http://c> .\nnonsense\n", RdfSyntax::nquads, 2},
           {"<http://a> <http://b> <http://c>", RdfSyntax::nquads, 1},
           {"<http://a> <http://b> <http://c> <http://g>", RdfSyntax::nquads, 1},
           {"<http://a> <http://b> <http://c", RdfSyntax::ntriples, 1},
           {"<http://a> <http://b> \"c", RdfSyntax::ntriples, 1},
           {"<http://a> <http://b> <http://c> . # x", RdfSyntax::ntriples, 0},
           {"<http://a> <http://b> \"\\\"#.\" . # . x", RdfSyntax::ntriples, 0},
           {"<http://a#x> <http://b> _:a.b .\r\n", RdfSyntax::ntriples, 0},
           {"<http://a> <http://b> <http://c> . . .", RdfSyntax::ntriples, 1},
           {"<http://a> <http://b> <http://c> . <http://a> <http://b> <http://c> .", RdfSyntax::ntriples, 1},
           {"<http://a> <http://b> <http://c> <http://g> .", RdfSyntax::ntriples, 1},
           {"<http://a> <http://b> <http://c> <http://g> <http://h> .", RdfSyntax::nquads, 1},
           {"<http://a> <http://b> \"x\\q\" .", RdfSyntax::ntriples, 1},
           {"<a> <http://b> <http://c> .", RdfSyntax::ntriples, 1},
           {"\"a\" <http://b> <http://c> .", RdfSyntax::ntriples, 1},
           {"<http://a> _:b <http://c> .", RdfSyntax::ntriples, 1},
           {"<http://a> \"b\" <http://c> .", RdfSyntax::turtle, 1},
           {"<http://a> <http://b> \"x\"@ .", RdfSyntax::ntriples, 1},
           {"<http://a> <http://b> <http://c>;", RdfSyntax::turtle, 1},
           {"<http://a> <http://b> <http://c>", RdfSyntax::turtle, 1},
           {"{ <http://a> <http://b> <http://c> ", RdfSyntax::trig, 1},
           {"<http://a> <http://b c> <http://c> .", RdfSyntax::ntriples, 1},
           {"<http://a> <http://b> <http://c/%zz> .", RdfSyntax::turtle, 1},
           {"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n<a>", RdfSyntax::rdfxml, 2},
           {"<a><b>\n</a>", RdfSyntax::rdfxml, 2},
       }) {
    INFO(text);
    if (line == 0) {  // sound after all
      CHECK(read_rdf("own.x", text, syntax).has_value());
      continue;
    }
    const Error error = failure(text, syntax);
    CHECK(error.code == Errc::invalid_data);
    CHECK(error.place == "own.x");
    CHECK_FALSE(error.message.empty());
    CHECK(error.remedy.rfind("mend ", 0) == 0);
    REQUIRE(error.at.has_value());
    CHECK(error.at->line == line);
  }
}

TEST_CASE("bytes that no RDF has are found where they stand") {
  CHECK(failure("# é\n<http://a> \xFF", RdfSyntax::turtle) ==
        Error{Errc::invalid_data, "own.x", Position{2, 12}, "is not UTF-8", "convert the file to UTF-8"});
  CHECK(failure(std::string_view{"#é\0", 4}, RdfSyntax::nquads).at == Position{1, 3});
}

TEST_CASE("RDF/XML reads no other file") {
  const std::string text =
      "<!DOCTYPE r [<!ENTITY leak SYSTEM 'file:///etc/hostname'>]>\n"
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='http://e/'>"
      "<rdf:Description rdf:about='http://e/s'><e:p>[&leak;]</e:p></rdf:Description></rdf:RDF>";
  const Lines lines = read(text, RdfSyntax::rdfxml);
  REQUIRE(lines.size() == 1);
  CHECK(
      (lines.front() == "http://e/s http://e/p \"[]\"^^string" || lines.front().rfind("dir/own.x:", 0) == 0));
}

TEST_CASE("each quad has its line, in every construct of Turtle and TriG") {
  // Each number is the line that it stands on.
  const std::string turtle =
      "@prefix e: <http://e/> .\n"
      "# a comment\n"
      "e:s e:p 3 ;\n"
      "  e:q e:o , 4 ; ;\n"
      "  e:q \"\"\"long\n\n\"\"\" , 7 .\n"
      "[] e:p 8 . [ e:p 8 ] . [ e:p\n"
      "9 ] e:p 9 .\n"
      "( 10 [ e:p\n"
      "11 ] ( 11\n"
      "12 ) () 12 ) e:p (\n"
      "13\n"
      "14 ) , [ e:p [ e:q 14\n"
      "; e:r 15 ] ; e:p\n"
      "16 ] , 16 .\n"
      "PREFIX f: <http://f/>\n"
      "_:b e:p 18.f:s f:p 1.9e1,'x'@en,'y' ^^ e:t .\n"
      "f:s e:p 19 .\n";
  const std::string trig = turtle + "e:g{e:s e:p 20.e:s e:p\n21}{\n[ e:p 22 ]\n. e:s e:p 23 . }";
  for (const auto& [text, syntax] : {std::pair{turtle, RdfSyntax::turtle}, std::pair{trig, RdfSyntax::trig},
                                     std::pair{"\uFEFF" + trig, RdfSyntax::trig}}) {
    const auto read = read_rdf_with_lines("own.x", text, syntax);
    REQUIRE(read);
    CHECK(read->quads == read_rdf("own.x", text, syntax).value());
    REQUIRE(read->lines.size() == read->quads.size());
    std::size_t numbers = 0;
    for (std::size_t i = 0; i < read->quads.size(); ++i) {
      const auto* literal = std::get_if<Literal>(&read->quads[i].triple.object);
      if (literal == nullptr || literal->lexical.find_first_not_of("0123456789") != std::string::npos)
        continue;
      ++numbers;
      CHECK(std::to_string(read->lines[i].object) == literal->lexical);
      CHECK(read->lines[i].subject <= read->lines[i].object);
    }
    CHECK(numbers == (syntax == RdfSyntax::turtle ? 20 : 24));
  }
}

TEST_CASE("each quad of N-Triples, N-Quads and RDF/XML has the line on which it ends") {
  const auto lines = [](std::string_view text, RdfSyntax syntax) {
    return read_rdf_with_lines("own.x", text, syntax).value().lines;
  };
  using Found = std::vector<TripleLines>;
  CHECK(lines("# c\n<x:a> <x:b> 'c' .\n", RdfSyntax::turtle) == Found{{2, 2}});
  CHECK(lines("# c\r\n\r\n<x:a> <x:b> \"\\'\" .\r\n<x:a> <x:b> <x:c> .", RdfSyntax::ntriples) ==
        Found{{3, 3}, {4, 4}});
  CHECK(lines("<x:a> <x:b> <x:c> .\n\n_:a <x:b> _:a <x:g> .\n", RdfSyntax::nquads) == Found{{1, 1}, {3, 3}});
  CHECK(lines("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='http://e/'>\n"
              "<rdf:Description rdf:about='http://e/s'>\n<e:p>a\n</e:p>\n<e:p>b</e:p></rdf:Description>\n"
              "</rdf:RDF>",
              RdfSyntax::rdfxml) == Found{{4, 4}, {5, 5}});
  CHECK_FALSE(read_rdf_with_lines("own.x", "<x:a> <x:b> .", RdfSyntax::turtle));
}

TEST_CASE("every triple of the exports has a line, and its object stands there") {
  for (const std::string file : {"entente.ttl", "entente.trig"}) {
    const auto syntax = rdf_syntax_of(file).value();
    const std::string text = file_bytes(ENTENTE_SOURCE_DIR "/exports/" + file).value();
    std::vector<std::string_view> rows{""};
    for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1)
      rows.push_back(std::string_view{text}.substr(begin, text.find('\n', begin) - begin));
    const LinedQuads read = read_rdf_with_lines(file, text, syntax).value();
    REQUIRE(read.lines.size() == read.quads.size());
    for (std::size_t i = 0; i < read.quads.size(); ++i) {
      const auto* iri = std::get_if<Iri>(&read.quads[i].triple.object);
      const std::string& subject = read.quads[i].triple.subject.str();
      if (iri == nullptr || iri->str().ends_with("/")) continue;
      const std::string last = iri->str().substr(iri->str().find_last_of("/#") + 1);
      const bool is_type = last == "type" || read.quads[i].triple.predicate == terms().type;
      if (!is_type && rows[read.lines[i].object].find(last) == std::string_view::npos) FAIL_CHECK(i);
      if (rows[read.lines[i].subject].find(subject.substr(subject.find_last_of("/#") + 1)) ==
          std::string_view::npos)
        FAIL_CHECK(i);
    }
  }
}

TEST_CASE("files are read by their ending, or as told") {
  CHECK(read_rdf_file(ENTENTE_SOURCE_DIR "/exports/entente.ttl").value().size() >
        read_rdf_file(ENTENTE_SOURCE_DIR "/ontology/entente.ttl").value().size());
  CHECK(read_rdf_file("x.txt").error().code == Errc::usage);
  CHECK(read_rdf_file("missing.ttl").error().code == Errc::unreadable);
  CHECK(read_rdf_file(ENTENTE_SOURCE_DIR "/exports/entente.nt", RdfSyntax::nquads).has_value());
}

TEST_CASE("all exports hold the same triples") {
  const auto triples = [](const std::string& file) {
    std::vector<Triple> out;
    auto quads = read_rdf_file(ENTENTE_SOURCE_DIR "/exports/entente." + file).value();
    for (Quad& quad : quads) {
      out.push_back(std::move(quad.triple));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  };
  const auto turtle = triples("ttl");
  CHECK(turtle.size() > 1000);
  for (const std::string file : {"nt", "nq", "trig", "rdf"}) {
    INFO(file);
    CHECK(triples(file) == turtle);
  }
}
